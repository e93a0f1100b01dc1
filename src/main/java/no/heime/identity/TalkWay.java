package no.heime.identity;

/** How somebody who does not use the program herself speaks with a case worker. */
public enum TalkWay {
    PHONE,
    COUNTER
}

package no.heime.identity;

/** Brings a few words to where somebody's codes go, for who does not come here to read them. */
public interface ReachesPeople {

    /** How it went. */
    enum Outcome {
        SENT,
        /** She has no address, and no number that signs her in. */
        NOWHERE,
        /** She has one, and the program sends nothing there. */
        NOT_SENT,
        /** Not to her; others may be reached. */
        REFUSED,
        /** It was handed in, and nobody says whether it goes on its way. */
        UNKNOWN,
        /** No more can be sent that way today; she is reached another day. */
        ENOUGH,
        /** Whoever should bring it does not answer, so that nobody is reached. */
        AWAY
    }

    /** By e-mail, or else by SMS, where only the words are sent. */
    Outcome send(Person person, String subject, String words);
}

package no.heime.dialogue;

import java.util.Set;
import java.util.regex.Pattern;
import no.heime.identity.PersonId;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;

/** Which sentence tells somebody that something happened to a need. Pure. */
final class Wording {

    /** Those that ask for an answer, which also stands among what waits until it is given. */
    private static final Set<String> ASKING = Set.of(
            "dialogue.need.resident.accepted",
            "dialogue.need.resident.agreement-ended",
            "dialogue.need.helper.asked",
            "dialogue.need.helper.agreement-ended");

    /** Those that count each time: the second passkey of a day may be the one that somebody else has made. */
    private static final Set<String> ON_THEIR_OWN =
            Set.of("dialogue.passkey.made", "dialogue.sign-in-number.given", "dialogue.became-one");

    /** Where what a municipality's staff are told of leads. */
    private static final Pattern TO_WORK =
            Pattern.compile("^/(innboks|godkjenne|deltakelse|meldt-inn|sporsmal-om-innsyn|kom-i-gang)\\b");

    private Wording() {}

    static Pattern leadsToWork() {
        return TO_WORK;
    }

    static Set<String> asking() {
        return ASKING;
    }

    static boolean asks(String key) {
        return ASKING.contains(key);
    }

    static boolean isOnItsOwn(String key) {
        return ON_THEIR_OWN.contains(key);
    }

    /** The same when it asks no more: what was, and nothing to do. */
    static String whenAnswered(String key) {
        return asks(key) ? key + ".answered" : key;
    }

    static String key(NeedChanged event, Audience audience, PersonId recipient) {
        var key = "dialogue.need." + audience.slug() + "." + event.what().slug();
        if (audience == Audience.HELPER && isWhoComes(event) && recipient.equals(event.comes())) {
            return key + ".you";
        }
        boolean takenBackForHer =
                audience == Audience.RESIDENT && event.what() == Happening.WITHDRAWN && event.by() == By.CASE_WORKER;
        if (audience == Audience.RESIDENT && event.by().isOnBehalf() && !asks(key)) {
            return "dialogue.need.resident." + (event.by().isOnHerWord() ? "on-word" : "on-behalf");
        }
        return takenBackForHer ? key + ".by-staff" : key;
    }

    private static boolean isWhoComes(NeedChanged event) {
        return event.what() == Happening.COMES || event.what() == Happening.COMES_NO_MORE;
    }
}

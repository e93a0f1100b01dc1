package no.heime.dialogue;

import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;

/** Which sentence tells somebody that something happened to a need. Pure. */
final class Wording {

    private Wording() {}

    static String key(NeedChanged event, Audience audience) {
        var key = "dialogue.need." + audience.slug() + "." + event.what().slug();
        boolean takenBackForHer =
                audience == Audience.RESIDENT && event.what() == Happening.WITHDRAWN && event.by() == By.CASE_WORKER;
        return takenBackForHer ? key + ".by-staff" : key;
    }
}

package no.heime.need.ui;

import no.heime.need.Reason;

/** Who looks at a need. */
enum Reader {
    RESIDENT,
    STAFF;

    /** How many candidates are shown before «Vis flere». */
    int candidatesAtOnce() {
        return this == STAFF ? 3 : 2;
    }

    /** Keys of texts that differ between the two. */
    String key(String key) {
        return key + (this == STAFF ? ".staff" : ".resident");
    }

    /** Staff weigh capacity and who is never asked; to a resident that is noise. */
    boolean minds(Reason reason) {
        return this == STAFF || !(reason instanceof Reason.FreeHours || reason instanceof Reason.NeverAsked);
    }
}

package no.heime.need.ui;

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
}

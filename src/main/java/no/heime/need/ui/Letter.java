package no.heime.need.ui;

/** What staff are writing to a resident; it outlives what is drawn anew around it. */
final class Letter {

    private String words = "";
    private boolean begun;

    String words() {
        return words;
    }

    boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    void write(String now) {
        words = now;
    }

    void putAway() {
        words = "";
        begun = false;
    }
}

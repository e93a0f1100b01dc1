package no.heime.need.ui;

/** What staff are writing to a resident about one need, or she to them; it outlives what is drawn anew around it. */
final class Letter {

    private String words = "";
    private boolean begun;
    private boolean justSent;

    String words() {
        return words;
    }

    boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
        justSent = false;
    }

    void write(String now) {
        words = now;
    }

    /** Lets it be for now; what is written is there when it is gone on with. */
    void leave() {
        begun = false;
    }

    /** Whether there is something that somebody still means to send. */
    boolean isUnsent() {
        return begun && !words.isBlank();
    }

    void putAway() {
        words = "";
        begun = false;
    }

    void send() {
        putAway();
        justSent = true;
    }

    /** Whether it was sent a moment ago, which is said once. */
    boolean takeSent() {
        boolean sent = justSent;
        justSent = false;
        return sent;
    }
}

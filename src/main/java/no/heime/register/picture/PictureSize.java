package no.heime.register.picture;

/** How large a picture is shown. */
public enum PictureSize {
    /** A square from the middle, beside a line of text. */
    CARD(160, true),
    /** All of it, on a page of its own. */
    PAGE(960, false);

    private final int side;
    private final boolean square;

    PictureSize(int side, boolean square) {
        this.side = side;
        this.square = square;
    }

    /** The longest side, in pixels. */
    int side() {
        return side;
    }

    boolean square() {
        return square;
    }
}

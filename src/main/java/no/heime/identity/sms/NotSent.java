package no.heime.identity.sms;

/** A text is not on its way, or nobody knows whether it is. */
public final class NotSent extends RuntimeException {

    private final boolean maybe;

    private NotSent(String why, boolean maybe) {
        super(why);
        this.maybe = maybe;
    }

    /** @param why a status, a code of the gateway's or the kind of trouble; never a number or a text */
    public static NotSent refused(String why) {
        return new NotSent(why, false);
    }

    /** It was handed in, and no answer says what became of it. */
    public static NotSent unanswered(String why) {
        return new NotSent(why, true);
    }

    /** Whether it may have gone all the same. */
    public boolean mayHaveGone() {
        return maybe;
    }
}

package no.heime.identity.sms;

/** The gateway did not take a text, or did not say so in time. */
public final class NotSent extends RuntimeException {

    /** @param why a status, a code of the gateway's or the kind of trouble; never a number or a text */
    NotSent(String why) {
        super(why);
    }
}

package no.heime.digitalcare;

import no.heime.consent.Way;
import no.heime.identity.TalkWay;
import org.jspecify.annotations.Nullable;

/** Who answered about a participation, or moved it. */
public enum By {
    RESIDENT,
    /** A next of kin whom the resident lets act for her. */
    PROXY,
    /** A case worker who wrote down what the resident said on the phone. */
    PHONE,
    /** The same at the counter. */
    COUNTER,
    STAFF;

    static By of(TalkWay way) {
        return switch (way) {
            case PHONE -> PHONE;
            case COUNTER -> COUNTER;
        };
    }

    /** Whether somebody else did for the resident what is hers to do. */
    boolean isOnBehalf() {
        return this == PROXY || isOnHerWord();
    }

    /** Whether a case worker wrote down what the resident said. */
    public boolean isOnHerWord() {
        return onHerWord() != null;
    }

    /** How the resident said it; null where no case worker wrote it down. */
    @Nullable
    TalkWay onHerWord() {
        return switch (this) {
            case PHONE -> TalkWay.PHONE;
            case COUNTER -> TalkWay.COUNTER;
            case RESIDENT, PROXY, STAFF -> null;
        };
    }

    /**
     * How a yes is given or taken back that comes along with it.
     *
     * @param herself how, when she does it herself
     */
    Way way(Way herself) {
        return switch (this) {
            case RESIDENT, STAFF -> herself;
            case PROXY -> Way.PROXY;
            case PHONE -> Way.PHONE;
            case COUNTER -> Way.COUNTER;
        };
    }
}

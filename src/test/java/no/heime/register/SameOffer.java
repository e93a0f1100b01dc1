package no.heime.register;

import java.time.LocalDate;

/** An offer like another one in all but what is said here. */
public final class SameOffer {

    private SameOffer() {}

    /** Serving other districts. */
    public static OfferContent servedIn(OfferContent it, Area area) {
        return like(it, it.title(), it.description(), area, it.amount(), it.validUntil());
    }

    /** In other words. */
    public static OfferContent saying(OfferContent it, String title, String description) {
        return like(it, title, description, it.area(), it.amount(), it.validUntil());
    }

    /** Of more or less help. */
    public static OfferContent of(OfferContent it, Amount amount) {
        return like(it, it.title(), it.description(), it.area(), amount, it.validUntil());
    }

    /** Until another day. */
    public static OfferContent until(OfferContent it, LocalDate last) {
        return like(it, it.title(), it.description(), it.area(), it.amount(), last);
    }

    private static OfferContent like(
            OfferContent it, String title, String description, Area area, Amount amount, LocalDate last) {
        return new OfferContent(
                it.kind(),
                it.step(),
                title,
                description,
                area,
                it.times(),
                it.absences(),
                amount,
                it.audience(),
                it.languages(),
                it.expenses(),
                it.beforehand(),
                last);
    }
}

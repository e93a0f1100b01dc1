package no.heime.register;

import java.util.Collection;
import no.heime.municipality.DistrictId;
import no.heime.shared.kept.Facts;
import no.heime.shared.taxonomy.KindId;

/** What an owner has written about an entry, as facts: what people want to read of it. Pure. */
final class EntryFacts {

    private static final double MINUTES_PER_HOUR = 60;

    private EntryFacts() {}

    static Facts of(EntryContent content) {
        var said = Facts.NONE
                .words("description", content.description())
                .kinds("kinds", content.kinds().stream().map(KindId::value).toList())
                .places("districts", slugs(content.districts()));
        return switch (content) {
            case OfferContent offer -> offer(said, offer);
            case ResourceContent resource -> resource(said, resource);
        };
    }

    private static Facts offer(Facts said, OfferContent offer) {
        var company = offer.audience().company();
        return amount(said.week("times", offer.times()), offer.amount())
                .words("away", offer.absences().written())
                .choices("ages", offer.audience().ages(), "offer.ages.")
                .choice("pets", offer.audience().pets(), "offer.pets.")
                .choice("company", company, "offer.company.")
                .yes("wheelchair", offer.audience().wheelchair())
                .choices("languages", offer.languages(), "form.language.")
                .words("expenses", offer.expenses())
                .words("beforehand", offer.beforehand())
                .day("valid-until", offer.validUntil());
    }

    private static Facts amount(Facts said, Amount amount) {
        return switch (amount) {
            case Amount.Hours hours -> said.count("hours", hours.minutesPerWeek() / MINUTES_PER_HOUR);
            case Amount.People people -> said.count("people", people.people());
        };
    }

    private static Facts resource(Facts said, ResourceContent resource) {
        var phone = resource.phone();
        var booking = resource.booking();
        return said.choice("type", resource.type(), "resource.type.")
                .words("for-whom", resource.forWhom())
                .words("where", resource.where())
                .words("when", resource.when())
                .week("times", resource.times())
                .words("price", resource.price())
                .words("link", resource.link())
                .words("phone", phone == null ? null : phone.shown())
                .words("booking", booking == null ? null : booking.shown())
                .day("valid-until", resource.validUntil())
                .count("copies", resource.copies());
    }

    private static Collection<String> slugs(Collection<DistrictId> districts) {
        return districts.stream().map(DistrictId::value).toList();
    }
}

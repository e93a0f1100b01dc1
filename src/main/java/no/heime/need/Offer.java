package no.heime.need;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import no.heime.municipality.DistrictId;
import no.heime.municipality.TravelTime;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.HelpOffer;
import no.heime.register.RegisterEntry;
import no.heime.register.SelfCareResource;
import org.jspecify.annotations.Nullable;

/** What {@link Ranking} has to know, read from an entry of the register. */
final class Offer {

    private static final TravelTime HERE = new TravelTime(0, false);

    private Offer() {}

    static Offered of(RegisterEntry entry, DistrictId to, Surroundings surroundings, Acquaintance.Known known) {
        return switch (entry) {
            case SelfCareResource resource -> {
                var way = resource.content().everywhere() ? null : nearest(resource, to, surroundings);
                yield new Offered(
                        resource.id().value(),
                        resource.content().kinds(),
                        way == null ? null : way.minutes(),
                        way != null && way.withBoat(),
                        resource.content().times(),
                        Absences.NONE,
                        null,
                        0,
                        false,
                        Set.of(),
                        null,
                        false);
            }
            case HelpOffer offer -> {
                var from = surroundings.way(offer.comesFrom(), to);
                var way = from != null ? from : Objects.requireNonNullElse(nearest(offer, to, surroundings), HERE);
                yield new Offered(
                        offer.id().value(),
                        offer.content().kinds(),
                        way.minutes(),
                        way.withBoat(),
                        offer.content().times(),
                        offer.content().absences(),
                        Math.max(0, offer.capacity().free()),
                        offer.capacity().minutesPerWeek(),
                        offer.content().amount() instanceof Amount.People,
                        offer.content().languages(),
                        known.helpedIn(offer.id()),
                        known.asked(offer.id()));
            }
        };
    }

    private static @Nullable TravelTime nearest(RegisterEntry entry, DistrictId to, Surroundings surroundings) {
        if (entry.content().districts().contains(to)) {
            return HERE;
        }
        return entry.content().districts().stream()
                .map(district -> surroundings.way(district, to))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

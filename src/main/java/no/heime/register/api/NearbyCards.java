package no.heime.register.api;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.Hit;
import no.heime.register.Occasion;
import no.heime.register.OfferContent;
import no.heime.register.Recurrence;
import no.heime.register.ResourceContent;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes small cards of what was found. */
@Component
class NearbyCards {

    /** A phone that has no network for weeks still knows when it is next. */
    private static final int COMING = 6;

    private final Taxonomy taxonomy;
    private final Places places;
    private final Clock clock;

    NearbyCards(Taxonomy taxonomy, Places places, Clock clock) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.clock = clock;
    }

    NearbyCard of(Hit hit) {
        var entry = hit.entry();
        var resource = entry.content() instanceof ResourceContent content ? content : null;
        var travel = hit.travel();
        return new NearbyCard(
                entry.id().value(),
                entry.title(),
                entry.step(),
                icon(hit),
                hit.organisation(),
                place(hit),
                travel == null ? null : travel.minutes(),
                travel != null && travel.withBoat(),
                days(entry.content().times()).map(DayOfWeek::name).toList(),
                resource == null ? List.of() : coming(resource.recurrence()),
                resource == null ? null : resource.when(),
                resource == null ? null : resource.price(),
                day(entry.moderation().confirmedAt()),
                "/finn/" + entry.id().value());
    }

    private String icon(Hit hit) {
        return switch (hit.entry().content()) {
            case ResourceContent resource ->
                resource.kinds().size() == 1
                        ? icon(List.copyOf(resource.kinds()).getFirst())
                        : resource.type().icon();
            case OfferContent offer -> icon(offer.kind());
        };
    }

    private String icon(KindId kind) {
        return taxonomy.kind(kind).map(KindOfHelp::icon).orElse("heart-handshake");
    }

    private @Nullable String place(Hit hit) {
        return switch (hit.entry().content()) {
            case ResourceContent resource ->
                resource.districts().size() == 1
                        ? places.nameOf(List.copyOf(resource.districts()).getFirst())
                        : null;
            case OfferContent offer -> name(hit.entry().provider().district());
        };
    }

    private @Nullable String name(@Nullable DistrictId district) {
        return district == null ? null : places.nameOf(district);
    }

    private List<Occasion> coming(@Nullable Recurrence recurrence) {
        return recurrence == null
                ? List.of()
                : recurrence.from(LocalDateTime.now(clock)).limit(COMING).toList();
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    private static Stream<DayOfWeek> days(WeekTimes times) {
        return times.times().stream().map(WeekTime::day).distinct();
    }
}

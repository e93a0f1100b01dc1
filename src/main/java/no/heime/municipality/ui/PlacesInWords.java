package no.heime.municipality.ui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import no.heime.municipality.Change;
import no.heime.municipality.ChangedTravel;
import no.heime.municipality.District;
import no.heime.municipality.DistrictGone;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.municipality.TravelTime;
import no.heime.municipality.Way;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Districts, ways and journeys as one says them. */
@Component
class PlacesInWords {

    private final Places places;
    private final Clock clock;

    PlacesInWords(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** «Søvik, Alstahaug – Silvalen»: at home by its name alone. */
    String ends(Way way, String home) {
        return Say.text("places.ends", name(way.from(), home), name(way.to(), home));
    }

    /** «Ferge Søvik–Herøy · 25 min om bord · 20 min på kaia». */
    String way(Way way) {
        String name = way.name() == null ? "" : way.name();
        return Say.dotted(
                Say.text("places.kind." + way.kind()),
                name,
                number("places.km", way.km()),
                number("places.minutes", way.minutes()),
                number("places.waiting", way.waiting()),
                way.open() ? "" : Say.text("places.closed"));
    }

    /** «Leland · 8890 · 65,98 12,61». */
    String district(District district) {
        return Say.dotted(district.name(), String.join(", ", district.postalCodes()), centre(district));
    }

    String centre(District district) {
        NumberFormat degrees = NumberFormat.getNumberInstance(Say.language().formats());
        degrees.setMaximumFractionDigits(2);
        return degrees.format(district.lat()) + " " + degrees.format(district.lon());
    }

    String change(Change change, String home) {
        return switch (change) {
            case Way way -> ends(way, home) + ": " + way(way);
            case District district -> district(district);
            case DistrictGone gone -> Say.text("places.gone", places.nameOf(gone.district()));
        };
    }

    /** «Silvalen – Sandnessjøen, Alstahaug: 75 → 95 min». */
    String journey(ChangedTravel journey, String home) {
        String ends = Say.text("places.ends", name(journey.from(), home), name(journey.to(), home));
        TravelTime before = journey.before();
        TravelTime after = journey.after();
        if (before == null || after == null) {
            return Say.text("places.journey", ends, time(before), time(after));
        }
        String times = Say.text(
                "places.journey", ends, String.valueOf(before.minutes()), Say.text("places.min", after.minutes()));
        return before.withBoat() == after.withBoat()
                ? times
                : Say.text(after.withBoat() ? "places.journey.boat" : "places.journey.no-boat", times);
    }

    String when(Instant moment) {
        return new Moments(clock, Say.locale()).at(moment);
    }

    private static String time(@Nullable TravelTime time) {
        return time == null ? Say.text("places.no-way") : Say.text("places.min", time.minutes());
    }

    private String name(DistrictId id, String home) {
        return places.district(id)
                        .filter(district -> !district.municipality().equals(home))
                        .isPresent()
                ? places.fullNameOf(id)
                : places.nameOf(id);
    }

    private static String number(String key, @Nullable Integer number) {
        return number == null ? "" : Say.text(key, number);
    }
}

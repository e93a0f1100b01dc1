package no.heime.municipality;

import java.util.Comparator;
import java.util.List;

/**
 * What becomes of an edit, told before it is stored.
 *
 * @param what the correction as it would be stored, or the one that would be taken back
 * @param journeys those that matter most: the one between both ends, then those of the municipality, short ones first
 * @param more how many others take another time
 */
public record Foreseen(Change what, List<ChangedTravel> journeys, int more) {

    private static final int AT_MOST = 6;

    static Foreseen of(Atlas before, Atlas after, Change what, String municipality) {
        var changed = before.changedIn(after);
        var journeys = changed.stream()
                .sorted(Comparator.comparing((ChangedTravel journey) -> !isAbout(journey, what))
                        .thenComparing(journey -> !touches(journey, municipality, after))
                        .thenComparing(ChangedTravel::shortest)
                        .thenComparing(journey -> journey.from().value())
                        .thenComparing(journey -> journey.to().value()))
                .limit(AT_MOST)
                .toList();
        return new Foreseen(what, journeys, changed.size() - journeys.size());
    }

    private static boolean isAbout(ChangedTravel journey, Change what) {
        return what instanceof Way way && journey.isBetween(way.from(), way.to());
    }

    private static boolean touches(ChangedTravel journey, String municipality, Atlas after) {
        return isIn(journey.from(), municipality, after) || isIn(journey.to(), municipality, after);
    }

    private static boolean isIn(DistrictId id, String municipality, Atlas after) {
        var district = after.district(id);
        return district != null && district.municipality().equals(municipality);
    }
}

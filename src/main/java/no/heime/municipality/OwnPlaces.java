package no.heime.municipality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's places as its administrator sees them.
 *
 * @param ways those with at least one end in the municipality, also those that are closed
 * @param cutOff districts that no way leads to
 * @param corrections what was put right here, and by neighbours on a way to here; the latest first
 */
public record OwnPlaces(
        Municipality municipality,
        List<District> districts,
        List<Way> ways,
        Set<DistrictId> cutOff,
        List<Made> corrections) {

    /**
     * A correction, and who made it.
     *
     * @param municipality name of the neighbour who made it; null for one's own
     * @param by her name
     * @param mayBeTakenBack whether it is one's own, and the last word about its thing
     */
    public record Made(Correction correction, @Nullable String municipality, String by, boolean mayBeTakenBack) {}
}

package no.heime.municipality;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.SloppyMath;
import org.springframework.data.annotation.TypeAlias;

/**
 * A named part of a municipality, as a local person would name it: the unit of place.
 *
 * @param municipality the municipality's number
 * @param lat approximate, in degrees
 * @param lon approximate, in degrees
 * @param postalCodes four digits each, the usual one first
 */
@TypeAlias("district")
public record District(
        DistrictId id, String municipality, String name, double lat, double lon, List<String> postalCodes)
        implements Change {

    private static final double METRES_PER_KM = 1000;

    public District {
        postalCodes = List.copyOf(postalCodes);
    }

    @Override
    public DistrictId subject() {
        return id;
    }

    /** In a straight line. Says nothing about how long it takes to come there. */
    double kmTo(District other) {
        return SloppyMath.haversinMeters(lat, lon, other.lat, other.lon) / METRES_PER_KM;
    }

    boolean isCalledLike(District other) {
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}

package no.heime.municipality;

import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/**
 * A way as it is written down: by boat with its minutes, on land with its length.
 *
 * @param km along the road; none when only the straight line is known
 * @param minutes on board; none on land
 * @param waiting usual minutes on the quay; none on land
 */
record WrittenLink(
        DistrictId from,
        DistrictId to,
        Link.By by,
        @Nullable Integer km,
        @Nullable Integer minutes,
        @Nullable Integer waiting,
        @Nullable String name) {

    private static final double KM_PER_HOUR = 60;
    /** How much longer a road is than the straight line, where it goes neither round a fjord nor over a mountain. */
    private static final double DETOUR = 1.3;

    private static final double METRES_PER_KM = 1000;

    /** @throws IllegalStateException when a boat has no minutes */
    Link between(District one, District other) {
        return new Link(from, to, by, by.isBoat() ? onBoard() : onLand(one, other), waiting, name);
    }

    private int onBoard() {
        if (minutes == null) {
            throw new IllegalStateException("The boat " + name + " has no minutes");
        }
        return minutes;
    }

    private int onLand(District one, District other) {
        double length = km == null ? straight(one, other) * DETOUR : km;
        return (int) Math.max(1, Math.round(length / KM_PER_HOUR * 60));
    }

    private static double straight(District one, District other) {
        return SloppyMath.haversinMeters(one.lat(), one.lon(), other.lat(), other.lon()) / METRES_PER_KM;
    }
}

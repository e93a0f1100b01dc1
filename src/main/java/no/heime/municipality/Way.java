package no.heime.municipality;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A way between two neighbouring districts as it is written down: by boat with its minutes, on land with its length. As
 * long in both directions.
 *
 * @param km along the road; none by boat, and none when only the straight line is known
 * @param minutes on board; none on land
 * @param waiting usual minutes on the quay, loading included; none on land
 * @param name of the crossing, the bridge or the tunnel; none for a road
 * @param open false as long as nobody can go there
 */
@TypeAlias("way")
public record Way(
        DistrictId from,
        DistrictId to,
        WayKind kind,
        @Nullable Integer km,
        @Nullable Integer minutes,
        @Nullable Integer waiting,
        @Nullable String name,
        boolean open)
        implements Change {

    private static final double KM_PER_HOUR = 60;
    /** How much longer a road is than the straight line, where it goes neither round a fjord nor over a mountain. */
    private static final double DETOUR = 1.3;

    /** Two neighbours and how one comes from one to the other: of each such way there is one. */
    public record Between(DistrictId one, DistrictId other, WayKind kind) {

        static Between of(DistrictId from, DistrictId to, WayKind kind) {
            return from.value().compareTo(to.value()) < 0 ? new Between(from, to, kind) : new Between(to, from, kind);
        }
    }

    @Override
    public Between subject() {
        return Between.of(from, to, kind);
    }

    public boolean leadsTo(DistrictId district) {
        return from.equals(district) || to.equals(district);
    }

    /** @throws IllegalStateException when a boat has no minutes */
    Link timed(District one, District other) {
        return new Link(from, to, kind.isBoat(), minutes(one, other));
    }

    private int minutes(District one, District other) {
        if (kind.isBoat()) {
            if (minutes == null) {
                throw new IllegalStateException("The boat " + name + " has no minutes");
            }
            return waiting == null ? minutes : minutes + waiting;
        }
        double length = km == null ? one.kmTo(other) * DETOUR : km;
        return (int) Math.max(1, Math.round(length / KM_PER_HOUR * 60));
    }
}

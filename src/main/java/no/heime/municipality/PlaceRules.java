package no.heime.municipality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What may be put right from one municipality, as the places are now. Pure. */
final class PlaceRules {

    /** Further away from every other district of its municipality it is a slip of the finger. */
    private static final double FAR_KM = 80;

    private static final Map<String, String> PLAIN =
            Map.of("æ", "ae", "ø", "o", "đ", "d", "ŧ", "t", "ŋ", "n", "ß", "ss");

    private final Atlas now;
    private final String municipality;

    PlaceRules(Atlas now, String municipality) {
        this.now = now;
        this.municipality = municipality;
    }

    /**
     * A way with at least one end at home; the neighbours on both sides may put it right.
     *
     * @throws DomainException not found for a way between others; conflict when it is not as it was seen; invalid when
     *     it leads nowhere, is there already, or is as it was
     */
    Way way(@Nullable Way seen, WrittenWay written) {
        var way = written.asWay();
        var ends = List.of(inUse(way.from(), "from"), inUse(way.to(), "to"));
        if (ends.stream().noneMatch(end -> end.municipality().equals(municipality))
                || (seen != null && !seen.subject().equals(way.subject()))) {
            throw DomainException.notFound();
        }
        var there = now.way(way.subject());
        if (seen == null && there != null) {
            throw DomainException.invalid("places.refused.way-exists", "to");
        }
        requireSeen(seen, there);
        requireChange(way, there);
        return way;
    }

    /**
     * A district at home.
     *
     * @throws DomainException not found for another's district; conflict when it is not as it was seen; invalid for a
     *     name that another one has, a centre far from all others, or nothing new
     */
    District district(@Nullable District seen, WrittenDistrict written) {
        var id = seen == null ? unheardOf(written.checkedName()) : seen.id();
        var there = now.district(id);
        if (seen != null && !seen.municipality().equals(municipality)) {
            throw DomainException.notFound();
        }
        requireSeen(seen, there);
        var district = written.as(id, municipality);
        requireChange(district, there);
        requireOwnName(district);
        if (others(district).noneMatch(other -> other.kmTo(district) <= FAR_KM)) {
            throw DomainException.invalid("places.refused.far", "centre");
        }
        return district;
    }

    /** @throws DomainException not found for one that is another's, or no more */
    DistrictGone removal(DistrictId id) {
        var district = now.district(id);
        if (district == null || !district.municipality().equals(municipality)) {
            throw DomainException.notFound();
        }
        return new DistrictGone(id);
    }

    /** @throws DomainException invalid when two districts of the municipality have the same name */
    void namesAreUnique() {
        now.districts().stream()
                .filter(district -> district.municipality().equals(municipality))
                .forEach(this::requireOwnName);
    }

    private void requireOwnName(District district) {
        if (others(district).anyMatch(district::isCalledLike)) {
            throw DomainException.invalid("places.refused.name-taken", "name", district.name());
        }
    }

    private Stream<District> others(District district) {
        return now.districts().stream()
                .filter(other -> other.municipality().equals(municipality))
                .filter(other -> !other.id().equals(district.id()));
    }

    private District inUse(DistrictId id, String field) {
        var district = now.district(id);
        if (district == null) {
            throw DomainException.invalid("district.unknown", field);
        }
        return district;
    }

    private static void requireSeen(@Nullable Change seen, @Nullable Change there) {
        if (!Objects.equals(seen, there)) {
            throw DomainException.stale("places.refused.changed");
        }
    }

    private static void requireChange(Change wanted, @Nullable Change there) {
        if (wanted.equals(there)) {
            throw DomainException.invalid("places.refused.same", null);
        }
    }

    /** {@code heroy-seloya}; an id is never used again, not even when its district is no more. */
    private DistrictId unheardOf(String name) {
        var home = Objects.requireNonNull(now.municipality(municipality)).name();
        var slug = slug(home) + "-" + slug(name);
        var id = new DistrictId(slug);
        for (var again = 2; now.everKnown(id) != null; again++) {
            id = new DistrictId(slug + "-" + again);
        }
        return id;
    }

    private static String slug(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        for (var letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}

package no.heime.municipality;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Ways and corrections to try the rules on. */
final class Given {

    static final DistrictId LELAND = new DistrictId("leirfjord-leland");
    static final DistrictId LEINES = new DistrictId("leirfjord-leines");
    static final DistrictId LEVANG = new DistrictId("leirfjord-levang");
    static final DistrictId SANDNESSJOEN = new DistrictId("alstahaug-sandnessjoen");
    static final DistrictId SOVIK = new DistrictId("alstahaug-sovik");
    static final DistrictId SILVALEN = new DistrictId("heroy-silvalen");
    static final PersonId KARI = new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private Given() {}

    static Way way(Atlas atlas, DistrictId from, DistrictId to) {
        return atlas.ways().stream()
                .filter(way -> way.leadsTo(from) && way.leadsTo(to))
                .findFirst()
                .orElseThrow();
    }

    /** As it stands on the screen when nothing has been typed. */
    static WrittenWay written(Way way) {
        return new WrittenWay(
                way.from(),
                way.to(),
                way.kind(),
                text(way.km()),
                text(way.minutes()),
                text(way.waiting()),
                way.name(),
                way.open());
    }

    static WrittenWay taking(Way way, String minutes, String waiting) {
        return new WrittenWay(
                way.from(), way.to(), way.kind(), text(way.km()), minutes, waiting, way.name(), way.open());
    }

    static WrittenWay closed(Way way) {
        return new WrittenWay(
                way.from(),
                way.to(),
                way.kind(),
                text(way.km()),
                text(way.minutes()),
                text(way.waiting()),
                way.name(),
                false);
    }

    static WrittenDistrict named(District district, String name) {
        return new WrittenDistrict(
                name, district.lat() + " " + district.lon(), String.join(", ", district.postalCodes()));
    }

    /** @param minute after noon */
    static Correction correction(Change what, int minute) {
        return new Correction(new CorrectionId(UUID.randomUUID()), what, KARI, NOON.plusSeconds(60L * minute), null);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}

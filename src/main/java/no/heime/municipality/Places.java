package no.heime.municipality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.heime.identity.MunicipalityNumbers;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All municipalities, districts and the ways between them, in memory: asking costs no query. Begins with what comes with
 * the program; {@link CurrentPlaces} brings what the municipalities have corrected.
 */
@Component
public class Places implements MunicipalityNumbers {

    private volatile Atlas now = Atlas.enclosed();

    /** By name. */
    public List<Municipality> municipalities() {
        return now.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    public List<District> districts() {
        return now.districts();
    }

    public List<District> districtsOf(String municipality) {
        return now.districts().stream()
                .filter(district -> district.municipality().equals(municipality))
                .toList();
    }

    public Optional<Municipality> municipality(@Nullable String number) {
        return Optional.ofNullable(number).map(now::municipality);
    }

    @Override
    public boolean has(String number) {
        return municipality(number).isPresent();
    }

    public Optional<District> district(@Nullable DistrictId id) {
        return Optional.ofNullable(id).map(now::district);
    }

    /** @throws DomainException {@code district.unknown} on the field, when there is no such district */
    public District require(@Nullable DistrictId id, String field) {
        return district(id).orElseThrow(() -> DomainException.invalid("district.unknown", field));
    }

    /** "Leland", also for one that is gone; the slug itself for one that never was. */
    public String nameOf(DistrictId id) {
        var district = now.everKnown(id);
        return district == null ? id.value() : district.name();
    }

    /** "Leland, Leirfjord". */
    public String fullNameOf(DistrictId id) {
        var district = now.everKnown(id);
        return district == null
                ? id.value()
                : municipality(district.municipality())
                        .map(municipality -> district.name() + ", " + municipality.name())
                        .orElse(district.name());
    }

    /** "Olderdalen, Kåfjord – Gáivuotna – Kaivuono": all that people may call it. */
    public String everyNameOf(DistrictId id) {
        var district = now.everKnown(id);
        return district == null
                ? id.value()
                : municipality(district.municipality())
                        .map(municipality -> district.name() + ", " + municipality.fullName())
                        .orElse(district.name());
    }

    /** Empty when there is no way, or when one of them is unknown. */
    public Optional<TravelTime> travel(DistrictId from, DistrictId to) {
        return now.travelTimes().between(from, to);
    }

    /** Numbers of the municipalities that can be reached from some part of this one in so many minutes, nearest first. */
    public List<String> neighboursOf(String municipality, int minutes) {
        return now.neighboursOf(municipality, minutes);
    }

    /** @return what is another than before */
    PlacesChanged become(Atlas atlas) {
        var before = now;
        now = atlas;
        return before.towards(atlas);
    }
}

package no.heime.municipality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.ResourceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All municipalities, districts and the ways between them, in memory: asking costs no query. */
@Component
public class Places {

    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final Map<DistrictId, District> districts = new LinkedHashMap<>();
    private final TravelTimes travelTimes;

    public Places() {
        ResourceFiles.read("places/municipalities.json", Municipalities.class)
                .municipalities()
                .forEach(municipality -> municipalities.put(municipality.number(), municipality));
        ResourceFiles.read("places/districts.json", Districts.class)
                .districts()
                .forEach(district -> districts.put(district.id(), district));
        travelTimes = TravelTimes.over(
                districts.keySet(),
                ResourceFiles.read("places/links.json", Links.class).links().stream()
                        .map(this::timed)
                        .toList());
    }

    /** By name. */
    public List<Municipality> municipalities() {
        return municipalities.values().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    public List<District> districts() {
        return List.copyOf(districts.values());
    }

    public List<District> districtsOf(String municipality) {
        return districts.values().stream()
                .filter(district -> district.municipality().equals(municipality))
                .toList();
    }

    public Optional<Municipality> municipality(@Nullable String number) {
        return Optional.ofNullable(number).map(municipalities::get);
    }

    public Optional<District> district(@Nullable DistrictId id) {
        return Optional.ofNullable(id).map(districts::get);
    }

    /** @throws DomainException {@code district.unknown} on the field, when there is no such district */
    public District require(@Nullable DistrictId id, String field) {
        return district(id).orElseThrow(() -> DomainException.invalid("district.unknown", field));
    }

    /** "Leland", or the slug itself for one that is no more. */
    public String nameOf(DistrictId id) {
        return district(id).map(District::name).orElse(id.value());
    }

    /** "Leland, Leirfjord". */
    public String fullNameOf(DistrictId id) {
        return district(id)
                .flatMap(district -> municipality(district.municipality())
                        .map(municipality -> district.name() + ", " + municipality.name()))
                .orElse(id.value());
    }

    /** Empty when there is no way, or when one of them is unknown. */
    public Optional<TravelTime> travel(DistrictId from, DistrictId to) {
        return travelTimes.between(from, to);
    }

    /** Numbers of the municipalities with a district no further away than so many minutes, nearest first. */
    public List<String> municipalitiesWithin(DistrictId from, int minutes) {
        return travelTimes.from(from).entrySet().stream()
                .filter(reached -> reached.getValue().minutes() <= minutes)
                .sorted(Map.Entry.comparingByValue())
                .flatMap(reached -> district(reached.getKey()).stream())
                .map(District::municipality)
                .distinct()
                .toList();
    }

    private Link timed(WrittenLink link) {
        return link.between(known(link.from()), known(link.to()));
    }

    private District known(DistrictId id) {
        return district(id)
                .orElseThrow(
                        () -> new IllegalStateException("A way leads to " + id.value() + ", which is no district"));
    }

    private record Municipalities(String note, String source, List<Municipality> municipalities) {}

    private record Districts(String note, String source, List<District> districts) {}

    private record Links(String note, String source, List<WrittenLink> links) {}
}

package no.heime.municipality.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.heime.municipality.District;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All municipalities and districts, small enough to be kept on the phone. Public; asked again only by its tag. */
@RestController
class PlacesController {

    /** Minutes of travel, by ferry too. */
    private static final int NEAR = 60;

    private final Places places;

    PlacesController(Places places) {
        this.places = places;
    }

    /**
     * @param names in Sámi and Kven, by the tag of the language
     * @param near numbers of those that are within an hour's travel, nearest first, to be shown before the others
     */
    record MunicipalityOnPhone(String number, String name, Map<String, String> names, List<String> near) {}

    /**
     * @param lat of its middle, approximate, so that the phone can suggest it without telling where it is
     * @param lon the same
     */
    record DistrictOnPhone(String id, String name, String municipality, double lat, double lon) {

        static DistrictOnPhone of(District district) {
            return new DistrictOnPhone(
                    district.id().value(), district.name(), district.municipality(), district.lat(), district.lon());
        }
    }

    private MunicipalityOnPhone onPhone(Municipality municipality) {
        var number = municipality.number();
        return new MunicipalityOnPhone(
                number, municipality.name(), municipality.names(), places.neighboursOf(number, NEAR));
    }

    record PlacesOnPhone(List<MunicipalityOnPhone> municipalities, List<DistrictOnPhone> districts) {}

    @GetMapping("/api/places")
    ResponseEntity<PlacesOnPhone> all() {
        var all = new PlacesOnPhone(
                places.municipalities().stream().map(this::onPhone).toList(),
                places.districts().stream().map(DistrictOnPhone::of).toList());
        return ResponseEntity.ok()
                .eTag("\"" + Integer.toHexString(all.hashCode()) + "\"")
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .body(all);
    }
}

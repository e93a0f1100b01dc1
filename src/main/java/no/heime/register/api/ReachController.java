package no.heime.register.api;

import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.Area;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which districts somebody reaches within a time of travel, for whoever is about to offer help. Public. */
@RestController
class ReachController {

    private final Places places;

    ReachController(Places places) {
        this.places = places;
    }

    @GetMapping("/api/reach")
    List<String> reach(@RequestParam String district, @RequestParam int minutes) {
        var from = places.require(new DistrictId(district), "district").id();
        return Area.within(from, minutes).in(places).districts().stream()
                .map(DistrictId::value)
                .sorted()
                .toList();
    }
}

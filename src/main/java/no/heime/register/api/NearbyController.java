package no.heime.register.api;

import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.register.RegisterSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is near, for the start page. Public. */
@RestController
class NearbyController {

    private static final int MOST = 12;

    private final RegisterSearch search;
    private final NearbyCards cards;

    NearbyController(RegisterSearch search, NearbyCards cards) {
        this.search = search;
        this.cards = cards;
    }

    @GetMapping("/api/nearby")
    List<NearbyCard> nearby(
            @RequestParam(required = false) @Nullable String district, @RequestParam(defaultValue = "4") int limit) {
        var from = district == null || district.isBlank() ? null : new DistrictId(district);
        return search.nearby(from, Math.clamp(limit, 1, MOST)).stream()
                .map(cards::of)
                .toList();
    }
}

package no.heime.register;

import java.util.List;
import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is public, for anybody, signed in or not. */
@Service
public class RegisterSearch {

    /** At most three queries. */
    public SearchResult search(Search search) {
        return new SearchResult(List.of(), false);
    }

    /** A few entries for a start page. */
    public List<Hit> nearby(@Nullable DistrictId district, int limit) {
        return List.of();
    }
}

package no.heime.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.municipality.DistrictId;
import no.heime.register.Search;
import no.heime.shared.taxonomy.KindId;

/**
 * What is looked for, as it stands in the address, so that a search can be shared, kept and gone back to. Empty means
 * left open.
 *
 * @param kind slug of a kind, or {@code group:} and the id of a group
 */
record Asked(String words, String kind, String district, String day) {

    private static final String GROUP = "group:";

    static Asked in(QueryParameters address) {
        String group = address.getSingleParameter("group").orElse("");
        return new Asked(
                address.getSingleParameter("q").orElse(""),
                group.isEmpty() ? address.getSingleParameter("kind").orElse("") : group(group),
                address.getSingleParameter("district").orElse(""),
                address.getSingleParameter("day").orElse(""));
    }

    static String group(String id) {
        return GROUP + id;
    }

    Asked near(String home) {
        return new Asked(words, kind, home, day);
    }

    QueryParameters inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", words);
        put(parameters, kind.startsWith(GROUP) ? "group" : "kind", kind.replace(GROUP, ""));
        put(parameters, "district", district);
        put(parameters, "day", day);
        return QueryParameters.simple(parameters);
    }

    Search search(int limit) {
        return new Search(
                words.isBlank() ? null : words,
                kind.isEmpty() || kind.startsWith(GROUP) ? null : new KindId(kind),
                kind.startsWith(GROUP) ? kind.substring(GROUP.length()) : null,
                district.isEmpty() ? null : new DistrictId(district),
                Arrays.stream(DayOfWeek.values())
                        .filter(known -> known.name().equals(day))
                        .findFirst()
                        .orElse(null),
                limit);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }
}

package no.heime.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.shared.ResourceFiles;
import org.jspecify.annotations.Nullable;

/** What residents type, in three lists. */
final class RealQueries {

    /**
     * By name, with how many there are at least. The second list was written without a look at the words that mean the
     * same, and so was the third, which asks in all the municipalities that the others do not, by Sámi and Kven names of
     * places, and for who stands behind something.
     */
    static final Map<String, Integer> LISTS = Map.of("queries", 242, "more-queries", 64, "coast-queries", 75);

    private RealQueries() {}

    /** How people write; what is the same in bokmål and nynorsk counts as bokmål. */
    enum Spoken {
        @JsonProperty("nb")
        BOKMAL,
        @JsonProperty("nn")
        NYNORSK,
        @JsonProperty("dialect")
        DIALECT,
        @JsonProperty("en")
        ENGLISH
    }

    /**
     * @param from where she lives; null when she has told nobody
     * @param among ids of entries
     */
    record Asked(String q, Spoken lang, @Nullable String from, List<UUID> among, String why) {}

    private record Queries(List<Asked> queries) {}

    static List<Asked> of(String list) {
        return ResourceFiles.read("search/" + list + ".json", Queries.class).queries();
    }
}

package no.heime.register;

import java.util.Collection;
import java.util.List;
import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * One question to the store.
 *
 * @param alternatives terms as {@link Findable#at} writes them; an entry has at least one of each list
 * @param district where the asker is; offers must serve it
 * @param starts districts of which it starts from one; null for wherever it is
 * @param newestFirst otherwise in the order of the index
 */
record Wanted(
        List<Collection<String>> alternatives,
        @Nullable DistrictId district,
        @Nullable Collection<String> starts,
        boolean newestFirst) {}

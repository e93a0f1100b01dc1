package no.heime.proxy;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.ProxyArea;
import no.heime.shared.Language;

/**
 * The words that stood there when somebody let a next of kin act.
 *
 * @param versions of each area, as {@link ProxyArea#newest} counts
 */
public record GivenWords(Map<ProxyArea, Integer> versions, Language language) {

    public GivenWords {
        versions = Map.copyOf(versions);
    }

    /** Those that are shown now. */
    static GivenWords newest(Set<ProxyArea> areas, Language language) {
        return new GivenWords(
                areas.stream().collect(Collectors.toMap(Function.identity(), ProxyArea::newest)), language);
    }
}

package no.heime.municipality;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A municipality.
 *
 * @param number four digits, such as {@code 1822}
 * @param name in Norwegian
 * @param names names in other languages by their tag: Southern Sámi (sma), Northern Sámi (se), Kven (fkv); which of them
 *     are official stands beside the data
 * @param hospitalTrust whose hospital is the local one
 */
public record Municipality(String number, String name, Map<String, String> names, String region, String hospitalTrust) {

    /** All its names: "Kåfjord – Gáivuotna – Kaivuono". */
    public String fullName() {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of("sma", "se", "fkv").filter(names::containsKey).map(names::get))
                .collect(Collectors.joining(" – "));
    }
}

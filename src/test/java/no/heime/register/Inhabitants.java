package no.heime.register;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;

/**
 * About how many people live where. Of a municipality's inhabitants, rounded, each district has a part that is smaller the
 * later it stands in the file, which begins with the centre: where they live within it no open figures say.
 */
final class Inhabitants {

    private static final Map<String, Integer> OF_MUNICIPALITIES = Map.ofEntries(
            Map.entry("1811", 1_400),
            Map.entry("1812", 2_000),
            Map.entry("1813", 7_800),
            Map.entry("1815", 1_200),
            Map.entry("1816", 500),
            Map.entry("1818", 1_800),
            Map.entry("1820", 7_300),
            Map.entry("1822", 2_300),
            Map.entry("1824", 13_300),
            Map.entry("1825", 1_500),
            Map.entry("1826", 1_300),
            Map.entry("1827", 1_400),
            Map.entry("1828", 1_700),
            Map.entry("1832", 4_400),
            Map.entry("1833", 26_100),
            Map.entry("1834", 1_900),
            Map.entry("1835", 400),
            Map.entry("1836", 1_200),
            Map.entry("5536", 2_700),
            Map.entry("5538", 1_800),
            Map.entry("5540", 2_100),
            Map.entry("5542", 2_800),
            Map.entry("5544", 4_800),
            Map.entry("5546", 1_200));

    private final NavigableMap<Double, DistrictId> upTo = new TreeMap<>();

    Inhabitants(Places places) {
        OF_MUNICIPALITIES.forEach((number, people) -> {
            var districts = places.districtsOf(number);
            double parts = 0;
            for (var place = 1; place <= districts.size(); place++) {
                parts += 1.0 / place;
            }
            for (var place = 1; place <= districts.size(); place++) {
                var before = upTo.isEmpty() ? 0 : upTo.lastKey();
                upTo.put(
                        before + people / parts / place,
                        districts.get(place - 1).id());
            }
        });
    }

    /** Where somebody lives. */
    DistrictId somebody(Random random) {
        return upTo.higherEntry(random.nextDouble() * upTo.lastKey()).getValue();
    }
}

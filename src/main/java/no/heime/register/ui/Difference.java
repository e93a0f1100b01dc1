package no.heime.register.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field that reads otherwise than before. Pure.
 *
 * @param before empty when nothing stood there
 * @param now empty when nothing stands there any more
 */
record Difference(String field, String before, String now) {

    /** In the order of what is said now; what is said no longer comes last. */
    static List<Difference> between(Map<String, String> before, Map<String, String> now) {
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .map(field -> new Difference(field, before.getOrDefault(field, ""), now.getOrDefault(field, "")))
                .filter(difference -> !difference.before().equals(difference.now()))
                .toList();
    }
}

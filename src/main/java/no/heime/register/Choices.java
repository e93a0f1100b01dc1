package no.heime.register;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen beside the words, at most one value of each sort.
 *
 * @param chosen a kind's slug or {@code group:} and a group's id, a step's name, minutes, a weekday, a part of the day, a
 *     language, or {@link Facet#YES}
 */
public record Choices(Map<Facet, String> chosen) {

    public static final Choices NONE = new Choices(Map.of());

    private static final String GROUP = "group:";

    public Choices {
        chosen = Map.copyOf(chosen);
    }

    /** How a whole group of kinds is chosen. */
    public static String group(String id) {
        return GROUP + id;
    }

    /** The group's id when a whole group is chosen, or else null. */
    public @Nullable String group() {
        var kind = of(Facet.KIND);
        return kind.startsWith(GROUP) ? kind.substring(GROUP.length()) : null;
    }

    /** Empty when it is left open. */
    public String of(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    public boolean has(Facet facet) {
        return chosen.containsKey(facet);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** @param value empty to leave it open */
    public Choices with(Facet facet, String value) {
        var next = new EnumMap<Facet, String>(Facet.class);
        next.putAll(chosen);
        if (value.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, value);
        }
        return new Choices(next);
    }

    /** Minutes of travel; as many as it takes when nothing is chosen. */
    int minutes() {
        return has(Facet.WITHIN) ? Integer.parseInt(of(Facet.WITHIN)) : Integer.MAX_VALUE;
    }
}

package no.heime.shared.retention;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Data of one municipality, or of none: of who has not said where she lives, and of what was a municipality once.
 *
 * @param municipality its number; null for those of none
 * @param others numbers of all that there are, where it is none of them
 */
public record Whose(@Nullable String municipality, Set<String> others) {

    public Whose {
        others = Set.copyOf(others);
    }

    public static Whose of(String municipality) {
        return new Whose(municipality, Set.of());
    }

    public static Whose ofNone(Collection<String> municipalities) {
        return new Whose(null, Set.copyOf(municipalities));
    }

    /** @param field in which the number of the municipality stands */
    public Criteria in(String field) {
        return municipality == null ? where(field).nin(others) : where(field).is(municipality);
    }
}

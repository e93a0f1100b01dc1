package no.heime.identity.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.heime.identity.Membership;

/**
 * What somebody is for a municipality because of a claim that her provider makes.
 *
 * @param claim such as {@code groups} or {@code roles}
 * @param value what has to stand there, alone or among others
 */
record RoleRule(String claim, String value, Membership role) {

    boolean holds(Map<String, Object> claims) {
        return switch (claims.get(claim)) {
            case null -> false;
            case Collection<?> several -> several.stream().anyMatch(one -> value.equals(String.valueOf(one)));
            case Object one -> value.equals(one.toString());
        };
    }

    static List<Membership> claimed(List<RoleRule> rules, Map<String, Object> claims) {
        return rules.stream()
                .filter(rule -> rule.holds(claims))
                .map(RoleRule::role)
                .distinct()
                .toList();
    }
}

package no.heime.identity.oidc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.heime.identity.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knows people and is believed when it says who one is, such as ID-porten (decision 021).
 *
 * @param id in addresses and settings
 * @param name as people know it
 * @param issuer its address, by which its tokens are known
 * @param pid claim with the national identity number, by which people are known here; null for the subject
 * @param levels how surely it must know her, any of these; anyhow when there are none
 * @param levelClaim where it says how surely
 * @param staySignedIn how long a device stays signed in after it has said so
 * @param rolesLast how long what somebody is by what it claims holds after that, unless it claims it again
 * @param tokenAtSignOut whether it must be shown its ID token to sign somebody out without asking her
 * @param roles what somebody is by what it claims
 */
record Provider(
        String id,
        String name,
        String issuer,
        Client client,
        List<String> scopes,
        @Nullable String pid,
        List<String> levels,
        String levelClaim,
        Duration staySignedIn,
        Duration rolesLast,
        boolean tokenAtSignOut,
        List<RoleRule> roles) {

    private static final Pattern PID = Pattern.compile("\\d{11}");
    private static final String ACR = "acr";

    Provider {
        scopes = List.copyOf(scopes);
        levels = List.copyOf(levels);
        roles = List.copyOf(roles);
    }

    boolean knowsSurelyEnough(Map<String, Object> claims) {
        return levels.isEmpty() || levels.contains(String.valueOf(claims.get(levelClaim)));
    }

    /** Levels to ask for, best accepted first; none when the level is no {@code acr}, which alone can be asked for. */
    List<String> levelsToAskFor() {
        return levelClaim.equals(ACR) ? levels : List.of();
    }

    /** Whether somebody is something here by what it claims. */
    boolean givesRoles() {
        return !roles.isEmpty();
    }

    List<Membership> claimed(Map<String, Object> claims) {
        return RoleRule.claimed(roles, claims);
    }

    /**
     * Whom it speaks of, to be digested and never kept as it is: the national identity number, the same with each provider
     * that tells it, or what this one alone calls her.
     *
     * @return empty when the number is missing or none
     */
    Optional<String> identity(Map<String, Object> claims, String subject) {
        if (pid == null) {
            return Optional.of("subject %s %s".formatted(issuer, subject));
        }
        return Optional.ofNullable(claims.get(pid))
                .map(Object::toString)
                .filter(number -> PID.matcher(number).matches())
                .map("national-identity-number %s"::formatted);
    }
}

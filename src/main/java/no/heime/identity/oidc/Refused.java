package no.heime.identity.oidc;

import java.util.Arrays;
import java.util.Set;

/** Why nobody was let in through a provider, as the sign-in page has words for it. */
public enum Refused {
    /** She has changed her mind there. */
    CANCELLED("access_denied"),
    /** It took too long, or it was tried twice: the answer is to no question that is still open. */
    STALE("authorization_request_not_found", "invalid_state_parameter", "invalid_nonce"),
    /** The provider does not know her surely enough. */
    LEVEL("level_too_low"),
    /** The provider does not say who she is. */
    WHO("nobody_named"),
    /** The provider, or our own store, does not answer. */
    AWAY("away"),
    /** Whatever else is wrong is nobody's business. */
    OTHERWISE("");

    private final Set<String> codes;

    Refused(String... codes) {
        this.codes = Set.of(codes);
    }

    String code() {
        return codes.iterator().next();
    }

    /** @param error as Spring Security or the provider names it */
    public static Refused by(String error) {
        return Arrays.stream(values())
                .filter(why -> why.codes.contains(error))
                .findFirst()
                .orElse(OTHERWISE);
    }
}

package no.heime.shared.limit;

import java.time.Duration;
import no.heime.shared.startup.StartupFailure;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one network and one person may ask, as the operator sets it.
 *
 * @param network requests to the REST side a minute, a fifth of which may register something
 * @param person the same for one who is signed in
 * @param signIns requests for a code and attempts to use one, from one network within ten minutes
 * @param hold how long each request of a network waits that has sent much that had to be refused; zero for not at all
 */
@ConfigurationProperties("heime.limits")
record LimitSettings(
        @DefaultValue("3000") int network,
        @DefaultValue("600") int person,
        @DefaultValue("60") int signIns,
        @DefaultValue("250ms") Duration hold) {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    LimitSettings {
        atLeastOne(network, "HEIME_LIMITS_NETWORK (heime.limits.network)");
        atLeastOne(person, "HEIME_LIMITS_PERSON (heime.limits.person)");
        atLeastOne(signIns, "HEIME_LIMITS_SIGN_INS (heime.limits.sign-ins)");
        if (hold.isNegative() || hold.compareTo(LONGEST) > 0) {
            throw new StartupFailure("HEIME_LIMITS_HOLD (heime.limits.hold) should be a time from 0s to 2s.");
        }
    }

    private static void atLeastOne(int many, String setting) {
        if (many < 1) {
            throw new StartupFailure(setting + " should be a whole number, 1 or more.");
        }
    }
}

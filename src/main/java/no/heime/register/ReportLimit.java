package no.heime.register;

import java.time.Clock;
import java.time.Duration;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.Allowances;
import no.heime.shared.limit.NetworkAllowances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often one reader may report something, so that nobody fills staff's queue.
 */
@Component
class ReportLimit {

    static final int SIGNED_IN = 20;
    static final int ANYBODY = 5;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final Allowances signedIn;
    private final NetworkAllowances anybody;

    ReportLimit(Clock clock) {
        this.signedIn = new Allowances(new Allowance(SIGNED_IN, WITHIN), clock);
        this.anybody = new NetworkAllowances(new Allowance(ANYBODY, WITHIN), clock);
    }

    /**
     * Counts one more.
     *
     * @param person null when nobody is signed in
     * @param address where she calls from
     * @throws DomainException {@code report.too-many}
     */
    void count(@Nullable PersonId person, String address) {
        var wait = person == null
                ? anybody.take(address)
                : signedIn.take(person.value().toString());
        if (wait.isPositive()) {
            throw DomainException.invalid("report.too-many", null);
        }
    }
}

package no.heime.register.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.Objects;
import no.heime.shared.DomainException;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.Allowances;
import no.heime.shared.limit.NetworkAllowances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often one person and one network may search: faster than anybody types, slower than who copies the register. */
@Component
class SearchLimit {

    static final int OF_A_PERSON = 120;
    static final int OF_A_NETWORK = 600;

    private final Allowances people;
    private final NetworkAllowances networks;

    SearchLimit(Clock clock) {
        this.people = new Allowances(Allowance.aMinute(OF_A_PERSON), clock);
        this.networks = new NetworkAllowances(Allowance.aMinute(OF_A_NETWORK), clock);
    }

    /**
     * Counts one more of whoever has this screen open.
     *
     * @throws DomainException {@code register.find.too-many}
     */
    void count() {
        var request = VaadinRequest.getCurrent();
        var person = request == null ? null : request.getUserPrincipal();
        var address = VaadinSession.getCurrent().getBrowser().getAddress();
        count(person == null ? null : person.getName(), Objects.requireNonNullElse(address, ""));
    }

    /** @param person null when nobody is signed in */
    void count(@Nullable String person, String address) {
        var wait = networks.take(address);
        if (wait.isZero() && person != null) {
            wait = people.take(person);
        }
        if (wait.isPositive()) {
            throw DomainException.invalid("register.find.too-many", null);
        }
    }
}

package no.heime.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.ChosenHat;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.PersonId;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a device that was signed out from another one or by its provider, whose time is over, that is
 * somebody else's since two accounts became one, or that a code or a passkey has let in where they let in no more (decision
 * 038). A session knows the device that it belongs to, and asks the store now and then whether that is still there.
 */
class SignedInDevice extends OncePerRequestFilter {

    static final String KEPT = "heime.device";
    static final String OF = "heime.device.of";
    static final Duration TRUSTED = Duration.ofSeconds(15);
    private static final String ASKED = "heime.device.asked";

    private final Devices devices;
    private final LocalAccountRule local;
    private final Clock clock;

    SignedInDevice(Devices devices, LocalAccountRule local, Clock clock) {
        this.devices = devices;
        this.local = local;
        this.clock = clock;
    }

    /** The session is that of this device, of whose it is now, and under the hat that she chose on it last. */
    static void keep(HttpSession session, Device device) {
        session.setAttribute(KEPT, device.id());
        session.setAttribute(OF, device.person());
        ChosenHat.keep(session, device.hat());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof UUID device && !isThere(device, session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isThere(UUID device, HttpSession session) {
        var now = clock.instant();
        if (session.getAttribute(ASKED) instanceof Instant asked && now.isBefore(asked.plus(TRUSTED))) {
            return true;
        }
        try {
            session.setAttribute(ASKED, now);
            return session.getAttribute(OF) instanceof PersonId person
                    && devices.findByIdAndPersonAndUntilAfter(device, person, now)
                            .filter(this::isLetIn)
                            .isPresent();
        } catch (DataAccessException storeIsAway) {
            return true;
        }
    }

    /** One that is not is gone for good, also when they let in again. */
    private boolean isLetIn(Device device) {
        boolean letIn = device.came() != null || local.isFor(device.person());
        if (!letIn) {
            devices.deleteById(device.id());
        }
        return letIn;
    }
}

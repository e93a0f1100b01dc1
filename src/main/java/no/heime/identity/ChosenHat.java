package no.heime.identity;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The hat that somebody has chosen in this session. A call may say under which it was written: what waited on the phone, or
 * comes from another tab, counts as what it was meant as (decision 037).
 */
public final class ChosenHat {

    public static final String HEADER = "X-Heime-Hat";
    private static final String KEPT = "heime.hat";

    private ChosenHat() {}

    public static void keep(HttpSession session, @Nullable String written) {
        session.setAttribute(KEPT, written);
    }

    static Optional<WornHat> now() {
        return Optional.ofNullable(written()).map(WornHat::of);
    }

    private static @Nullable String written() {
        var screen = VaadinSession.getCurrent();
        return screen == null ? saidByCall() : chosenFor(screen);
    }

    /** An open screen that is drawn anew by what somebody else does is drawn within that person's call. */
    private static @Nullable String chosenFor(VaadinSession screen) {
        var session = screen.getSession();
        try {
            return session == null ? null : (String) session.getAttribute(KEPT);
        } catch (IllegalStateException justEnded) {
            return null;
        }
    }

    private static @Nullable String saidByCall() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            var said = call.getRequest().getHeader(HEADER);
            return said != null ? said : (String) call.getAttribute(KEPT, RequestAttributes.SCOPE_SESSION);
        }
        return null;
    }
}

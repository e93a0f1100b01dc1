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
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            var said = asked.getRequest().getHeader(HEADER);
            return said != null ? said : (String) asked.getAttribute(KEPT, RequestAttributes.SCOPE_SESSION);
        }
        // What reaches a screen by itself comes with no request.
        var session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? null
                : (String) session.getSession().getAttribute(KEPT);
    }
}

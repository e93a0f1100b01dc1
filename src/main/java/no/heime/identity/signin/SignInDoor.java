package no.heime.identity.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Leads who opens a view that needs a sign-in to the sign-in page, and from there back to that view. */
@Component
class SignInDoor implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(new Door()));
    }

    static String leadingTo(String wanted) {
        return "/logg-inn?til=" + URLEncoder.encode("/" + wanted, StandardCharsets.UTF_8);
    }

    /** Before Vaadin's own check, which knows no way back to a page of the client half. */
    @ListenerPriority(100)
    static final class Door implements BeforeEnterListener {

        private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            var request = VaadinRequest.getCurrent();
            if (request != null && request.getUserPrincipal() == null && needsSignIn(entering)) {
                entering.forwardToUrl(leadingTo(entering.getLocation().getPathWithQueryParameters()));
            }
        }

        private boolean needsSignIn(BeforeEnterEvent entering) {
            return !entering.isErrorEvent() && !checker.hasAccess(entering.getNavigationTarget(), null, role -> false);
        }
    }
}

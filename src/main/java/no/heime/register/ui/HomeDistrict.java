package no.heime.register.ui;

import com.vaadin.flow.server.VaadinSession;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Where somebody looks from: the district she chose last in this visit, or else her own. */
@Component
class HomeDistrict {

    private static final String CHOSEN = HomeDistrict.class.getName();

    private final CurrentUser user;

    HomeDistrict(CurrentUser user) {
        this.user = user;
    }

    /** Empty when she has told none. */
    String district() {
        Object chosen = VaadinSession.getCurrent().getAttribute(CHOSEN);
        if (chosen instanceof String slug) {
            return slug;
        }
        String own = user.actor().map(Actor::district).orElse(null);
        return own == null ? "" : own;
    }

    void remember(String district) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, district);
    }
}

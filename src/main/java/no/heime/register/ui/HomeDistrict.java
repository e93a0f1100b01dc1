package no.heime.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import no.heime.identity.CurrentUser;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import org.springframework.stereotype.Component;

/**
 * Where somebody looks from: the district that she chose last on this phone, on the start page or in a search, or else
 * her own.
 */
@Component
class HomeDistrict {

    /** Written by the client half, which remembers the choice; read by both. */
    static final String COOKIE = "heime-place";

    private final CurrentUser user;
    private final Places places;

    HomeDistrict(CurrentUser user, Places places) {
        this.user = user;
        this.places = places;
    }

    /** Empty when she has told none, or has chosen to look everywhere. */
    String district() {
        return chosen().orElseGet(() -> user.district().orElse(""));
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(slug ->
                        slug.isEmpty() || places.district(new DistrictId(slug)).isPresent())
                .findFirst();
    }

    /** Tells the phone, which remembers it for both halves. */
    void remember(String district) {
        var name = district.isEmpty() ? "" : places.fullNameOf(new DistrictId(district));
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.dispatchEvent(new CustomEvent('heime-place', { detail: { district: $0, name: $1 } }))",
                        district,
                        name);
    }
}

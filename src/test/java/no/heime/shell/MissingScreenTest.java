package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import no.heime.shared.ui.InBokmal;
import org.junit.jupiter.api.Test;

/** An address that leads nowhere says so in words, and leads on. */
class MissingScreenTest extends InBokmal {

    private final MissingScreen screen = new MissingScreen();

    private int shows() {
        var ui = UI.getCurrent();
        var navigation = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("nowhere"), ui, NavigationTrigger.PROGRAMMATIC);
        return screen.setErrorParameter(
                new BeforeEnterEvent(navigation, Main.class, List.of()),
                new ErrorParameter<>(NotFoundException.class, new NotFoundException("secret/route")));
    }

    @Test
    void anAddressThatLeadsNowhereIsSaidAndLeadsHome() {
        assertThat(shows()).isEqualTo(404);
        assertThat(screen.getElement().getTextRecursively())
                .contains(screen.getPageTitle())
                .contains("Vi finner ikke dette.")
                .contains("Til forsiden")
                .doesNotContain("secret");
    }

    @Test
    void askedTwiceItSaysItOnce() {
        shows();
        shows();
        assertThat(screen.getComponentCount()).isEqualTo(2);
    }
}

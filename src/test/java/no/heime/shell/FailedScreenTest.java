package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.ui.InBokmal;
import no.heime.shared.ui.StoreIsBack;
import no.heime.shared.ui.WhenBack;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Nobody sees a stack trace, and everybody sees a way on. */
@ViewPackages(classes = FailedScreenTest.Wanted.class)
class FailedScreenTest extends InBokmal {

    @Route("wanted")
    @AnonymousAllowed
    public static class Wanted extends Div {}

    private final FailedScreen screen = new FailedScreen();

    private int showsFor(Exception failure) {
        var ui = UI.getCurrent();
        var navigation = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("wanted"), ui, NavigationTrigger.PROGRAMMATIC);
        return screen.setErrorParameter(
                new BeforeEnterEvent(navigation, Main.class, List.of()),
                new ErrorParameter<>(Exception.class, failure));
    }

    private String text() {
        return screen.getElement().getTextRecursively();
    }

    @Test
    void whatTheReaderMayNotSeeIsAsIfItWereNotThere() {
        assertThat(showsFor(DomainException.notFound())).isEqualTo(404);
        assertThat(text())
                .contains("Vi finner ikke dette.")
                .contains("Til forsiden")
                .doesNotContain("Prøv igjen");
    }

    @Test
    void aStoreThatRefusesIsNotAway() {
        assertThat(showsFor(
                        new IllegalStateException(new DuplicateKeyException("twice", new MongoException("E11000")))))
                .isEqualTo(500);
        assertThat(text()).contains("Noe gikk galt hos oss").doesNotContain("Vi får ikke kontakt med lageret");
    }

    @Test
    void aStoreThatIsAwayCanBeTriedAgain() {
        assertThat(showsFor(new DataAccessResourceFailureException("127.0.0.1")))
                .isEqualTo(503);
        assertThat(text())
                .contains("Vi får ikke kontakt")
                .contains("Prøv igjen")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void whatTheStoreWasAwayForOpensByItselfWhenItAnswersAgain() {
        UI.getCurrent().add(screen);
        showsFor(new DataAccessResourceFailureException("127.0.0.1"));
        assertThat(text()).contains("Vi prøver også igjen automatisk.");

        StoreIsBack.tell(find(WhenBack.class).single());

        assertThat(getCurrentView()).isInstanceOf(Wanted.class);
    }

    @Test
    void whatWouldFailAgainIsNotTriedByItself() {
        UI.getCurrent().add(screen);
        showsFor(new IllegalStateException("secret"));
        assertThat(find(WhenBack.class).all()).isEmpty();
    }

    @Test
    void whatNobodyForesawHasAnIdThatThePersonCanQuote() {
        assertThat(showsFor(new IllegalStateException("secret"))).isEqualTo(500);
        assertThat(text()).containsPattern("nummer [0-9a-f]{8}").doesNotContain("secret");
    }

    @Test
    void theCauseIsFoundWhateverIsAroundIt() {
        var wrapped = new RuntimeException(new IllegalStateException(DomainException.conflict("error.conflict")));
        assertThat(SaidAloud.of(wrapped).key()).isEqualTo("error.conflict");
    }
}

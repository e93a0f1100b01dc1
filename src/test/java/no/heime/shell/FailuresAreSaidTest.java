package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;

/** A failure that no view foresaw is said on the screen it happened on, and takes nothing away. */
@ContextConfiguration(classes = {Texts.class, FailuresAreSaid.class})
@ViewPackages(classes = FailuresAreSaidTest.Begun.class)
class FailuresAreSaidTest extends SpringBrowserlessTest {

    @Route("begun")
    @AnonymousAllowed
    public static class Begun extends Div {
        final Input typed = new Input();

        public Begun() {
            typed.setValue("Trappa er glatt.");
            add(typed);
        }
    }

    private Begun screen;

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Language.NB.locale());
        screen = navigate(Begun.class);
    }

    private void fails(Exception with) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(with));
    }

    private List<String> said() {
        return find(Notice.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void theSentenceStandsAboveWhatWasTyped() {
        fails(new DataAccessResourceFailureException("127.0.0.1"));

        assertThat(said())
                .singleElement()
                .asString()
                .contains("Vi får ikke kontakt")
                .doesNotContain("127.0.0.1");
        assertThat(screen.getChildren().toList().getLast()).isSameAs(screen.typed);
        assertThat(screen.typed.getValue()).isEqualTo("Trappa er glatt.");
    }

    @Test
    void aRefusalSaysItsOwnSentence() {
        fails(DomainException.conflict("error.conflict"));

        assertThat(said()).singleElement().asString().contains("Noen andre");
    }

    @Test
    void theSameFailureTwiceIsSaidOnce() {
        fails(new DataAccessResourceFailureException("127.0.0.1"));
        fails(new DataAccessResourceFailureException("127.0.0.1"));

        assertThat(said()).hasSize(1);
    }

    @Test
    void whatIsReadCanBePutAway() {
        fails(new IllegalStateException("secret"));
        assertThat(said()).singleElement().asString().doesNotContain("secret");

        test(find(Action.class).single()).click();

        assertThat(said()).isEmpty();
    }
}

package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastTest extends InBokmal {

    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();

    @BeforeEach
    void open() {
        UI.getCurrent().add(new Div(toast, attempt));
    }

    private Action back() {
        return find(Action.class).withText("Angre").single();
    }

    @Test
    void theWayBackIsAButtonThatSaysWhatItIsAbout() {
        var undone = new AtomicInteger();
        toast.say("«Flyttehjelp» er trukket tilbake.", undone::incrementAndGet);

        assertThat(toast.said()).isEqualTo("«Flyttehjelp» er trukket tilbake.");
        assertThat(back().getElement().getAttribute("aria-label"))
                .isEqualTo("Angre: «Flyttehjelp» er trukket tilbake.");
        assertThat(toast.getElement().getAttribute("role")).isEqualTo("status");

        test(back()).click();
        assertThat(undone).hasValue(1);
    }

    @Test
    void theFocusIsLedToTheSentenceBeforeTheWayBack() {
        toast.say("Borte.", () -> {});

        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var sentence = find(Span.class).withText("Borte.").single().getElement();
        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(PendingJavaScriptInvocation::getInvocation))
                .anySatisfy(led -> {
                    assertThat(led.getExpression()).contains("focus({ preventScroll: true })", "this.scrollIntoView");
                    assertThat(led.getParameters()).contains(sentence);
                });
    }

    @Test
    void theWayBackStaysUntilTheNextActAndGoesWithIt() {
        toast.say("Borte.", () -> {});
        attempt.byItself(() -> {});
        assertThat(back().isVisible()).isTrue();

        attempt.to(() -> {});

        assertThat(find(Action.class).all()).isEmpty();
        assertThat(toast.said()).isEmpty();
    }

    @Test
    void whatIsSaidNextTakesTheWayBackWithIt() {
        toast.say("Borte.", () -> {});
        toast.say("Tilbake.");
        assertThat(find(Action.class).all()).isEmpty();
    }
}

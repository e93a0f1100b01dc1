package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusTest extends InBokmal {

    @Test
    void aBoxThatOpensComesIntoViewAsAWholeAndTheFocusGoesIntoIt() {
        var box = new Div();
        var first = new Paragraph("Vil du?");
        box.add(first);
        UI.getCurrent().add(box);

        Focus.into(box, first);

        assertThat(done())
                .singleElement()
                .asString()
                .containsSubsequence("focus({ preventScroll: true })", "prefers-reduced-motion", "this.scrollIntoView");
    }

    @Test
    void theFocusGoesOnToTheHeadingOfWhatIsNextOrBackToTheTitleWhenNothingIsLeft() {
        var name = new H2("Snømåking");
        var next = new Div(new Div(new Div(name)));
        var title = new H2("Godkjenne");
        UI.getCurrent().add(title, next);

        Focus.onNext(next, title);
        assertThat(pending()).singleElement().satisfies(one -> assertThat(one.getParameters())
                .contains(name.getElement()));
        assertThat(title.getElement().hasAttribute("tabindex")).isFalse();

        Focus.onNext(null, title);
        assertThat(title.getElement().getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void whatIsOnlyLookedAtComesIntoViewAndTheFocusStays() {
        var box = new Div();
        UI.getCurrent().add(box);

        Focus.stayAndShow(box);

        assertThat(done())
                .singleElement()
                .asString()
                .contains("this.scrollIntoView")
                .doesNotContain("focus(");
    }

    @Test
    void aConfirmationLeadsIntoItself() {
        var ask = Action.link("Avslutt", () -> {});
        UI.getCurrent().add(new Div(ask, new Confirmation(ask, "Avslutte?", "Ja", () -> {}, "Nei")));
        done();

        test(ask).click();

        assertThat(done()).anyMatch(script -> script.contains("this.scrollIntoView"));
    }

    private static List<String> done() {
        return pending().stream().map(JavaScriptInvocation::getExpression).toList();
    }

    private static List<JavaScriptInvocation> pending() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .toList();
    }
}

package no.heime.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import org.springframework.stereotype.Component;

/** What fails while a screen is open is said on it in one sentence; the screen and what was typed in it stay. */
@Component
class FailuresAreSaid implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent failed) {
        var failure = SaidAloud.of(failed.getThrowable());
        var screen = UI.getCurrent();
        if (screen != null) {
            screen.getInternals().getActiveRouterTargetsChain().stream()
                    .filter(HasComponents.class::isInstance)
                    .findFirst()
                    .ifPresent(view -> new Said(failure).standFirstIn(view));
        }
    }

    /** The last failure; it takes the place of the one before. */
    private static final class Said extends Div {

        Said(SaidAloud failure) {
            add(Notice.trouble(
                    Say.text(failure.key(), failure.parameters().toArray()),
                    Action.quiet(Say.text("shell.failed.seen"), this::removeFromParent)));
        }

        void standFirstIn(HasElement screen) {
            var before = screen.getElement()
                    .getChildren()
                    .filter(child -> child.getComponent().orElse(null) instanceof Said)
                    .toList();
            before.forEach(Element::removeFromParent);
            screen.getElement().insertChild(0, getElement());
            scrollIntoView();
        }
    }
}

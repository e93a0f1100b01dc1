package no.heime.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
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
        var said = SaidAloud.of(failed.getThrowable());
        var screen = UI.getCurrent();
        if (screen != null) {
            say(said, screen);
        }
    }

    private static void say(SaidAloud said, UI screen) {
        screen.getInternals().getActiveRouterTargetsChain().stream()
                .filter(HasComponents.class::isInstance)
                .map(HasComponents.class::cast)
                .findFirst()
                .ifPresent(view -> view.addComponentAsFirst(notice(said)));
    }

    private static Notice notice(SaidAloud said) {
        var notice = new Notice[1];
        var close = Action.quiet(Say.text("shell.failed.seen"), () -> notice[0].removeFromParent());
        notice[0] = Notice.trouble(Say.text(said.key(), said.parameters().toArray()), close);
        notice[0].scrollIntoView();
        return notice[0];
    }
}

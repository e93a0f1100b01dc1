package no.heime.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.WhenBack;

/**
 * A screen that could not be shown: why in one sentence, and the ways on. When the store was away it is shown as soon as
 * the store answers again.
 */
@AnonymousAllowed
class FailedScreen extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailedScreen() {
        addClassNames("page", "stack");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        var said = SaidAloud.of(failure.getException());
        show(said, event.getLocation());
        return status(said);
    }

    private void show(SaidAloud said, Location here) {
        removeAll();
        Runnable again = () -> getUI().ifPresent(ui -> ui.navigate(here.getPathWithQueryParameters()));
        var sentence = Notice.trouble(Say.text(said.key(), said.parameters().toArray()));
        add(new PageTitle(getPageTitle()), sentence);
        if (said.mayWorkLater()) {
            add(Action.primary(Say.text("shared.again"), again));
        }
        if (said.isStoreAway()) {
            sentence.add(new WhenBack(again));
        }
        add(WayTo.asButton("/", Say.text("shell.failed.home"), said.mayWorkLater() ? Tone.QUIET : Tone.PRIMARY));
    }

    private static int status(SaidAloud said) {
        return switch (said.key()) {
            case "error.not-found" -> HttpServletResponse.SC_NOT_FOUND;
            case "error.forbidden" -> HttpServletResponse.SC_FORBIDDEN;
            case SaidAloud.STORE_AWAY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    @Override
    public String getPageTitle() {
        return Say.text("shell.failed.title");
    }
}

package no.heime.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Nothing at this address, or nothing that this reader may see. */
@AnonymousAllowed
class MissingScreen extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingScreen() {
        addClassNames("page", "stack");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        removeAll();
        add(
                new PageTitle(getPageTitle()),
                new EmptyState(
                        "map-pin",
                        Say.text("error.not-found"),
                        Say.text("shell.missing.what-to-do"),
                        WayTo.asButton("/", Say.text("shell.failed.home"), Tone.PRIMARY)));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Say.text("shell.missing.title");
    }
}

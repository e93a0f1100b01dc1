package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.need.InboxPart;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What waits in my municipality: a list, and on a wide screen the chosen need beside it. */
@Route("innboks")
@PermitAll
class InboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final NeedScreens screens;
    private final CurrentUser user;
    private final OneNeed need;
    private final Attempt attempt = new Attempt();
    private final InboxSide list = new InboxSide(this::look);
    private final Div detail = new Div();
    private @Nullable NeedId open;
    private InboxAddress address = InboxAddress.in(QueryParameters.empty());
    /** Whose inbox is shown: what changes is told on the thread of whoever changed it. */
    private volatile @Nullable String municipality;

    InboxView(NeedScreens screens, CurrentUser user, OneNeed need, NeedWatch watch) {
        this.screens = screens;
        this.user = user;
        this.need = need;
        addClassNames("page", "inbox");
        detail.addClassName("detail");
        add(list, detail);
        watch.whileShown(
                this, changed -> changed.municipality().equals(municipality), () -> attempt.byItself(this::drawList));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        detail.removeAll();
        detail.add(attempt);
        address = InboxAddress.in(event.getLocation().getQueryParameters());
        attempt.to(() -> {
            open = id == null ? null : new NeedId(InAddress.id(id));
            list.entitle(open != null);
            drawList();
            drawDetail();
        });
        list.sayWhatWasDone();
        setClassName("has-detail", id != null);
    }

    private void drawDetail() {
        if (open == null) {
            detail.add(new EmptyState("inbox", Say.text("need.inbox.choose"), Say.text("need.inbox.choose.how")));
            return;
        }
        WayTo back = WayTo.inText(address.list(), Say.text("need.inbox.back"));
        back.addClassName("back-to-list");
        detail.add(back, need);
        need.show(open);
    }

    private void drawList() {
        Actor actor = user.require();
        Map<String, String> mine = screens.inboxes(actor);
        String shown = mine.containsKey(address.municipality())
                ? address.municipality()
                : mine.keySet().stream().findFirst().orElseThrow(DomainException::forbidden);
        municipality = shown;
        list.show(screens.inbox(actor, shown), mine, open, address);
    }

    /** At another part; the address remembers which, and what is open stays so. */
    private void look(InboxPart part) {
        address = address.only(part);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.at(open)));
        attempt.to(this::drawList);
    }

    @Override
    public String getPageTitle() {
        return open == null ? Say.text("need.inbox.title") : need.title().orElseGet(() -> Say.text("need.inbox.title"));
    }
}

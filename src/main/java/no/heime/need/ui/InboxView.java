package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.need.Inbox;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.PageTitle;
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
    private final Section list = new Section();
    private final Div detail = new Div();
    private @Nullable NeedId open;

    InboxView(NeedScreens screens, CurrentUser user, OneNeed need, NeedWatch watch) {
        this.screens = screens;
        this.user = user;
        this.need = need;
        addClassNames("page", "inbox");
        list.addClassName("list");
        detail.addClassName("detail");
        add(list, detail);
        watch.whileShown(this, changed -> true, () -> attempt.to(this::drawList));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        detail.removeAll();
        detail.add(attempt);
        attempt.to(() -> {
            open = id == null ? null : new NeedId(InAddress.id(id));
            drawList();
            drawDetail();
        });
        setClassName("has-detail", id != null);
    }

    private void drawDetail() {
        if (open == null) {
            detail.add(new EmptyState("inbox", Say.text("need.inbox.choose"), Say.text("need.inbox.choose.how")));
            return;
        }
        WayTo back = WayTo.inText("/innboks", Say.text("need.inbox.back"));
        back.addClassName("back-to-list");
        detail.add(back, need);
        need.show(open);
    }

    private void drawList() {
        Inbox inbox = screens.inbox(actorOnDuty(), municipality());
        list.removeAll();
        Paragraph counts = new Paragraph(Say.text("need.inbox.counts", inbox.open(), inbox.waitedTooLong()));
        counts.addClassName("meta");
        list.add(open == null ? new PageTitle(Say.text("need.inbox.title")) : heading(), counts);
        list.add(
                inbox.rows().isEmpty()
                        ? new EmptyState("sun", Say.text("need.inbox.empty"), Say.text("need.inbox.empty.how"))
                        : new InboxList(inbox, open));
    }

    /** The chosen need carries the page's heading; the list then has a smaller one. */
    private static com.vaadin.flow.component.html.H2 heading() {
        return new com.vaadin.flow.component.html.H2(Say.text("need.inbox.title"));
    }

    private Actor actorOnDuty() {
        return user.require();
    }

    private String municipality() {
        return actorOnDuty().caseWorkerMunicipalities().stream().findFirst().orElseThrow(DomainException::forbidden);
    }

    @Override
    public String getPageTitle() {
        return open == null ? Say.text("need.inbox.title") : need.title().orElseGet(() -> Say.text("need.inbox.title"));
    }
}

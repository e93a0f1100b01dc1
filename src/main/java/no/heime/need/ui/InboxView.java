package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
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
import no.heime.shared.ui.WayChoice;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What waits in my municipality: a list, and on a wide screen the chosen need beside it. */
@Route("innboks")
@PermitAll
class InboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String MUNICIPALITY = "kommune";

    private final NeedScreens screens;
    private final CurrentUser user;
    private final OneNeed need;
    private final Attempt attempt = new Attempt();
    private final Section list = new Section();
    private final Div detail = new Div();
    private @Nullable NeedId open;
    private String asked = "";
    /** Whose inbox is shown: what changes is told on the thread of whoever changed it. */
    private volatile @Nullable String municipality;

    InboxView(NeedScreens screens, CurrentUser user, OneNeed need, NeedWatch watch) {
        this.screens = screens;
        this.user = user;
        this.need = need;
        addClassNames("page", "inbox");
        list.addClassName("list");
        detail.addClassName("detail");
        add(list, detail);
        watch.whileShown(
                this, changed -> changed.municipality().equals(municipality), () -> attempt.byItself(this::drawList));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        detail.removeAll();
        detail.add(attempt);
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MUNICIPALITY)
                .orElse("");
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
        WayTo back = WayTo.inText("/innboks" + chosen(), Say.text("need.inbox.back"));
        back.addClassName("back-to-list");
        detail.add(back, need);
        need.show(open);
    }

    private void drawList() {
        Actor actor = user.require();
        Map<String, String> mine = screens.inboxes(actor);
        String shown = mine.containsKey(asked)
                ? asked
                : mine.keySet().stream().findFirst().orElseThrow(DomainException::forbidden);
        municipality = shown;
        Inbox inbox = screens.inbox(actor, shown);
        list.removeAll();
        Paragraph counts = new Paragraph(Say.text(
                inbox.hasMore() ? "need.inbox.counts.more" : "need.inbox.counts", inbox.open(), inbox.waitedTooLong()));
        counts.addClassName("meta");
        list.add(open == null ? new PageTitle(Say.text("need.inbox.title")) : heading(), counts);
        list.add(
                inbox.rows().isEmpty()
                        ? new EmptyState("sun", Say.text("need.inbox.empty"), Say.text("need.inbox.empty.how"))
                        : new InboxList(inbox, open, chosen()));
        if (mine.size() > 1) {
            list.addComponentAtIndex(1, choice(mine, shown));
        }
    }

    private String chosen() {
        return asked.isEmpty() ? "" : "?" + MUNICIPALITY + "=" + asked;
    }

    /** The chosen need carries the page's heading; the list then has a smaller one. */
    private static H2 heading() {
        return new H2(Say.text("need.inbox.title"));
    }

    /** For who works for several municipalities: one inbox at a time, and the address remembers which. */
    private static WayChoice choice(Map<String, String> municipalities, String chosen) {
        Map<String, String> addresses = new LinkedHashMap<>();
        municipalities.forEach((number, name) -> addresses.put(addressOf(number), name));
        return new WayChoice(Say.text("need.inbox.municipality"), addresses, addressOf(chosen));
    }

    private static String addressOf(String municipality) {
        return "/innboks?" + MUNICIPALITY + "=" + municipality;
    }

    @Override
    public String getPageTitle() {
        return open == null ? Say.text("need.inbox.title") : need.title().orElseGet(() -> Say.text("need.inbox.title"));
    }
}

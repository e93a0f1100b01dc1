package no.heime.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.dialogue.MessagesOfSomebody;
import no.heime.dialogue.NextOfKinMessages;
import no.heime.dialogue.Notifications;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** «Meldinger til Odd»: what a resident is told as who gets help, for a next of kin whom she lets read it. */
@Route("meldinger/:person")
@PermitAll
class MessagesOfSomebodyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NextOfKinMessages messages;
    private final Notifications notifications;
    private final UnreadBroadcaster broadcaster;
    private final CurrentUser user;
    private final Clock clock;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    /** Who reads it on the resident's behalf; null while nobody does. */
    private @Nullable PersonId reader;

    private @Nullable PersonId whose;
    /** What was unread of her own when it was drawn: only more than that is news. */
    private volatile long known;

    MessagesOfSomebodyView(
            NextOfKinMessages messages,
            Notifications notifications,
            UnreadBroadcaster broadcaster,
            ActsForSomebody proxies,
            CurrentUser user,
            Clock clock) {
        this.messages = messages;
        this.notifications = notifications;
        this.broadcaster = broadcaster;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "messages");
        add(title, attempt, content);
        proxies.whileShown(this, ProxyArea.MESSAGES, () -> reader, this::hide);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = null;
        content.removeAll();
        title.setText(getPageTitle());
        attempt.to(() -> {
            PersonId resident = new PersonId(
                    InAddress.id(event.getRouteParameters().get("person").orElse("")));
            if (resident.equals(user.require().id())) {
                event.forwardTo(MessagesView.class);
            } else {
                whose = resident;
                draw();
            }
        });
    }

    /** Something new while the page is open is drawn at once. */
    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        user.actor().ifPresent(actor -> {
            var subscription = broadcaster.subscribe(actor.id(), unread -> {
                boolean more = unread > known;
                known = unread;
                if (more) {
                    drawAnew(ui);
                }
            });
            addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }

    private void drawAnew(UI ui) {
        try {
            ui.access(() -> {
                if (reader != null) {
                    attempt.byItself(this::draw);
                }
            });
        } catch (UIDetachedException gone) {
            // The page was closed in the same moment.
        }
    }

    private void draw() {
        PersonId resident = whose;
        if (resident == null) {
            return;
        }
        Actor me = user.require();
        MessagesOfSomebody hers = messages.of(me, resident);
        String name = Say.phrase(hers.called());
        reader = me.id();
        content.removeAll();
        title.setText(Say.text("dialogue.next-of-kin.title", name));
        content.add(new ActingFor(name));
        if (hers.waiting().isEmpty() && hers.told().isEmpty()) {
            content.add(new EmptyState(
                    "message-circle",
                    Say.text("dialogue.view.empty"),
                    Say.text("dialogue.next-of-kin.empty.how", name)));
        } else {
            show(hers, name);
        }
        known = notifications.unreadCount(me);
        messages.seen(me, resident);
    }

    private void show(MessagesOfSomebody hers, String name) {
        content.add(new Paragraph(Say.text(
                hers.isSomeLeftToTheResident() ? "dialogue.next-of-kin.lead.some" : "dialogue.next-of-kin.lead",
                name)));
        Moments moments = new Moments(clock, Say.locale());
        if (!hers.waiting().isEmpty()) {
            MessageList list = new MessageList();
            hers.waiting().forEach(one -> list.waiting(one.link(), Say.phrase(one.text()), moments.ago(one.at())));
            content.add(section(Say.text("dialogue.next-of-kin.waiting", name), list));
        }
        if (!hers.told().isEmpty()) {
            MessageList list = new MessageList();
            hers.told()
                    .forEach(one ->
                            list.message(one.link(), Say.phrase(one.text()), moments.ago(one.at()), one.isNew()));
            content.add(section(Say.text("dialogue.next-of-kin.told", name), list));
        }
    }

    private static Section section(String title, MessageList list) {
        Section section = new Section(new H2(title), list);
        section.addClassName("told");
        return section;
    }

    /** I act for her no more. */
    private void hide() {
        reader = null;
        whose = null;
        content.removeAll();
        title.setText(getPageTitle());
        content.add(ActsForSomebody.over());
    }

    @Override
    public String getPageTitle() {
        return Say.text("dialogue.view.title");
    }
}

package no.heime.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.heime.dialogue.Message;
import no.heime.dialogue.NextOfKinMessages;
import no.heime.dialogue.Notifications;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.need.WaitingForAnswer;
import no.heime.need.WaitingForMe;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Meldinger»: what waits for my answer first, then what I have been told. Having seen it is having read it. */
@Route("meldinger")
@PermitAll
class MessagesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Notifications notifications;
    private final NextOfKinMessages messages;
    private final WaitingForAnswer needs;
    private final UnreadBroadcaster broadcaster;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    /** Lines that are shown and stay unread until they are answered. */
    private volatile long waits;

    MessagesView(
            Notifications notifications,
            NextOfKinMessages messages,
            WaitingForAnswer needs,
            UnreadBroadcaster broadcaster,
            CurrentUser user,
            Clock clock) {
        this.notifications = notifications;
        this.messages = messages;
        this.needs = needs;
        this.broadcaster = broadcaster;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "messages");
        add(new PageTitle(getPageTitle()), attempt, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    /** Something new while the page is open is drawn at once. */
    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        user.actor().ifPresent(actor -> {
            var subscription = broadcaster.subscribe(actor.id(), unread -> {
                if (unread != waits) {
                    draw(ui);
                }
            });
            addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }

    private void draw(UI ui) {
        try {
            ui.access(() -> attempt.byItself(this::draw));
        } catch (UIDetachedException gone) {
            // The page was closed in the same moment.
        }
    }

    private void draw() {
        Actor me = user.require();
        List<WaitingForMe> waiting = needs.of(me);
        List<Message> all = notifications.mine(me);
        boolean aside = user.hasLaidWorkAside();
        waits = all.stream()
                .filter(message -> message.unread() && (message.staysNew(waiting) || aside && message.isOfWork()))
                .count();
        List<Message> told =
                all.stream().filter(message -> !message.isAmong(waiting)).toList();
        content.removeAll();
        if (waiting.isEmpty() && told.isEmpty()) {
            content.add(new EmptyState(
                    "message-circle", Say.text("dialogue.view.empty"), Say.text("dialogue.view.empty.how")));
            waysToThoseOfOthers(me);
            return;
        }
        Moments moments = new Moments(clock, Say.locale());
        if (!waiting.isEmpty()) {
            MessageList list = new MessageList();
            waiting.forEach(one -> list.waiting(one.link(), Say.phrase(one.text()), moments.ago(one.since())));
            content.add(section("dialogue.view.waiting", list));
        }
        if (!told.isEmpty()) {
            MessageList list = new MessageList();
            told.forEach(one -> {
                boolean atWork = aside && one.isOfWork();
                String ago = moments.ago(one.at());
                list.message(
                        atWork ? "/meg" : one.link(),
                        Say.phrase(one.textWhenAnswered()),
                        atWork ? Say.dotted(ago, Say.text("dialogue.view.at-work")) : ago,
                        one.unread());
            });
            content.add(section("dialogue.view.told", list));
        }
        waysToThoseOfOthers(me);
        if (aside) {
            notifications.markAllReadButWork(me, waiting);
        } else {
            notifications.markAllRead(me, waiting);
        }
    }

    /** Whose messages I may read as their next of kin. */
    private void waysToThoseOfOthers(Actor me) {
        Div ways = new Div();
        ways.addClassNames("actions", "told");
        messages.whose(me)
                .forEach((resident, name) -> ways.add(WayTo.asButton(
                        "/meldinger/" + resident,
                        Say.text("dialogue.next-of-kin.title", Say.phrase(name)),
                        Tone.QUIET)));
        if (ways.getComponentCount() > 0) {
            content.add(ways);
        }
    }

    private static Section section(String title, MessageList list) {
        Section section = new Section(new H2(Say.text(title)), list);
        section.addClassName("told");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Say.text("dialogue.view.title");
    }
}

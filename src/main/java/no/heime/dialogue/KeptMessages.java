package no.heime.dialogue;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** What she has been told. */
@Component
class KeptMessages implements KeepsAboutPeople {

    private final Notifications notifications;

    KeptMessages(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<HeldIn> held() {
        return List.of();
    }

    @Override
    public List<Kept> about(Actor actor) {
        var told = notifications.all(actor).stream()
                .map(message -> KeptThing.of(
                        message.text(), Facts.NONE.moment("told", message.at()).yes("read", !message.unread())))
                .toList();
        return List.of(new Kept(Section.MESSAGES, told));
    }
}

package no.heime.dialogue;

import java.time.Clock;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.need.WaitingForMe;
import no.heime.shared.Phrase;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Everybody's own notifications: reading them, and how many are unread. */
@Service
public class Notifications {

    private final NotificationStore store;
    private final Taxonomy taxonomy;
    private final Places places;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Notifications(
            NotificationStore store,
            Taxonomy taxonomy,
            Places places,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.store = store;
        this.taxonomy = taxonomy;
        this.places = places;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** My latest, newest first, and nothing twice on one day but what counts each time. */
    public List<Message> mine(Actor actor) {
        return SaidOnce.of(store.of(actor.id()).stream().map(this::message).toList(), clock.getZone());
    }

    /** Each that there is, newest first, also those that are shown as one. */
    List<Message> all(Actor actor) {
        return store.all(actor.id()).stream().map(this::message).toList();
    }

    /** So many lines of {@link #mine} are unread: what is one line there counts once. */
    public long unreadCount(Actor actor) {
        return unreadLines(actor.id());
    }

    /** Of one's own; anybody else's is not touched. */
    public void markRead(Actor actor, NotificationId id) {
        if (store.markRead(actor.id(), id)) {
            tellCount(actor.id());
        }
    }

    /** All is seen; what asks and still waits for an answer counts among the unread until it is given. */
    public void markAllRead(Actor actor, List<WaitingForMe> waiting) {
        var links = waiting.stream().map(WaitingForMe::link).toList();
        if (store.markAllReadBut(actor.id(), links)) {
            tellCount(actor.id());
        }
    }

    /**
     * What was asked of this person there is answered, or is asked no more.
     *
     * @param still so many, the latest, are asked there all the same
     */
    void answered(PersonId person, String link, int still) {
        if (store.markAnswered(person, link, still)) {
            tellCount(person);
        }
    }

    /** This person has done what she was told of there, so that none of it is new to her. */
    void seenTo(PersonId person, String link) {
        if (store.markSeenTo(person, link)) {
            tellCount(person);
        }
    }

    /** Stores what is new, and tells open pages. The same one twice is one. */
    void tell(Notification notification) {
        if (store.add(notification)) {
            tellCount(notification.recipient());
        }
    }

    private void tellCount(PersonId person) {
        listeners.publishEvent(new UnreadChanged(person, unreadLines(person)));
    }

    private long unreadLines(PersonId person) {
        return SaidOnce.of(store.unread(person).stream().map(this::message).toList(), clock.getZone())
                .size();
    }

    private Message message(Notification told) {
        var about = taxonomy.kind(told.kind())
                .map(kind -> Phrase.named(taxonomy.discreetly(kind)))
                .orElseGet(
                        () -> told.title() == null ? Phrase.of("dialogue.own-words") : Phrase.verbatim(told.title()));
        return new Message(
                told.id(),
                told.at(),
                text(told.key(), about, told.district()),
                text(Wording.whenAnswered(told.key()), about, told.district()),
                told.link(),
                Wording.asks(told.key()),
                Wording.isOnItsOwn(told.key()),
                told.unread());
    }

    private Phrase text(String key, Phrase about, @Nullable DistrictId district) {
        return district == null ? Phrase.of(key, about) : Phrase.of(key, about, places.nameOf(district));
    }
}

package no.heime.dialogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
    private final Somebodies somebodies;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Notifications(
            NotificationStore store,
            Taxonomy taxonomy,
            Places places,
            Somebodies somebodies,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.somebodies = somebodies;
        this.store = store;
        this.taxonomy = taxonomy;
        this.places = places;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** My latest, newest first, and nothing twice on one day but what counts each time. */
    public List<Message> mine(Actor actor) {
        return SaidOnce.of(messages(actor, store.of(actor.id())), clock.getZone());
    }

    /** Each that there is, newest first, also those that are shown as one. */
    List<Message> all(Actor actor) {
        return messages(actor, store.all(actor.id()));
    }

    private List<Message> messages(Actor actor, List<Notification> told) {
        var names = somebodies.named(actor, told);
        var actedFor = somebodies.actedFor(told);
        return told.stream().map(one -> message(one, names, actedFor)).toList();
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

    /**
     * All is seen; what asks and still waits for an answer counts among the unread until it is given, and that there is a
     * message to somebody else until she has read it where it stands.
     */
    public void markAllRead(Actor actor, List<WaitingForMe> waiting) {
        markAllRead(actor, waiting, true);
    }

    /** The same while she has laid her work for a municipality aside: what that tells her of stays new until she is at work. */
    public void markAllReadButWork(Actor actor, List<WaitingForMe> waiting) {
        markAllRead(actor, waiting, false);
    }

    private void markAllRead(Actor actor, List<WaitingForMe> waiting, boolean ofWorkToo) {
        var links = waiting.stream().map(WaitingForMe::link).toList();
        if (store.markAllReadBut(actor.id(), links, ForNextOfKin.whose(actor), ofWorkToo)) {
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

    /** She has them no more, and what told her of them leads nowhere. */
    void forgetMessagesOf(PersonId resident, PersonId nextOfKin) {
        if (store.forget(nextOfKin, resident)) {
            tellCount(nextOfKin);
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
        return SaidOnce.of(
                        store.unread(person).stream()
                                .map(one -> message(one, Map.of(), Map.of()))
                                .toList(),
                        clock.getZone())
                .size();
    }

    /**
     * @param names of those whose messages it may tell of
     * @param actedFor names of those for whom its reader acted
     */
    private Message message(Notification told, Map<PersonId, Phrase> names, Map<PersonId, Phrase> actedFor) {
        var named = told.about();
        if (named != null) {
            return message(told, actedFor.getOrDefault(named, Phrase.of("dialogue.next-of-kin.somebody")));
        }
        var of = told.of();
        if (of == null) {
            return message(told, about(told));
        }
        var name = names.get(of.resident());
        return name == null
                ? message(told, ForNextOfKin.OVER, Phrase.of("dialogue.next-of-kin.somebody"))
                : message(told, name);
    }

    /** As its recipient reads it. */
    Message message(Notification told) {
        return message(told, about(told));
    }

    private Phrase about(Notification told) {
        return taxonomy.kind(told.kind())
                .map(kind -> Phrase.named(taxonomy.discreetly(kind)))
                .orElseGet(
                        () -> told.title() == null ? Phrase.of("dialogue.own-words") : Phrase.verbatim(told.title()));
    }

    private Message message(Notification told, Phrase about) {
        return message(told, told.key(), about);
    }

    private Message message(Notification told, String key, Phrase about) {
        return new Message(
                told.id(),
                told.at(),
                text(key, about, told.district()),
                text(Wording.whenAnswered(key), about, told.district()),
                told.link(),
                Wording.asks(key),
                Wording.isOnItsOwn(key) || told.about() != null,
                told.unread());
    }

    private Phrase text(String key, Phrase about, @Nullable DistrictId district) {
        return district == null ? Phrase.of(key, about) : Phrase.of(key, about, places.nameOf(district));
    }
}

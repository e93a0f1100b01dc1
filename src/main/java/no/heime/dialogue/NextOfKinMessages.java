package no.heime.dialogue;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.municipality.District;
import no.heime.municipality.Places;
import no.heime.need.WaitingForAnswer;
import no.heime.need.WaitingForMe;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A resident's messages for a next of kin whom she lets read them: what she is told as who gets help ({@link
 * ForNextOfKin}), and nothing else. To the resident they stay as new as they were.
 */
@Service
public class NextOfKinMessages {

    private final NotificationStore store;
    private final Notifications notifications;
    private final WaitingForAnswer needs;
    private final PersonService people;
    private final Places places;
    private final AccessLog log;
    private final Clock clock;

    NextOfKinMessages(
            NotificationStore store,
            Notifications notifications,
            WaitingForAnswer needs,
            PersonService people,
            Places places,
            AccessLog log,
            Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.needs = needs;
        this.people = people;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is shown is written in the resident's log. What no municipality answers for could not be, and is not shown.
     *
     * @throws no.heime.shared.DomainException conflict, when she does not act for the resident in this, or no more
     */
    public MessagesOfSomebody of(Actor actor, PersonId resident) {
        Right.MESSAGES_READ.requireFor(actor, Guarded.of(resident, ProxyArea.MESSAGES));
        var person = people.byId(resident).orElse(null);
        var all = store.of(resident).stream()
                .filter(message -> ForNextOfKin.isHersToRead(message.key()))
                .filter(message -> municipality(message, person) != null)
                .toList();
        var waiting = needs.ofSomebody(actor, resident);
        log.read(
                actor,
                Hat.proxy(),
                all.stream()
                        .map(message -> municipality(message, person))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(number -> Look.at(resident, Seen.MESSAGES, number))
                        .toList());
        ForNextOfKin.Areas areas = area -> resident.equals(actor.id()) || actor.isProxyOf(resident, area);
        var fresh = store.newOf(actor.id(), resident);
        return new MessagesOfSomebody(
                resident,
                Somebodies.called(person),
                waiting.stream().map(one -> asking(one, areas)).toList(),
                told(resident, all, waiting, fresh, areas));
    }

    /** Those whose messages she may read, with their names, in the order of these. One query, and none for who may read nobody's. */
    public Map<PersonId, Phrase> whose(Actor actor) {
        var all = ForNextOfKin.whose(actor);
        if (all.isEmpty()) {
            return Map.of();
        }
        return people.byIds(all).values().stream()
                .sorted(Comparator.comparing(Person::called))
                .collect(Collectors.toMap(Person::id, Somebodies::called, (one, same) -> one, LinkedHashMap::new));
    }

    /** She has seen them. What told her that they are there is hers; the resident's own are not touched. */
    public void seen(Actor actor, PersonId resident) {
        notifications.seenTo(actor.id(), ForNextOfKin.screen(resident));
    }

    private static MessagesOfSomebody.Line asking(WaitingForMe one, ForNextOfKin.Areas areas) {
        return new MessagesOfSomebody.Line(
                one.text(), one.since(), ForNextOfKin.link(one.link(), areas).orElse(null), false);
    }

    /** What stands among what waits is not said once more. */
    private List<MessagesOfSomebody.Line> told(
            PersonId resident,
            List<Notification> all,
            List<WaitingForMe> waiting,
            Set<NotificationId> fresh,
            ForNextOfKin.Areas areas) {
        var messages = all.stream()
                .map(message -> notifications.message(message).newTo(fresh.contains(message.id())))
                .toList();
        return SaidOnce.of(messages, clock.getZone()).stream()
                .filter(message -> !message.isAmong(waiting))
                .map(message -> new MessagesOfSomebody.Line(
                        message.textWhenAnswered(),
                        message.at(),
                        ForNextOfKin.link(message, resident, areas).orElse(null),
                        message.unread()))
                .toList();
    }

    /** @return number of the one that answers for what it tells; of old ones, of where it is or she lives */
    private @Nullable String municipality(Notification message, @Nullable Person person) {
        return Optional.ofNullable(message.municipality())
                .or(() -> places.district(message.district()).map(District::municipality))
                .orElseGet(() -> person == null ? null : person.municipality());
    }
}

package no.heime.dialogue;

import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.need.Asked;
import no.heime.need.NeedChanged;
import no.heime.need.NeedLinks;
import no.heime.need.YesesWaiting;
import no.heime.proxy.ProxyService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what happened to a need that concerns them. May hear the same event twice and tells it once; and whoever
 * has to do with it in several roles is told in the one that stands first in {@link Audience}.
 */
@Component
class NeedNews {

    private final Notifications notifications;
    private final PersonService persons;
    private final YesesWaiting waiting;
    private final ProxyService proxies;
    private final NextOfKinNews nextOfKin;

    NeedNews(
            Notifications notifications,
            PersonService persons,
            YesesWaiting waiting,
            ProxyService proxies,
            NextOfKinNews nextOfKin) {
        this.nextOfKin = nextOfKin;
        this.proxies = proxies;
        this.notifications = notifications;
        this.persons = persons;
        this.waiting = waiting;
    }

    @EventListener
    void on(NeedChanged event) {
        settle(event);
        var told = WhoIsTold.of(event);
        told.stream().sorted().forEach(audience -> people(audience, event)
                .filter(person -> !person.equals(event.who()))
                .forEach(person -> notifications.tell(notification(event, audience, person))));
        if (told.contains(Audience.RESIDENT)) {
            tellNextOfKin(event);
        }
    }

    /** Who has her messages is told of the message, and who has only her needs, that something has happened. */
    private void tellNextOfKin(NeedChanged event) {
        // What she has done herself she is not told, so there is no message of hers to read.
        List<PersonId> readers = event.resident().equals(event.who())
                ? List.of()
                : nextOfKin.alsoTell(notification(event, Audience.RESIDENT, event.resident()), event.who());
        proxies.actingFor(event.resident(), ProxyArea.NEEDS).stream()
                .filter(person -> !person.equals(event.who()) && !readers.contains(person))
                .forEach(person -> notifications.tell(ofSomebodyElse(event, person)));
    }

    /** What the resident is told, her next of kin may have to see to. */
    private static Notification ofSomebodyElse(NeedChanged event, PersonId recipient) {
        return new Notification(
                NotificationId.of(event.id(), recipient),
                recipient,
                event.at(),
                "dialogue.need.proxy",
                event.kind(),
                event.district(),
                null,
                null,
                link(event, Audience.RESIDENT),
                null,
                null,
                true);
    }

    /** What asked for an answer that is given, or asks no more, counts no more. */
    private void settle(NeedChanged event) {
        switch (event.what()) {
            case ACCEPTED, LAPSED -> question(event);
            case DECLINED, WITHDRAWN -> {
                question(event);
                yeses(event);
            }
            case CONFIRMED, TURNED_DOWN -> yeses(event);
            case ANSWERED -> howItWent(event);
            default -> {}
        }
    }

    /** Also for those who could have answered it instead. */
    private void question(NeedChanged event) {
        var proposal = event.proposal();
        if (proposal != null) {
            var question = NeedLinks.question(event.need(), proposal);
            helpers(event.asked()).forEach(person -> notifications.answered(person, question, 0));
        }
    }

    /** A yes may be taken back, or be one of several: the resident is asked as many times as wait for hers. */
    private void yeses(NeedChanged event) {
        notifications.answered(event.resident(), NeedLinks.need(event.need()), waiting.to(event.need()));
    }

    /** Any of those who speak for an organisation says how it went; the resident, for herself. */
    private void howItWent(NeedChanged event) {
        var agreement = event.agreement();
        if (agreement == null) {
            return;
        }
        var side = event.by().isForResident()
                ? Stream.of(event.resident())
                : helpers(event.asked()).filter(person -> !person.equals(event.resident()));
        side.forEach(person -> notifications.answered(person, NeedLinks.agreement(event.need(), agreement), 0));
    }

    private Stream<PersonId> people(Audience audience, NeedChanged event) {
        return switch (audience) {
            case RESIDENT -> Stream.of(event.resident());
            case HELPER ->
                Stream.concat(helpers(event.asked()), Stream.ofNullable(event.comes()))
                        .distinct();
            case STAFF -> ids(persons.caseWorkersOf(event.municipality()));
        };
    }

    private Stream<PersonId> helpers(@Nullable Asked asked) {
        if (asked == null) {
            return Stream.empty();
        }
        var person = asked.person();
        var organisation = asked.organisation();
        if (person != null) {
            return Stream.of(person);
        }
        return organisation == null ? Stream.empty() : ids(persons.coordinatorsOf(organisation.value()));
    }

    private static Stream<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id);
    }

    private static Notification notification(NeedChanged event, Audience audience, PersonId recipient) {
        return new Notification(
                NotificationId.of(event.id(), recipient),
                recipient,
                event.at(),
                Wording.key(event, audience, recipient),
                event.kind(),
                event.district(),
                null,
                audience == Audience.RESIDENT ? event.municipality() : null,
                link(event, audience),
                null,
                null,
                true);
    }

    private static String link(NeedChanged event, Audience audience) {
        var agreement = event.agreement();
        var proposal = event.proposal();
        return switch (audience) {
            case STAFF -> NeedLinks.inbox(event.need());
            case RESIDENT ->
                agreement == null ? NeedLinks.need(event.need()) : NeedLinks.agreement(event.need(), agreement);
            case HELPER ->
                agreement != null
                        ? NeedLinks.agreement(event.need(), agreement)
                        : proposal == null ? NeedLinks.need(event.need()) : NeedLinks.question(event.need(), proposal);
        };
    }
}

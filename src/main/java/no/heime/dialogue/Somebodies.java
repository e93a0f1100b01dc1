package no.heime.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those are called whose messages a next of kin has now, and for whom she acted; a message keeps no name. */
@Component
class Somebodies {

    private final PersonService people;

    Somebodies(PersonService people) {
        this.people = people;
    }

    /** Of those whom these tell of; whose messages she has no more is missing. One query, and none when they tell of nobody. */
    Map<PersonId, Phrase> named(Actor actor, List<Notification> told) {
        return named(
                told.stream()
                        .map(Notification::of)
                        .filter(Objects::nonNull)
                        .map(Notification.OfSomebody::resident)
                        .filter(resident -> actor.isProxyOf(resident, ProxyArea.MESSAGES)),
                Somebodies::called);
    }

    /**
     * Of those for whom their reader acted, and whom these name; never by an address, which would tell more than who acts no
     * more knew. One query, and none when they name nobody.
     */
    Map<PersonId, Phrase> actedFor(List<Notification> told) {
        return named(told.stream().map(Notification::about).filter(Objects::nonNull), Somebodies::name);
    }

    private static Phrase name(Person person) {
        return person.name().isBlank() ? Phrase.of("proxy.nameless") : Phrase.verbatim(person.name());
    }

    private Map<PersonId, Phrase> named(Stream<PersonId> those, Function<Person, Phrase> name) {
        var whose = those.collect(Collectors.toSet());
        return whose.isEmpty()
                ? Map.of()
                : people.byIds(whose).values().stream().collect(Collectors.toMap(Person::id, name));
    }

    static Phrase called(@Nullable Person person) {
        return person == null || person.called().isBlank()
                ? Phrase.of("proxy.nameless")
                : Phrase.verbatim(person.called());
    }
}

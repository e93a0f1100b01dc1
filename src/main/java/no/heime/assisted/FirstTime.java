package no.heime.assisted;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Service;

/** Somebody who was written in comes herself for the first time, and looks through what was registered for her. */
@Service
public class FirstTime {

    /**
     * A talk of hers with the municipality.
     *
     * @param by name of the case worker; empty when she is not known any more
     * @param said what she said yes to
     */
    public record Held(Instant at, TalkWay way, String by, String said) {}

    private final Newcomers newcomers;
    private final Talks talks;
    private final PersonService people;
    private final Clock clock;

    FirstTime(Newcomers newcomers, Talks talks, PersonService people, Clock clock) {
        this.newcomers = newcomers;
        this.talks = talks;
        this.people = people;
        this.clock = clock;
    }

    /**
     * She is here: from now on she answers for herself. One query, and none but that for who was never written in.
     *
     * @return whether something was registered for her that she has not looked through
     */
    public boolean looksThrough(Actor actor) {
        return newcomers
                .findById(actor.id())
                .map(newcomer -> newcomer.isNotHereYet() ? come(newcomer) : newcomer)
                .filter(Newcomer::looksThrough)
                .isPresent();
    }

    private Newcomer come(Newcomer newcomer) {
        return Retry.onConflict(() -> newcomers.save(
                newcomers.findById(newcomer.person()).orElse(newcomer).came(clock.instant())));
    }

    /** Her talks with the municipality, oldest first; two queries. */
    public List<Held> talksOf(Actor actor) {
        var held = talks.findByWith(actor.id());
        var names = people.byIds(held.stream().map(Talk::by).collect(Collectors.toSet()));
        return held.stream()
                .sorted(Comparator.comparing(Talk::at))
                .map(talk -> new Held(
                        talk.at(),
                        talk.way(),
                        Optional.ofNullable(names.get(talk.by()))
                                .map(Person::called)
                                .orElse(""),
                        talk.said()))
                .toList();
    }

    /** She has looked through it. Twice is once. */
    public void looked(Actor actor) {
        Retry.onConflict(
                () -> newcomers.findById(actor.id()).map(newcomer -> newcomers.save(newcomer.looked(clock.instant()))));
    }
}

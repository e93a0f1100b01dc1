package no.heime.identity.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.identity.Actor;
import no.heime.identity.BecameOne;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.LongAway;
import no.heime.identity.MunicipalityWork;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Accounts that are becoming one: those that were stopped half-way go on when she comes, and within the hour in any case. */
@Component
class OpenJoinings implements OnePerson {

    private static final Logger LOG = LoggerFactory.getLogger(OpenJoinings.class);

    /** Younger ones may be under way. */
    private static final Duration STOPPED_AFTER = Duration.ofMinutes(10);

    private final Joinings joinings;
    private final Joins joins;
    private final PersonService people;
    private final MunicipalityWork work;
    private final LongAway away;
    private final ObjectProvider<KnowsWrittenIn> writtenIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenJoinings(
            Joinings joinings,
            Joins joins,
            PersonService people,
            MunicipalityWork work,
            LongAway away,
            ObjectProvider<KnowsWrittenIn> writtenIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.joinings = joinings;
        this.joins = joins;
        this.people = people;
        this.work = work;
        this.away = away;
        this.writtenIn = writtenIn;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void become(Two two, BooleanSupplier stillSo) {
        goOn(joinings.findById(two.person())
                .filter(open -> open.sure() && open.isOf(two))
                .orElseGet(() -> begin(two, stillSo)));
    }

    private Joining begin(Two two, BooleanSupplier stillSo) {
        var account = there(two.account());
        work.requireNoneBy(account);
        work.requireNoneBy(there(two.person()));
        joins.requireNothingOf(account.asActor());
        var begun = write(two);
        if (isInAnother(begun) || !stillSo.getAsBoolean()) {
            joinings.delete(begun);
            throw underWay();
        }
        return joinings.save(begun.made());
    }

    private Person there(PersonId person) {
        return people.byId(person).orElseThrow(DomainException::notFound);
    }

    private Joining write(Two two) {
        try {
            return joinings.save(new Joining(
                    two.person(),
                    two.account(),
                    two.email(),
                    address(two.account()),
                    address(two.person()),
                    Set.copyOf(joins.leadingTo(two.account())),
                    isNotHereYet(two.person()),
                    clock.instant(),
                    false,
                    null));
        } catch (DuplicateKeyException withAnother) {
            throw underWay();
        }
    }

    /**
     * Asked when it is written down that these two become one: of two who begin at the same moment, such as each from her
     * side, at least one sees the other, and nobody ends who somebody else becomes.
     */
    private boolean isInAnother(Joining begun) {
        var both = List.of(begun.account(), begun.person());
        return joinings.findByPersonInOrAccountIn(both, both).stream().anyMatch(other -> !other.isOf(begun));
    }

    private static DomainException underWay() {
        return DomainException.conflict("one.refused.under-way");
    }

    @Override
    public Optional<PersonId> becoming(PersonId person) {
        return joinings.findById(person).map(Joining::account);
    }

    @Override
    public void goOn(Actor either) {
        var her = List.of(either.id());
        joinings.findByPersonInOrAccountIn(her, her).stream()
                .filter(Joining::sure)
                .forEach(this::tryToGoOn);
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "open-joinings", lockAtMostFor = "PT55M")
    void goOn() {
        joinings.findByAtBefore(clock.instant().minus(STOPPED_AFTER)).forEach(two -> {
            if (two.sure()) {
                tryToGoOn(two);
            } else {
                joinings.delete(two);
            }
        });
    }

    private void tryToGoOn(Joining two) {
        try {
            goOn(two);
        } catch (DomainException something) {
            LOG.warn(
                    "Something has come into an account that was to become one with another, or one of the two works for a municipality by now: both stay");
        } catch (RuntimeException failed) {
            LOG.error("Two accounts could not become one, and it is tried again", failed);
        }
    }

    private void goOn(Joining two) {
        try {
            if (joins.join(two)) {
                writtenIn.forEach(known -> known.came(two.person()));
                away.isOver(two.person());
                events.publishEvent(BecameOne.of(two.account(), two.person(), two.at()));
                joinings.deleteById(two.person());
            }
        } catch (DomainException something) {
            if (!two.first() || isNotHereYet(two.person())) {
                joins.giveBack(two);
            }
            joinings.deleteById(two.person());
            throw something;
        }
    }

    private boolean isNotHereYet(PersonId person) {
        return writtenIn.stream().anyMatch(known -> known.isNotHereYet(person));
    }

    private @Nullable EmailAddress address(PersonId person) {
        return people.byId(person).map(Person::email).orElse(null);
    }
}

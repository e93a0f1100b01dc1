package no.heime.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.heime.identity.Belongings;
import no.heime.identity.LongAway;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.Warned;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.StorageTime;
import no.heime.shared.retention.ToldBefore;
import org.springframework.stereotype.Component;

/**
 * Accounts that nobody uses any more, counted from the day on which she last came. Whoever has anything here stays, such as
 * a role, a need or an offer: that has its own time. She is told twice, and nobody's account ends who was not ({@link
 * Warned}); when she comes, all is as if she had never been.
 */
@Component
class UnusedAccounts implements ToldBefore {

    private static final StorageTime TIME = new StorageTime("accounts", Section.ME, 36, 12, 120);

    private final LongAway away;
    private final Belongings belongings;
    private final OnePerson onePerson;
    private final Warning warning;
    private final Erasing erasing;
    private final Clock clock;

    UnusedAccounts(
            LongAway away, Belongings belongings, OnePerson onePerson, Warning warning, Erasing erasing, Clock clock) {
        this.away = away;
        this.belongings = belongings;
        this.onePerson = onePerson;
        this.warning = warning;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public int daysBefore() {
        return Warned.FIRST;
    }

    @Override
    public long count(Due due) {
        long unused = 0;
        int skip = 0;
        for (var some = page(due, skip); !some.isEmpty(); some = page(due, skip)) {
            unused += some.stream().filter(person -> !hasAnything(person)).count();
            skip += some.size();
        }
        return unused;
    }

    private List<Person> page(Due due, int skip) {
        return away.since(due.whose(), day(due), skip);
    }

    @Override
    public int tell(Due soon, int atMost) {
        var today = LocalDate.now(clock);
        var before = day(soon);
        away.forgetWarnings(soon.whose(), before);
        var post = new PostOfTheNight();
        int told = Ending.oneByOne(
                atMost,
                skip -> away.toWarn(soon.whose(), before, today, skip),
                person -> !post.isAway() && tell(person, post));
        if (post.isAway()) {
            throw new IllegalStateException("nobody can be reached tonight who has to know that her account ends");
        }
        return told;
    }

    private boolean tell(Person person, PostOfTheNight post) {
        return away.now(person)
                .filter(this::isUnused)
                .filter(now -> warning.tell(now, post))
                .isPresent();
    }

    @Override
    public int end(Due due, int atMost) {
        var today = LocalDate.now(clock);
        return Ending.oneByOne(atMost, skip -> away.toEnd(due.whose(), day(due), today, skip), this::end);
    }

    private boolean end(Person person) {
        return isUnused(person) && away.written(person) && erasing.begin(person.id());
    }

    /** What she was told does not hold when something of hers has come here since. */
    private boolean isUnused(Person person) {
        boolean has = hasAnything(person);
        if (has && person.warned() != null) {
            away.written(person.notWarned());
        }
        return !has;
    }

    /** Or an account of hers, by which she has just come, is becoming one with it. */
    private boolean hasAnything(Person person) {
        return belongings.hasAny(person.asActor())
                || onePerson.becoming(person.id()).isPresent();
    }

    private LocalDate day(Due due) {
        return LocalDate.ofInstant(due.before(), clock.getZone());
    }
}

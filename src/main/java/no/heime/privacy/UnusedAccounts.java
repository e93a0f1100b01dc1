package no.heime.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.heime.identity.Belongings;
import no.heime.identity.LongAway;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
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

    /** After so many days in which nobody could be told, it is said that they stay. */
    private static final int DAYS_OF_TRYING = 30;

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
            unused += unused(some);
            skip += some.size();
        }
        return unused;
    }

    private long unused(List<Person> some) {
        return some.size() - belongings.among(some).size();
    }

    @Override
    public long neverTold(Due due) {
        var today = LocalDate.now(clock);
        long left = 0;
        int skip = 0;
        for (var some = neverTold(due, today, skip); !some.isEmpty(); some = neverTold(due, today, skip)) {
            left += unused(some);
            skip += some.size();
        }
        return left;
    }

    private List<Person> neverTold(Due due, LocalDate today, int skip) {
        return away.neverTold(due.whose(), day(due), today, DAYS_OF_TRYING, skip);
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
        var having = new HashSet<PersonId>();
        int told = Ending.oneByOne(
                atMost,
                skip -> asked(away.toWarn(soon.whose(), before, today, skip), having),
                person -> !post.isAway() && tell(person, having.contains(person.id()), post));
        if (post.isAway()) {
            throw new IllegalStateException("nobody can be reached tonight who has to know that her account ends");
        }
        return told;
    }

    /** Of all of them at once it is asked whether they have anything. */
    private List<Person> asked(List<Person> some, Set<PersonId> having) {
        having.addAll(belongings.among(some));
        return some;
    }

    private boolean tell(Person person, boolean has, PostOfTheNight post) {
        if (has) {
            takesBack(person);
            return false;
        }
        return away.now(person).filter(now -> warning.tell(now, post)).isPresent();
    }

    @Override
    public int end(Due due, int atMost) {
        var today = LocalDate.now(clock);
        return Ending.oneByOne(atMost, skip -> away.toEnd(due.whose(), day(due), today, skip), this::end);
    }

    private boolean end(Person person) {
        return isUnused(person) && away.written(person) && erasing.begin(person.id());
    }

    /** Asked of her alone and of every part of the program in its own words, since what is ended is gone. */
    private boolean isUnused(Person person) {
        boolean has = hasAnything(person);
        if (has) {
            takesBack(person);
        }
        return !has;
    }

    /** What she was told does not hold when something of hers has come here since. */
    private void takesBack(Person person) {
        if (person.warned() != null) {
            away.written(person.notWarned());
        }
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

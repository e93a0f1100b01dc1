package no.heime.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.Places;
import no.heime.retention.StorageTimeService.NeverTold;
import no.heime.shared.Language;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.ToldBefore;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is older than it may be is ended once a night, nothing else is, and it is said what was done; on every store. */
abstract class EndsWhatIsOldContract extends StoreContract {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-27");
    private static final String LEIRFJORD = "1822";
    private static final String ALSTAHAUG = "1820";
    private static final Actor RUTH = administrator(LEIRFJORD);
    private static final Actor OLA = administrator(LEIRFJORD);

    @Autowired
    StoragePlans plans;

    @Autowired
    Nights nights;

    @Autowired
    Places places;

    private final Shelf messages = new Shelf("messages");
    private final Shelf reports = new Shelf("reports");

    private static Actor administrator(String municipality) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Ruth",
                municipality,
                null,
                Language.NB,
                List.of(Membership.administratorIn(municipality)));
    }

    /** In the night to the day so many days after the first. */
    private static Clock night(int days) {
        return Clock.fixed(at(FIRST.plusDays(days), 3), OSLO);
    }

    private static Instant at(LocalDate day, int hour) {
        return ZonedDateTime.of(day.atTime(hour, 0), OSLO).toInstant();
    }

    private Kinds kinds() {
        return new Kinds(List.<Retained>of(messages, reports));
    }

    private CurrentPlans current() {
        return new CurrentPlans(plans, places, kinds());
    }

    private EndsWhatIsOld job(Clock clock) {
        return new EndsWhatIsOld(kinds(), current(), nights, new NightTime("02:30"), clock);
    }

    private StorageTimeService service(Clock clock) {
        return new StorageTimeService(current(), kinds(), nights, new NightTime("02:30"), clock);
    }

    /** The job has announced itself two weeks ago. */
    private void announced() {
        job(night(-14)).carryOut();
    }

    private Term set(Actor who, String kind, int months, Clock clock) {
        var service = service(clock);
        return service.set(who, who.municipality(), kind, months, term(service, who, kind));
    }

    private static Term term(StorageTimeService service, Actor who, String kind) {
        return service.of(who, who.municipality()).stream()
                .filter(line -> line.time().kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .term();
    }

    private Night report(int days) {
        return service(night(days)).lastNight(RUTH, LEIRFJORD).orElseThrow();
    }

    @Test
    void twoWeeksLongNothingIsEndedWhereItIsNew() {
        messages.with(LEIRFJORD, at(FIRST.minusYears(5), 12));

        for (int day = 0; day < 14; day++) {
            job(night(day)).carryOut();
        }
        assertThat(messages.things).hasSize(1);
        job(night(14)).carryOut();

        assertThat(messages.things).isEmpty();
    }

    @Test
    void whatWasOverBeforeTheFirstMinuteOfTheDayGoesAndWhatWasOverInItStays() {
        announced();
        var limit = at(FIRST.minusMonths(12), 0);
        messages.with(LEIRFJORD, limit.minusMillis(1)).with(LEIRFJORD, limit);

        job(night(0)).carryOut();

        assertThat(messages.things).extracting(Shelf.Thing::over).containsExactly(limit);
    }

    /** Ages, municipalities and times by chance, the same each time: all that is older goes, and nothing else. */
    @Test
    void everythingOlderIsEndedAndNothingYounger() {
        announced();
        set(RUTH, "messages", 3, night(-1));
        set(administrator(ALSTAHAUG), "messages", 36, night(-1));
        var chance = new Random(42);
        var where = new String[] {LEIRFJORD, ALSTAHAUG, "1813", "9999", null};
        for (int n = 0; n < 1_000; n++) {
            messages.with(
                    where[chance.nextInt(where.length)],
                    at(FIRST.minusDays(chance.nextInt(1_500)), chance.nextInt(24)));
        }
        var all = List.copyOf(messages.things);

        job(night(0)).carryOut();

        assertThat(messages.things)
                .containsExactlyElementsOf(all.stream()
                        .filter(thing -> !thing.over().isBefore(at(FIRST.minusMonths(months(thing)), 0)))
                        .toList());
        assertThat(messages.things.size()).isBetween(100, 900);
    }

    private static int months(Shelf.Thing thing) {
        return LEIRFJORD.equals(thing.municipality()) ? 3 : ALSTAHAUG.equals(thing.municipality()) ? 36 : 12;
    }

    @Test
    void itSaysWhatItDidAndDoesItOnceANight() {
        announced();
        messages.with(LEIRFJORD, at(FIRST.minusYears(2), 12)).with(ALSTAHAUG, at(FIRST.minusYears(2), 12));
        job(night(0)).carryOut();
        int asked = messages.asked;

        job(night(0)).carryOut();

        assertThat(messages.asked).isEqualTo(asked);
        var said = report(0);
        assertThat(said.day()).isEqualTo(FIRST);
        assertThat(said.finished()).isNotNull();
        assertThat(said.ended()).isEqualTo(1);
        assertThat(said.failed()).isEmpty();
        assertThat(said.parts())
                .extracting(Night.Part::kind, Night.Part::ended, Night.Part::months)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("messages", 1, 12),
                        org.assertj.core.groups.Tuple.tuple("reports", 0, 12));
    }

    @Test
    void oneKindThatFailsIsSaidKeepsNoOtherAndIsTriedAgainTheNextNight() {
        announced();
        messages.with(LEIRFJORD, at(FIRST.minusYears(2), 12)).broken = true;
        reports.with(LEIRFJORD, at(FIRST.minusYears(2), 12));

        job(night(0)).carryOut();

        assertThat(reports.things).isEmpty();
        assertThat(messages.things).hasSize(1);
        assertThat(report(0).failed()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo("messages");
            assertThat(part.errorId()).isNotBlank();
        });
        messages.broken = false;
        job(night(1)).carryOut();
        assertThat(messages.things).isEmpty();
        assertThat(report(1).failed()).isEmpty();
    }

    /** Those whose things lie on it are told before. */
    private static final class Told extends Shelf implements ToldBefore {
        private final List<Due> asked = new ArrayList<>();
        private int left;
        private boolean unreachable;
        private boolean uncountable;
        private int counted;

        Told(String kind) {
            super(kind);
        }

        @Override
        public int daysBefore() {
            return 60;
        }

        @Override
        public int tell(Due soon, int atMost) {
            if (unreachable) {
                throw new IllegalStateException("nobody can be reached");
            }
            asked.add(soon);
            int told = Math.min(left, atMost);
            left -= told;
            return told;
        }

        @Override
        public long neverTold(Due due) {
            counted++;
            if (uncountable) {
                throw new IllegalStateException("nobody can be counted");
            }
            return 7;
        }
    }

    private EndsWhatIsOld jobWith(Told told, Clock clock) {
        var kinds = new Kinds(List.<Retained>of(told));
        return new EndsWhatIsOld(kinds, new CurrentPlans(plans, places, kinds), nights, new NightTime("02:30"), clock);
    }

    private NeverTold read(Told told, Clock clock) {
        var kinds = new Kinds(List.<Retained>of(told));
        var service = new StorageTimeService(
                new CurrentPlans(plans, places, kinds), kinds, nights, new NightTime("02:30"), clock);
        return Objects.requireNonNull(service.of(RUTH, LEIRFJORD).getFirst().neverTold());
    }

    @Test
    void whoIsNeverToldIsCountedAtNightAndNotWhenItIsRead() {
        var told = new Told("accounts");
        jobWith(told, night(-14)).carryOut();
        assertThat(read(told, night(-14))).as("nothing was gone through").isEqualTo(new NeverTold(0, null));
        assertThat(told.counted).isZero();

        jobWith(told, night(0)).carryOut();
        var once = told.counted;

        assertThat(read(told, night(0))).isEqualTo(new NeverTold(7, FIRST));
        assertThat(read(told, night(3))).isEqualTo(new NeverTold(7, FIRST));
        assertThat(told.counted).isEqualTo(once);
    }

    @Test
    void theyAreCountedAlsoInANightInWhichNobodyCanBeReached() {
        var told = new Told("accounts");
        jobWith(told, night(-14)).carryOut();
        told.unreachable = true;

        jobWith(told, night(0)).carryOut();

        assertThat(read(told, night(0))).isEqualTo(new NeverTold(7, FIRST));
    }

    @Test
    void whatCannotBeCountedKeepsNothingFromItsEndAndTheNightBeforeIsRead() {
        var told = new Told("accounts");
        jobWith(told, night(-14)).carryOut();
        jobWith(told, night(0)).carryOut();
        told.uncountable = true;

        jobWith(told, night(1)).carryOut();

        assertThat(report(1).finished()).isNotNull();
        assertThat(report(1).failed()).isEmpty();
        assertThat(read(told, night(1))).isEqualTo(new NeverTold(7, FIRST));
    }

    private static List<Due> ofLeirfjord(Told told) {
        return told.asked.stream()
                .filter(due -> LEIRFJORD.equals(due.whose().municipality()))
                .toList();
    }

    @Test
    void beforeAnythingIsEndedThoseAreToldOfWhatIsDueSoonUntilAllHaveBeen() {
        var told = new Told("accounts");
        jobWith(told, night(-14)).carryOut();
        assertThat(told.asked).as("announced, and nobody told yet").isEmpty();
        told.left = 2 * EndsWhatIsOld.AT_ONCE;

        jobWith(told, night(0)).carryOut();

        assertThat(told.left).isZero();
        assertThat(ofLeirfjord(told))
                .isNotEmpty()
                .extracting(Due::before)
                .containsOnly(at(FIRST.plusDays(60).minusMonths(12), 0));
    }

    @Test
    void whereNobodyCouldBeToldNothingIsEndedThatNight() {
        var told = new Told("accounts");
        told.with(LEIRFJORD, at(FIRST.minusYears(2), 12));
        jobWith(told, night(-14)).carryOut();
        told.unreachable = true;

        jobWith(told, night(0)).carryOut();

        assertThat(told.things).hasSize(1);
        assertThat(report(0).failed()).hasSize(1);
        told.unreachable = false;
        jobWith(told, night(1)).carryOut();
        assertThat(told.things).isEmpty();
    }

    @Test
    void whatWasStoppedInBetweenGoesOnWhereItWas() {
        announced();
        for (int n = 0; n < EndsWhatIsOld.AT_ONCE + 50; n++) {
            messages.with(LEIRFJORD, at(FIRST.minusYears(2), 12).plusSeconds(n));
        }
        var stopped = job(night(0));
        messages.between = stopped::stop;
        while (messages.things.size() > 50) {
            stopped.carryOut();
            stopped = job(night(0));
            messages.between = stopped::stop;
        }
        assertThat(report(0).finished()).isNull();
        assertThat(report(0).ended()).isEqualTo(EndsWhatIsOld.AT_ONCE);

        messages.between = () -> {};
        job(night(0)).carryOut();

        assertThat(messages.things).isEmpty();
        assertThat(report(0).finished()).isNotNull();
        assertThat(report(0).ended()).isEqualTo(EndsWhatIsOld.AT_ONCE + 50);
    }

    @Test
    void aShorterTimeIsForeseenAndEndsNothingBeforeTomorrow() {
        announced();
        job(night(0)).carryOut();
        messages.with(LEIRFJORD, at(FIRST.minusMonths(8), 12));
        var today = Clock.fixed(at(FIRST, 14), OSLO);

        var foreseen = service(today).foresee(RUTH, LEIRFJORD, "messages", 6);
        assertThat(foreseen.shorter()).isTrue();
        assertThat(foreseen.due()).isEqualTo(1);
        assertThat(foreseen.term().from()).isEqualTo(FIRST.plusDays(1));
        assertThat(term(service(today), RUTH, "messages").months()).isEqualTo(12);

        set(RUTH, "messages", 6, today);
        job(today).carryOut();
        assertThat(messages.things).hasSize(1);
        job(night(1)).carryOut();
        assertThat(messages.things).isEmpty();
    }

    @Test
    void ofTwoAdministratorsTheSecondIsToldThatItIsAnotherTimeNow() {
        announced();
        var service = service(night(0));
        var seen = term(service, OLA, "messages");
        set(RUTH, "messages", 24, night(0));

        assertThatThrownBy(() -> service.set(OLA, LEIRFJORD, "messages", 6, seen))
                .hasMessage("retention.refused.changed");
        service.set(OLA, LEIRFJORD, "reports", 6, term(service, OLA, "reports"));

        assertThat(term(service, RUTH, "messages").months()).isEqualTo(24);
        assertThat(term(service, RUTH, "reports").months()).isEqualTo(6);
    }

    @Test
    void outsideTheLimitsAndOfWhatThereIsNotNothingIsSet() {
        var service = service(night(0));

        assertThatThrownBy(() -> service.foresee(RUTH, LEIRFJORD, "messages", 37))
                .hasMessage("retention.refused.months");
        assertThatThrownBy(() -> service.foresee(RUTH, LEIRFJORD, "nothing", 12))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> service.of(RUTH, ALSTAHAUG)).hasMessage("error.not-found");
    }

    @Test
    void reportsOfLongAgoAreGone() {
        announced();

        job(night(3 * 366)).carryOut();

        assertThat(nights.findById(Night.id(LEIRFJORD, FIRST.minusDays(14)))).isEmpty();
        assertThat(nights.findById(Night.id(LEIRFJORD, FIRST.plusDays(3 * 366))))
                .isPresent();
    }
}

@OnEmbedded
class EndsWhatIsOldOnEmbeddedTest extends EndsWhatIsOldContract {}

@OnMongod
class EndsWhatIsOldOnMongodTest extends EndsWhatIsOldContract {}

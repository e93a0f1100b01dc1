package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.Belongings;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Forgetting;
import no.heime.identity.LongAway;
import no.heime.identity.Membership;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.ReachesPeople;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.Relay;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Who does not come for years is told twice, and then forgotten unless she has anything here; on every store. */
abstract class UnusedAccountsContract extends StoreContract {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String LEIRFJORD = "1822";
    private static final Whose HERS = Whose.of(LEIRFJORD);
    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");
    private static final int MONTHS = 36;

    @Autowired
    LongAway away;

    @Autowired
    Belongings belongings;

    @Autowired
    OnePerson onePerson;

    @Autowired
    Wording wording;

    @Autowired
    ApplicationEventPublisher listeners;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureService erasing;

    @Autowired
    List<ForgetsPeople> modules;

    @Autowired
    PersonService people;

    @Autowired
    PersonKeys keys;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Notifications notifications;

    @Autowired
    ProxyService proxies;

    @Autowired
    AppointmentService appointments;

    @Autowired
    Clock clock;

    /** In the night to it her account ends. */
    private LocalDate end;

    private LocalDate night;
    private Outcome post = Outcome.SENT;
    private int tried;
    private final List<LocalDate> sent = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<ForgetsPeople> more = new ArrayList<>();

    @BeforeEach
    void todayItEnds() {
        end = LocalDate.now(clock);
        night = end;
    }

    private ReachesPeople reaches() {
        return (person, subject, words) -> {
            tried++;
            if (person.email() == null) {
                return Outcome.NOWHERE;
            }
            if (post == Outcome.SENT) {
                sent.add(night);
                letters.add(words);
            }
            return post;
        };
    }

    private Clock atNight() {
        return Clock.fixed(night.atTime(3, 0).atZone(OSLO).toInstant(), OSLO);
    }

    private Erasing erasing() {
        var all = Stream.concat(modules.stream(), more.stream()).toList();
        return new Erasing(erasures, erasing, new Forgetting(all, keys), people, relay, ids, atNight());
    }

    private UnusedAccounts job() {
        return new UnusedAccounts(
                away,
                belongings,
                onePerson,
                new Warning(away, reaches(), wording, listeners, atNight()),
                erasing(),
                atNight());
    }

    private Due due(LocalDate day, int months) {
        return new Due(HERS, day.minusMonths(months).atStartOfDay(OSLO).toInstant());
    }

    private void tell(int months) {
        job().tell(due(night.plusDays(60), months), 200);
    }

    /** As the job of the nights does. */
    private void nightTo(LocalDate day) {
        night = day;
        tell(MONTHS);
        job().end(due(day, MONTHS), 200);
    }

    private void nights(int from, int to) {
        for (int days = from; days <= to; days++) {
            nightTo(end.plusDays(days));
        }
    }

    private Person unused(@Nullable EmailAddress email, Membership... roles) {
        return people.add(new Person(
                new PersonId(UUID.randomUUID()),
                email,
                "Astrid",
                PhoneNumber.of("406 12 345"),
                null,
                LEIRFJORD,
                Language.NB,
                List.of(roles),
                Instant.EPOCH,
                end.minusMonths(MONTHS).minusDays(1),
                null,
                null));
    }

    private boolean isThere(Person person) {
        return people.byId(person.id()).isPresent();
    }

    private List<String> told(Person person) {
        return notifications.mine(person.asActor()).stream()
                .map(message -> message.text().key())
                .toList();
    }

    @Test
    void sheIsToldSixtyAndFourteenDaysBeforeAndThenNothingIsLeftOfHer() {
        var astrid = unused(ASTRID);

        nights(-70, -1);

        assertThat(sent).containsExactly(end.minusDays(60), end.minusDays(14));
        assertThat(told(astrid)).containsExactly("dialogue.account.ending.14", "dialogue.account.ending.60");
        assertThat(isThere(astrid)).isTrue();

        nights(0, 0);

        assertThat(isThere(astrid)).isFalse();
        assertThat(told(astrid)).isEmpty();
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
        nights(1, 2);
        erasing().carryOut();
        assertThat(erasures.findById(astrid.id())).isEmpty();
    }

    @Test
    void theLetterSaysSinceWhenWhatHappensWhenAndWhatIsEnough() {
        unused(ASTRID);

        nights(-60, -60);

        var words = wording.in(Language.NB);
        assertThat(letters)
                .containsExactly("Du var sist innom Heime %s. Kommer du ikke tilbake, sletter vi kontoen din %s. "
                                .formatted(words.day(end.minusMonths(MONTHS).minusDays(1)), words.day(end))
                        + "Vil du beholde den, holder det å logge inn én gang.");
    }

    @Test
    void whoComesInBetweenStaysAndBeginsAnew() {
        var astrid = unused(ASTRID);
        nights(-60, -10);

        people.proved(ASTRID, Language.NB);
        nights(-9, 60);

        assertThat(people.byId(astrid.id())).get().satisfies(her -> {
            assertThat(her.lastCame()).isEqualTo(end);
            assertThat(her.warned()).isNull();
        });
        assertThat(sent).hasSize(2);
    }

    @Test
    void whoComesInTheMomentInWhichSheIsToldOrForgottenIsNeither() {
        var astrid = unused(ASTRID);
        people.proved(ASTRID, Language.NB);

        assertThat(away.written(astrid.warned(end))).isFalse();

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
    }

    @Test
    void whenTheProgramStoodStillForAMonthSheHasSixtyDaysAllTheSame() {
        var astrid = unused(ASTRID);
        nights(-90, -61);

        nights(-30, 29);

        assertThat(sent).containsExactly(end.minusDays(30), end.plusDays(16));
        assertThat(isThere(astrid)).isTrue();
        nights(30, 30);
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void nobodyEndsSoonerThanTwoWeeksAfterTheLastTime() {
        var astrid = unused(ASTRID);
        nights(-60, -20);
        nights(5, 5);

        nights(6, 18);
        assertThat(isThere(astrid)).isTrue();
        nights(19, 19);

        assertThat(sent).containsExactly(end.minusDays(60), end.plusDays(5));
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whoHasNoAddressReadsItHereOnly() {
        var astrid = unused(null);

        nights(-60, -1);
        assertThat(told(astrid)).hasSize(2);
        nights(0, 0);

        assertThat(sent).isEmpty();
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whoCouldNotBeReachedIsNotToldAndIsTriedAgainTheNextNight() {
        var astrid = unused(ASTRID);
        post = Outcome.REFUSED;
        nights(-60, -58);

        post = Outcome.SENT;
        nights(-57, 2);

        assertThat(tried).isEqualTo(5);
        assertThat(sent).containsExactly(end.minusDays(57), end.minusDays(11));
        assertThat(isThere(astrid)).isTrue();
        nights(3, 3);
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whenNobodyCanBeReachedTheNightSaysSoAndTriesNoMore() {
        unused(ASTRID);
        unused(EmailAddress.of("jonas@heime.example"));
        post = Outcome.AWAY;

        assertThatThrownBy(() -> nightTo(end)).isInstanceOf(IllegalStateException.class);

        assertThat(tried).isEqualTo(1);
    }

    private void staysWith(Consumer<Person> something) {
        var astrid = unused(ASTRID);
        something.accept(astrid);

        nights(-60, -59);
        nights(-14, -13);
        nights(0, 1);

        assertThat(isThere(astrid)).isTrue();
        assertThat(sent).isEmpty();
        assertThat(told(astrid)).noneMatch(key -> key.startsWith("dialogue.account"));
        assertThat(job().count(due(end, MONTHS))).isZero();
    }

    private void letsSomebodyAct(Person astrid) {
        proxies.give(
                astrid.asActor(),
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
    }

    private Actor ruth() {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of("ruth@heime.example"),
                        "Ruth",
                        null,
                        null,
                        LEIRFJORD,
                        Language.NB,
                        List.of(Membership.administratorIn(LEIRFJORD)),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    @Test
    void whoLetsSomebodyActForHerStays() {
        staysWith(this::letsSomebodyAct);
    }

    @Test
    void whoIsAskedToTakeARoleStays() {
        staysWith(astrid -> appointments.invite(ruth(), ASTRID, Membership.caseWorkerIn(LEIRFJORD)));
    }

    @Test
    void whoHasARoleStays() {
        staysWith(astrid -> people.give(astrid.id(), Membership.volunteerOf(UUID.randomUUID())));
    }

    @Test
    void aRoleThatAProviderClaimedAndThatIsOverKeepsNobody() {
        var over = new Membership(Membership.caseWorkerIn("").role(), LEIRFJORD, "entra", Instant.EPOCH);
        var astrid = unused(ASTRID, over);

        nights(-60, -60);

        assertThat(sent).hasSize(1);
        assertThat(isThere(astrid)).isTrue();
    }

    @Test
    void whatSheWasToldDoesNotHoldWhenSomethingOfHersHasComeHere() {
        var astrid = unused(ASTRID);
        nights(-60, -20);

        letsSomebodyAct(astrid);
        nights(-14, 1);

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
        assertThat(sent).hasSize(1);
    }

    @Test
    void whenHerMunicipalityKeepsItLongerItIsAsIfSheHadNotBeenTold() {
        var astrid = unused(ASTRID);
        nights(-60, -20);

        tell(MONTHS + 12);

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
    }

    @Test
    void whoLivesElsewhereIsNotAskedAbout() {
        var astrid = unused(ASTRID);
        var there = new Due(Whose.of("1820"), due(end, MONTHS).before());

        assertThat(job().tell(there, 200)).isZero();
        assertThat(job().count(there)).isZero();
        assertThat(job().count(due(end, MONTHS))).isOne();

        assertThat(isThere(astrid)).isTrue();
    }

    @Test
    void aPartThatFailsIsAskedAgain() {
        var astrid = unused(ASTRID);
        nights(-60, -1);
        more.add(actor -> {
            throw new IllegalStateException("broken");
        });
        nights(0, 0);
        assertThat(people.byId(astrid.id())).as("the last wait for it").isPresent();
        more.clear();

        nights(1, 1);
        erasing().carryOut();

        assertThat(isThere(astrid)).isFalse();
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
    }

    @Test
    void whoHasAskedToBeErasedHasThatDay() {
        var astrid = unused(ASTRID);
        nights(-60, -1);
        erasing.ask(astrid.asActor());

        nights(0, 0);

        assertThat(isThere(astrid)).isTrue();
        assertThat(erasures.findById(astrid.id()))
                .get()
                .extracting(Erasure::begun)
                .isNull();
    }
}

@OnEmbedded
class UnusedAccountsOnEmbeddedTest extends UnusedAccountsContract {}

@OnMongod
class UnusedAccountsOnMongodTest extends UnusedAccountsContract {}

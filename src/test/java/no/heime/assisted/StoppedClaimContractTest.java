package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Somebody;
import no.heime.identity.TakesOver;
import no.heime.identity.TalkWay;
import no.heime.identity.joining.WithinTheHour;
import no.heime.identity.number.KnownNumbers;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestPropertySource;

/** A claim that is stopped half-way goes on, and what is sent meanwhile is not lost, on every store. */
@TestPropertySource(properties = "heime.sms.keys=a-key-of-the-tests-that-is-long-enough")
@Import({HalfWay.class, WithinTheHour.class})
abstract class StoppedClaimContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final EmailAddress WRITTEN = EmailAddress.of("solrun@heime.example");
    private static final EmailAddress PROVED = EmailAddress.of("ny@heime.example");
    private static final PhoneNumber NUMBER = PhoneNumber.of("406 12 345");
    private static final PhoneNumber TOLD = PhoneNumber.of("750 00 901");

    private static final UUID DEVICE = new UUID(0, 5);

    @Autowired
    TalkService talks;

    @Autowired
    ClaimService claims;

    @Autowired
    OnePerson onePerson;

    @Autowired
    WithinTheHour theHour;

    @Autowired
    FirstTime firstTime;

    @Autowired
    Newcomers newcomers;

    @Autowired
    PersonService people;

    @Autowired
    ProxyService proxies;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    List<TakesOver> takingOver;

    @Autowired
    ClaimsStandByThemselves earlier;

    @Autowired
    HalfWay halfWay;

    @Autowired
    Clock clock;

    private Actor kari;
    private PersonId solrun;
    private Actor account;
    private String code;

    @BeforeEach
    void sheHasAnAccountAndWasWrittenIn() {
        halfWay.onceTakenOver.clear();
        halfWay.waits = 0;
        kari = person("kari@heime.example", null, Membership.caseWorkerIn(LEIRFJORD));
        solrun = new PersonId(UUID.randomUUID());
        talks.writeIn(
                kari,
                LEIRFJORD,
                solrun,
                WrittenIn.of("Solrun Vollen", "", WRITTEN.value(), "leirfjord-leland", Language.NB),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ba om hjelp til snøen");
        account = person(PROVED.value(), TOLD);
        numbers.give(account.id(), NUMBER);
        store.save(
                new Document("_id", DEVICE)
                        .append("person", account.id().value())
                        .append("secret", "digest")
                        .append("name", "Telefonen")
                        .append("since", Instant.EPOCH)
                        .append("until", clock.instant().plus(Duration.ofDays(1))),
                "devices");
        code = claims.receipt(kari, solrun).code();
    }

    private Actor person(String email, PhoneNumber phone, Membership... roles) {
        return people.add(Somebody.newlyHere(email, phone, roles)).asActor();
    }

    private Actor herself() {
        return people.byId(solrun).orElseThrow().asActor();
    }

    private PersonId whoseDevice() {
        var device = Objects.requireNonNull(store.findById(DEVICE, Document.class, "devices"));
        return new PersonId(device.get("person", UUID.class));
    }

    /** Whatever was done before the program was stopped. */
    private void stoppedAfter(int steps, Duration ago) {
        var led = takingOver.stream()
                .flatMap(way -> way.leadingTo(account.id()).stream())
                .toList();
        store.save(
                new Document("_id", solrun.value())
                        .append("account", account.id().value())
                        .append("email", PROVED.value())
                        .append("ofAccount", PROVED.value())
                        .append("ofPerson", WRITTEN.value())
                        .append("ways", led)
                        .append("first", true)
                        .append("sure", true)
                        .append("version", 0L)
                        .append("at", clock.instant().minus(ago)),
                "joinings");
        var ways = takingOver.stream()
                .sorted(Comparator.comparing(TakesOver::isLast))
                .toList();
        for (int i = 0; i < steps; i++) {
            if (i == firstOfLast(ways)) {
                people.reachedBy(account.id(), solrun, PROVED);
            }
            ways.get(i).takeOver(account.id(), solrun);
        }
    }

    /** As when she opens the app. */
    private boolean comes(Actor actor) {
        var looksThrough = firstTime.looksThrough(actor);
        onePerson.goOn(actor);
        return looksThrough;
    }

    private static int firstOfLast(List<TakesOver> ways) {
        return (int) ways.stream().filter(way -> !way.isLast()).count();
    }

    private void areOne() {
        assertThat(people.byId(account.id())).isEmpty();
        assertThat(people.byEmail(PROVED)).get().extracting(Person::id).isEqualTo(solrun);
        assertThat(people.byEmail(WRITTEN)).isEmpty();
        assertThat(numbers.whose(NUMBER)).contains(solrun);
        assertThat(whoseDevice()).isEqualTo(solrun);
        assertThat(newcomers.findById(solrun)).get().satisfies(there -> {
            assertThat(there.isNotHereYet()).isFalse();
            assertThat(there.code()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whereverItWasStoppedItGoesOnWhenSheComesByWhatWasTakenOver(int steps) {
        stoppedAfter(steps, Duration.ZERO);

        assertThat(comes(herself())).isTrue();

        areOne();
        assertThat(comes(herself())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whereverItWasStoppedItGoesOnWhenSheTypesTheCodeAgain(int steps) {
        stoppedAfter(steps, Duration.ZERO);

        claims.claim(account, code);

        areOne();
    }

    @Test
    void whoDoesNotComeAgainIsOneWithinTheHour() {
        stoppedAfter(1, Duration.ofMinutes(11));

        theHour.comes();

        areOne();
    }

    @Test
    void whatWasStoppedInAnEarlierVersionGoesOn() {
        var claim = new Document("account", account.id().value())
                .append("email", PROVED.value())
                .append("written", WRITTEN.value())
                .append("at", clock.instant().minus(Duration.ofDays(1)));
        store.updateFirst(
                Query.query(Criteria.where("_id").is(solrun.value())),
                new Update().set("code.claim", claim),
                "newcomers");

        earlier.run();
        theHour.comes();

        areOne();
    }

    @Test
    void whatIsUnderWayIsLeftAlone() {
        stoppedAfter(1, Duration.ofMinutes(2));

        theHour.comes();

        assertThat(people.byId(account.id())).isPresent();
    }

    @Test
    void herDevicesLeadToHerAccountUntilAllElseLeadsToThePerson() {
        halfWay.onceTakenOver.push(() ->
                assertThat(people.byEmail(PROVED)).get().extracting(Person::id).isEqualTo(solrun));

        claims.claim(account, code);

        assertThat(halfWay.onceTakenOver).isEmpty();
        areOne();
    }

    @Test
    void noOtherCodeIsMadeWhileTheTwoAreBecomingOne() {
        stoppedAfter(1, Duration.ZERO);

        refused("claim.refused.under-way", () -> claims.receipt(kari, solrun));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private void letsHerSisterAct() {
        proxies.give(
                account,
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
    }

    @Test
    void whatComesIntoTheAccountMeanwhileIsNotLostAndAllIsAsItWas() {
        halfWay.onceTakenOver.push(this::letsHerSisterAct);

        refused("claim.refused.something", () -> claims.claim(account, code));

        assertThat(people.byId(account.id())).get().satisfies(her -> {
            assertThat(her.email()).isEqualTo(PROVED);
            assertThat(her.phone()).as("her key is there").isEqualTo(TOLD);
        });
        assertThat(people.byEmail(WRITTEN)).get().extracting(Person::id).isEqualTo(solrun);
        assertThat(numbers.whose(NUMBER)).contains(account.id());
        assertThat(whoseDevice()).isEqualTo(account.id());
        assertThat(proxies.mine(account).given()).hasSize(1);
        assertThat(newcomers.findById(solrun))
                .get()
                .extracting(Newcomer::isNotHereYet)
                .isEqualTo(true);
        claims.claim(person("annen@heime.example", null), code);
    }

    @Test
    void whoHasComeAsThePersonMeanwhileKeepsHerWaysAndNothingIsDestroyed() {
        stoppedAfter(4, Duration.ZERO);
        letsHerSisterAct();

        assertThat(comes(herself())).isTrue();

        assertThat(people.byId(account.id())).get().extracting(Person::phone).isEqualTo(TOLD);
        assertThat(whoseDevice()).isEqualTo(solrun);
    }

    @Test
    void theAccountIsThereUntilEveryPartHasAnsweredThatItIsForgotten() {
        halfWay.waits = 1;

        claims.claim(account, code);
        assertThat(people.byId(account.id())).get().extracting(Person::phone).isEqualTo(TOLD);

        assertThat(comes(herself())).isTrue();
        areOne();
    }
}

@OnEmbedded
class StoppedClaimOnEmbeddedTest extends StoppedClaimContract {}

@OnMongod
class StoppedClaimOnMongodTest extends StoppedClaimContract {}

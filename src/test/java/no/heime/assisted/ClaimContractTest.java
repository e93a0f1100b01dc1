package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Somebody;
import no.heime.identity.TalkWay;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.signin.MyNumberService;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Somebody who was written in comes herself, by the address that was written or with her code, on every store. */
@TestPropertySource(properties = "heime.sms.keys=a-key-of-the-tests-that-is-long-enough")
abstract class ClaimContract extends StoreContract {

    private static final String LEIRFJORD = "1822";

    @Autowired
    TalkService talks;

    @Autowired
    ClaimService claims;

    @Autowired
    FirstTime firstTime;

    @Autowired
    NotHereYet notHereYet;

    @Autowired
    Newcomers newcomers;

    @Autowired
    PersonService people;

    @Autowired
    ProxyService proxies;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    MyNumberService mine;

    @Autowired
    Clock clock;

    private Actor kari;
    private PersonId solrun;

    @BeforeEach
    void solrunIsWrittenIn() {
        kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        solrun = new PersonId(UUID.randomUUID());
        talks.writeIn(
                kari,
                LEIRFJORD,
                solrun,
                WrittenIn.of("Solrun Vollen", "750 00 900", "solrun@heime.example", "leirfjord-leland", Language.NB),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ba om hjelp til snøen");
    }

    private Actor account(String email, Membership... roles) {
        return people.add(Somebody.newlyHere(email, null, roles)).asActor();
    }

    private Actor person(PersonId id) {
        return people.byId(id).orElseThrow().asActor();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void byTheAddressThatWasWrittenSheSimplyIsThatPerson() {
        var herself = people.proved(EmailAddress.of("solrun@heime.example"), Language.EN)
                .asActor();

        assertThat(herself.id()).isEqualTo(solrun);
        assertThat(firstTime.looksThrough(herself)).isTrue();
        assertThat(notHereYet.among(List.of(solrun))).isEmpty();
        assertThat(firstTime.talksOf(herself))
                .extracting(FirstTime.Held::said)
                .containsExactly("Ba om hjelp til snøen");
        firstTime.looked(herself);
        assertThat(firstTime.looksThrough(herself)).isFalse();
        refused("error.not-found", () -> claims.receipt(kari, solrun));
    }

    @Test
    void withTheCodeANewAccountBecomesThatPersonHoweverItIsTyped() {
        var code = claims.receipt(kari, solrun).code();
        var account = account("ny@heime.example");

        claims.claim(account, " " + code.toLowerCase().replace("-", " "));

        assertThat(people.byId(account.id())).isEmpty();
        assertThat(people.byEmail(EmailAddress.of("ny@heime.example")))
                .get()
                .satisfies(her -> assertThat(her.id()).isEqualTo(solrun))
                .satisfies(her -> assertThat(her.called()).isEqualTo("Solrun Vollen"));
        assertThat(people.byEmail(EmailAddress.of("solrun@heime.example"))).isEmpty();
        assertThat(firstTime.looksThrough(person(solrun))).isTrue();
    }

    @Test
    void whoHasNoAddressHerselfIsReachedByNoneThatOthersHaveWritten() {
        var code = claims.receipt(kari, solrun).code();
        var id = new PersonId(UUID.randomUUID());
        var proved = people.provedBy("id-porten", id, List.of(), Duration.ofDays(1), Language.NB)
                .asActor();

        claims.claim(proved, code);

        assertThat(people.byId(solrun)).get().extracting(Person::email).isNull();
    }

    @Test
    void theCodeIsGoodOnceAndAnEarlierOneForNothing() {
        var earlier = claims.receipt(kari, solrun).code();
        var code = claims.receipt(kari, solrun).code();
        refused("claim.refused.wrong", () -> claims.claim(account("a@heime.example"), earlier));

        claims.claim(account("b@heime.example"), code);

        refused("claim.refused.wrong", () -> claims.claim(account("c@heime.example"), code));
    }

    @Test
    void whatWasStoppedInBetweenGoesOnForTheSameAccountAndNoOther() {
        var code = claims.receipt(kari, solrun).code();
        var account = account("ny@heime.example");
        store.save(
                new Document("_id", solrun.value())
                        .append("account", account.id().value())
                        .append("email", "ny@heime.example")
                        .append("ways", List.of())
                        .append("first", true)
                        .append("sure", true)
                        .append("version", 0L)
                        .append("at", clock.instant()),
                "joinings");

        refused("claim.refused.wrong", () -> claims.claim(account("annen@heime.example"), code));
        claims.claim(account, code);

        assertThat(people.byEmail(EmailAddress.of("ny@heime.example")))
                .get()
                .extracting(Person::id)
                .isEqualTo(solrun);
    }

    @Test
    void itIsKeptAsADigestAndRunsOut() {
        var receipt = claims.receipt(kari, solrun);
        var stored =
                Objects.requireNonNull(newcomers.findById(solrun).orElseThrow().code());

        assertThat(stored.digest()).doesNotContain(receipt.code().replace("-", ""));
        assertThat(stored.isValidAt(receipt.until().minusSeconds(1))).isTrue();
        assertThat(stored.isValidAt(receipt.until())).isFalse();
    }

    @Test
    void whoHasSomethingOrWorksHereIsNotPutTogetherWithAnybody() {
        var code = claims.receipt(kari, solrun).code();
        var busy = account("travel@heime.example");
        proxies.give(
                busy,
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));

        refused("claim.refused.something", () -> claims.claim(busy, code));
        refused("one.refused.works", () -> claims.claim(kari, code));
        assertThat(notHereYet.among(List.of(solrun))).containsExactly(solrun);
    }

    /** Also with a passkey, and before she has a role. */
    @Test
    void whomAProviderThatSaysWhatPeopleAreLeadsToIsNotPutTogetherWithAnybody() {
        var code = claims.receipt(kari, solrun).code();
        var works = account("ny@heime.example");
        store.save(
                new Document("_id", "digest of who she is there")
                        .append("person", works.id().value())
                        .append("since", Instant.EPOCH)
                        .append("work", List.of("entra"))
                        .append("version", 0L),
                "provenIdentities");

        refused("one.refused.works", () -> claims.claim(works, code));
        assertThat(people.byId(works.id())).isPresent();
        assertThat(notHereYet.among(List.of(solrun))).containsExactly(solrun);
    }

    private PersonId writtenInToo(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        talks.writeIn(kari, LEIRFJORD, id, her, new TalkId(UUID.randomUUID()), TalkWay.PHONE, "Ba om hjelp");
        return id;
    }

    private static WrittenIn odd(String email) {
        return WrittenIn.of("Odd Vollen", "406 12 345", email, "leirfjord-leland", Language.NB);
    }

    @Test
    void aNumberThatWasWrittenDownIsNoKeyUnlessItIsSaidToBeHerOwn() {
        assertThat(numbers.proved(PhoneNumber.of("750 00 900"))).isNotEqualTo(solrun);
        var odd = writtenInToo(odd("").byHerOwnNumber());

        assertThat(numbers.proved(PhoneNumber.of("406 12 346"))).isNotEqualTo(odd);
        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isEqualTo(odd);
    }

    @Test
    void whoProvesANumberThatIsNoKeyFindsWhatIsHersByTheCode() {
        var herself = people.provedAs(numbers.proved(PhoneNumber.of("750 00 900")), Language.NB)
                .asActor();
        assertThat(firstTime.looksThrough(herself)).isFalse();

        claims.claim(herself, claims.receipt(kari, solrun).code());

        assertThat(numbers.proved(PhoneNumber.of("750 00 900"))).isEqualTo(solrun);
    }

    @Test
    void aNumberThatSeveralWereWrittenInWithLeadsToNoneOfThem() {
        var odd = writtenInToo(odd("").byHerOwnNumber());
        var gunn = writtenInToo(odd("").asOneMore().byHerOwnNumber());

        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isNotIn(odd, gunn);
    }

    @Test
    void aNumberThatWasEverSharedStaysNoKeyWhenTheOtherHasComeOrIsGone() {
        var odd = writtenInToo(odd("odd@heime.example").byHerOwnNumber());
        firstTime.looksThrough(
                people.proved(EmailAddress.of("odd@heime.example"), Language.NB).asActor());
        var gunn = writtenInToo(odd("").asOneMore().byHerOwnNumber());
        newcomers.deleteById(odd);

        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isNotIn(odd, gunn);
    }

    @Test
    void whoComesByNumberIsReachedByNoAddressThatOthersHaveWritten() {
        var odd = writtenInToo(odd("odd@heime.example").byHerOwnNumber());
        var himself = people.provedAs(numbers.proved(PhoneNumber.of("406 12 345")), Language.NB)
                .asActor();
        assertThat(himself.id()).isEqualTo(odd);

        assertThat(mine.isRemovable(himself)).isFalse();
        assertThat(people.proved(EmailAddress.of("odd@heime.example"), Language.NB)
                        .id())
                .isNotEqualTo(odd);
    }

    @Test
    void theNumberOfTheAccountLeadsToThePerson() {
        var code = claims.receipt(kari, solrun).code();
        var account = account("ny@heime.example");
        numbers.give(account.id(), PhoneNumber.of("750 00 902"));

        claims.claim(account, code);

        assertThat(numbers.whose(PhoneNumber.of("750 00 902"))).contains(solrun);
    }

    @Test
    void whoTypesManyWaits() {
        var account = account("gjetter@heime.example");
        for (int i = 0; i < 10; i++) {
            refused("claim.refused.wrong", () -> claims.claim(account, "ABCD-EFGH-JKMN"));
        }

        var code = claims.receipt(kari, solrun).code();
        refused("claim.refused.often", () -> claims.claim(account, code));
    }
}

@OnEmbedded
class ClaimOnEmbeddedTest extends ClaimContract {}

@OnMongod
class ClaimOnMongodTest extends ClaimContract {}

package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.Belongings;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Somebody;
import no.heime.identity.TalkWay;
import no.heime.identity.number.KnownNumbers;
import no.heime.privacy.ErasureService;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is written of somebody who has not come herself is put right, deleted when she asks, and has its time. */
@TestPropertySource(properties = "heime.sms.keys=a-key-of-the-tests-that-is-long-enough")
abstract class NewcomerContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final Whose HERS = Whose.of(LEIRFJORD);

    @Autowired
    TalkService talks;

    @Autowired
    NewcomerService service;

    @Autowired
    FirstTime firstTime;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Talks held;

    @Autowired
    PersonService people;

    @Autowired
    ErasureService erasures;

    @Autowired
    ProxyService proxies;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    WhoLooked looked;

    @Autowired
    OldTalks oldTalks;

    @Autowired
    WhoNeverCame neverCame;

    @Autowired
    Belongings belongings;

    @Autowired
    Clock clock;

    private Actor kari;
    private Actor nils;
    private PersonId solrun;

    @BeforeEach
    void solrunIsWrittenIn() {
        kari = person("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        nils = person("nils@heime.example", Membership.caseWorkerIn("1820"));
        solrun = writtenIn(solrun("406 12 345", "solrun@gmial.example").byHerOwnNumber());
    }

    private Actor person(String email, Membership... roles) {
        return people.add(Somebody.newlyHere(email, null, roles)).asActor();
    }

    private PersonId writtenIn(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        talks.writeIn(kari, LEIRFJORD, id, her, talk(), TalkWay.PHONE, "Ba om hjelp til snøen");
        return id;
    }

    private static WrittenIn solrun(String phone, String email) {
        return WrittenIn.of("Solrun Vollen", phone, email, "leirfjord-leland", Language.NB);
    }

    private static TalkId talk() {
        return new TalkId(UUID.randomUUID());
    }

    private Actor herself() {
        return people.byId(solrun).orElseThrow().asActor();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void whatIsWrittenIsPutRightAndAStrangersAddressLetsNobodyInAnyMore() {
        assertThat(service.written(kari, solrun).her())
                .isEqualTo(solrun("406 12 345", "solrun@gmial.example").byHerOwnNumber());

        service.putRight(
                kari, solrun, solrun("406 12 346", "solrun@heime.example").byHerOwnNumber());

        assertThat(people.byEmail(EmailAddress.of("solrun@gmial.example"))).isEmpty();
        assertThat(people.byEmail(EmailAddress.of("solrun@heime.example"))).isPresent();
        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isNotEqualTo(solrun);
        assertThat(numbers.proved(PhoneNumber.of("406 12 346"))).isEqualTo(solrun);
        assertThat(looked.newest(herself()).looked()).extracting(Looked::what).contains(Seen.PUT_RIGHT);
    }

    @Test
    void aNumberIsNoKeyAnyMoreWhenThatWasAMistake() {
        service.putRight(kari, solrun, solrun("406 12 345", ""));

        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isNotEqualTo(solrun);
    }

    @Test
    void aNumberThatWasSharedIsNoKeyByBeingWrittenAgain() {
        var odd = writtenIn(solrun("406 12 345", "").asOneMore());
        service.putRight(kari, odd, solrun("406 12 349", ""));

        service.putRight(kari, solrun, solrun("406 12 345", "").byHerOwnNumber());

        assertThat(numbers.proved(PhoneNumber.of("406 12 345"))).isNotIn(solrun, odd);
    }

    @Test
    void whatIsSomebodyElsesIsRefusedOrAskedAboutAndNothingChanges() {
        writtenIn(solrun("406 12 347", ""));
        refused("talk.refused.number", () -> service.putRight(kari, solrun, solrun("406 12 347", "")));
        refused("talk.refused.known", () -> service.putRight(kari, solrun, solrun("", "nils@heime.example")));
        refused(
                "talk.refused.district",
                () -> service.putRight(kari, solrun, WrittenIn.of("Solrun", "", "", "donna-bjorn", Language.NB)));

        assertThat(people.byEmail(EmailAddress.of("solrun@gmial.example"))).isPresent();
        assertThat(talks.find(kari, LEIRFJORD, "406 12 345", TalkWay.PHONE))
                .extracting(FoundPerson::person)
                .containsExactly(solrun);
    }

    @Test
    void sheIsDeletedInTwoWeeksWhenSheAsksAndThatStandsWithHerTalks() {
        service.delete(kari, solrun, talk(), TalkWay.COUNTER, "Vil ikke stå her");

        var day = LocalDate.now(clock).plusDays(14);
        assertThat(erasures.day(herself())).contains(day);
        assertThat(service.dayOfDeletion(kari, solrun)).contains(day);
        assertThat(firstTime.talksOf(herself()))
                .extracting(FirstTime.Held::said)
                .containsExactly("Ba om hjelp til snøen", "Vil ikke stå her");
        assertThat(looked.newest(herself()).looked()).extracting(Looked::what).contains(Seen.DELETION_ENTERED);
    }

    @Test
    void untilThenItIsTakenBack() {
        service.delete(kari, solrun, talk(), TalkWay.PHONE, "Vil ikke stå her");

        service.keep(kari, solrun);

        assertThat(erasures.day(herself())).isEmpty();
        assertThat(looked.newest(herself()).looked()).extracting(Looked::what).contains(Seen.DELETION_TAKEN_BACK);
    }

    @Test
    void withoutWhatSheSaidNobodyIsDeleted() {
        refused("text.missing", () -> service.delete(kari, solrun, talk(), TalkWay.PHONE, " "));

        assertThat(erasures.day(herself())).isEmpty();
    }

    @Test
    void whoHasComeHerselfAndWhoLivesElsewhereIsNotTheirsToKeep() {
        refused("error.not-found", () -> service.putRight(nils, solrun, solrun("", "")));
        refused("error.not-found", () -> service.delete(nils, solrun, talk(), TalkWay.PHONE, "Vil ikke"));
        firstTime.looksThrough(herself());

        refused("error.not-found", () -> service.written(kari, solrun));
        refused("error.not-found", () -> service.putRight(kari, solrun, solrun("", "")));
        refused("error.not-found", () -> service.delete(kari, solrun, talk(), TalkWay.PHONE, "Vil ikke"));
        refused("error.not-found", () -> service.keep(kari, solrun));
    }

    @Test
    void thatSheWasOnceWrittenInGoesWithHerAccountWhenSheHasCome() {
        talks.end(kari, solrun);
        oldTalks.end(now(), 10);
        assertThat(belongings.hasAny(herself()))
                .as("as long as she has not come")
                .isTrue();

        firstTime.looksThrough(herself());

        assertThat(belongings.hasAny(herself())).isFalse();
    }

    private Due now() {
        return new Due(HERS, clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void aTalkIsDeletedWhenItsTimeIsOverAndNotBefore() {
        talks.end(kari, solrun);
        var before = new Due(HERS, clock.instant().minus(Duration.ofDays(1)));
        assertThat(oldTalks.count(before)).isZero();
        assertThat(oldTalks.end(new Due(Whose.of("1820"), now().before()), 10)).isZero();

        assertThat(oldTalks.count(now())).isOne();
        assertThat(oldTalks.end(now(), 10)).isOne();

        assertThat(held.findByWith(solrun)).isEmpty();
    }

    @Test
    void whoNeverCameIsForgottenSomeTimeAfterTheLastTalk() {
        assertThat(neverCame.count(new Due(HERS, clock.instant())))
                .as("the talk runs")
                .isZero();
        assertThat(neverCame.count(now())).isOne();

        assertThat(neverCame.end(now(), 10)).isOne();

        assertThat(people.byId(solrun)).isEmpty();
        assertThat(newcomers.findById(solrun)).isEmpty();
        assertThat(neverCame.end(now(), 10)).isZero();
    }

    @Test
    void whoHasComeOrHasSomethingHereStays() {
        var odd = writtenIn(solrun("", ""));
        firstTime.looksThrough(people.byId(odd).orElseThrow().asActor());
        proxies.give(
                herself(),
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));

        assertThat(neverCame.count(now())).isZero();
        assertThat(neverCame.end(now(), 10)).isZero();

        assertThat(people.byIds(List.of(odd, solrun))).hasSize(2);
    }
}

@OnEmbedded
class NewcomerOnEmbeddedTest extends NewcomerContract {}

@OnMongod
class NewcomerOnMongodTest extends NewcomerContract {}

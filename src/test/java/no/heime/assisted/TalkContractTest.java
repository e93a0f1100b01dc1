package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.KnowsTalks;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.identity.number.KnownNumbers;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestPropertySource;

/** A case worker talks with somebody who is here, or writes in somebody who never was, on every store. */
@TestPropertySource(properties = "heime.sms.keys=a-key-of-the-tests-that-is-long-enough")
abstract class TalkContract extends StoreContract {

    private static final String LEIRFJORD = "1822";

    @Autowired
    TalkService talks;

    @Autowired
    TalkScreens screens;

    @Autowired
    KnowsTalks known;

    @Autowired
    NotHereYet notHereYet;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Numbers digests;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    NeverCameHasNoDay neverCame;

    @Autowired
    PersonService people;

    @Autowired
    WhoLooked looked;

    @Autowired
    List<ForgetsPeople> forgetting;

    @Autowired
    Clock clock;

    private Actor kari;
    private Actor nils;
    private Actor astrid;

    @BeforeEach
    void people() {
        kari = person("Kari Olsen", "kari", LEIRFJORD, Membership.caseWorkerIn(LEIRFJORD));
        nils = person("Nils Strand", "nils", "1820", Membership.caseWorkerIn("1820"));
        astrid = person("Astrid Nilsen", "astrid", LEIRFJORD);
    }

    private Actor person(String name, String address, String municipality, Membership... roles) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(address + "@heime.example"),
                        name,
                        null,
                        null,
                        municipality,
                        Language.NB,
                        List.of(roles),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private static TalkId talk() {
        return new TalkId(UUID.randomUUID());
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private PersonId solrun(String phone, String email) {
        return writtenIn(WrittenIn.of("Solrun Vollen", phone, email, "leirfjord-leland", Language.NN));
    }

    private PersonId writtenIn(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        talks.writeIn(kari, LEIRFJORD, id, her, talk(), TalkWay.PHONE, "Ba om hjelp til snøen");
        return id;
    }

    private static WrittenIn with(String name, String phone) {
        return WrittenIn.of(name, phone, "", "leirfjord-leland", Language.NB);
    }

    @Test
    void whoIsHereIsFoundByTheWholeAddressAndReadsThatShewasLookedUpAndWhy() {
        assertThat(talks.find(kari, LEIRFJORD, "Astrid@heime.example ", TalkWay.COUNTER))
                .extracting(FoundPerson::called)
                .containsExactly("Astrid Nilsen");
        assertThat(talks.find(kari, LEIRFJORD, "astri@heime.example", TalkWay.COUNTER))
                .isEmpty();
        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).containsExactly(Seen.AT_COUNTER);
    }

    @Test
    void whoWasWrittenInWithNeitherIsFoundByTheWholeNameAndByNothingLess() {
        var solrun = solrun("", "");
        solrun("406 12 345", "");

        assertThat(talks.find(kari, LEIRFJORD, " solrun  vollen", TalkWay.PHONE))
                .containsExactly(new FoundPerson(solrun, "Solrun Vollen", "Leland", true));
        assertThat(talks.find(kari, LEIRFJORD, "solrun", TalkWay.PHONE)).isEmpty();
        assertThat(talks.find(kari, LEIRFJORD, "Astrid Nilsen", TalkWay.PHONE))
                .as("whoever has an address is found by it alone")
                .isEmpty();
        assertThat(talks.find(nils, "1820", "Solrun Vollen", TalkWay.PHONE)).isEmpty();
        refused("error.not-found", () -> talks.find(nils, LEIRFJORD, "Solrun Vollen", TalkWay.PHONE));
    }

    @Test
    void whoLivesElsewhereIsNotFound() {
        assertThat(talks.find(nils, "1820", "astrid@heime.example", TalkWay.PHONE))
                .isEmpty();
        refused("error.not-found", () -> talks.find(nils, LEIRFJORD, "astrid@heime.example", TalkWay.PHONE));
        assertThat(looked.newest(astrid).looked()).isEmpty();
    }

    /** An earlier version wrote the day on which it began to keep one. */
    @Test
    void whoHasNeverComeHasNoDayOnWhichSheLastCame() {
        var solrun = solrun("", "");
        var olaug = solrun("", "");
        var day = Update.update("lastCame", LocalDate.of(2026, 11, 28));
        List.of(solrun, olaug)
                .forEach(who -> store.updateFirst(query(where("_id").is(who.value())), day, Person.class));
        newcomers.save(newcomers.findById(olaug).orElseThrow().came(clock.instant()));

        neverCame.run();
        neverCame.run();

        assertThat(people.byId(solrun)).get().extracting(Person::lastCame).isNull();
        assertThat(people.byId(olaug)).get().extracting(Person::lastCame).isNotNull();
    }

    @Test
    void sheTalksWithHerUntilSheEndsIt() {
        talks.beginWith(kari, LEIRFJORD, "astrid@heime.example", astrid.id(), talk(), TalkWay.PHONE, "Ba om skyss");

        assertThat(known.heldBy(kari.id())).containsExactly(new Talking(astrid.id(), LEIRFJORD, TalkWay.PHONE));
        assertThat(screens.of(kari, astrid.id()))
                .satisfies(her -> assertThat(her.notHereYet()).isFalse())
                .extracting(TalkWith::runs)
                .isEqualTo(TalkWay.PHONE);
        talks.end(kari, astrid.id());

        assertThat(known.heldBy(kari.id())).isEmpty();
        refused("error.not-found", () -> screens.of(kari, astrid.id()));
    }

    @Test
    void whoIsHerNextOfKinLeavesTheTalkToAColleague() {
        var nextOfKin = new Actor(
                kari.id(),
                kari.name(),
                kari.municipality(),
                kari.district(),
                kari.language(),
                kari.memberships(),
                List.of(new ActsFor(astrid.id(), Set.of(ProxyArea.MESSAGES))));
        refused(
                "talk.refused.next-of-kin",
                () -> talks.find(nextOfKin, LEIRFJORD, "astrid@heime.example", TalkWay.PHONE));
        refused(
                "talk.refused.next-of-kin",
                () -> talks.beginWith(
                        nextOfKin, LEIRFJORD, "astrid@heime.example", astrid.id(), talk(), TalkWay.PHONE, "Noe"));

        talks.beginWith(kari, LEIRFJORD, "astrid@heime.example", astrid.id(), talk(), TalkWay.PHONE, "Noe");

        assertThat(nextOfKin.talking(known.heldBy(kari.id())).talks())
                .as("one that was begun before")
                .isEmpty();
    }

    @Test
    void nobodyTalksWithHerself() {
        refused("talk.refused.oneself", () -> talks.find(kari, LEIRFJORD, "kari@heime.example", TalkWay.PHONE));
        refused(
                "talk.refused.oneself",
                () -> talks.beginWith(kari, LEIRFJORD, "kari@heime.example", kari.id(), talk(), TalkWay.PHONE, "Noe"));
    }

    @Test
    void withoutWhatSheSaidYesToNothingBegins() {
        refused(
                "text.missing",
                () -> talks.beginWith(
                        kari, LEIRFJORD, "astrid@heime.example", astrid.id(), talk(), TalkWay.PHONE, " "));
        assertThat(known.heldBy(kari.id())).isEmpty();
    }

    @Test
    void whoWasNeverHereIsWrittenInOnceAndFoundByHerNumberAgain() {
        var id = solrun("750 00 900", "");

        assertThat(people.byId(id)).get().satisfies(her -> {
            assertThat(her.called()).isEqualTo("Solrun Vollen");
            assertThat(her.municipality()).isEqualTo(LEIRFJORD);
            assertThat(her.language()).isEqualTo(Language.NN);
        });
        assertThat(notHereYet.among(List.of(id, astrid.id()))).containsExactly(id);
        assertThat(talks.find(kari, LEIRFJORD, "+47 75000900", TalkWay.PHONE))
                .extracting(FoundPerson::person)
                .containsExactly(id);
        assertThat(screens.of(kari, id).notHereYet()).isTrue();
    }

    @Test
    void theSameSentTwiceIsOnePersonAndOneTalk() {
        var id = new PersonId(UUID.randomUUID());
        var talk = talk();
        for (int i = 0; i < 2; i++) {
            talks.writeIn(
                    kari,
                    LEIRFJORD,
                    id,
                    WrittenIn.of("Solrun Vollen", "", "solrun@heime.example", "leirfjord-leland", Language.NB),
                    talk,
                    TalkWay.PHONE,
                    "Ba om hjelp");
        }

        assertThat(screens.running(kari)).hasSize(1);
    }

    @Test
    void whoIsHereAlreadyIsNotWrittenInByHerId() {
        refused(
                "error.not-found",
                () -> talks.writeIn(
                        kari,
                        LEIRFJORD,
                        astrid.id(),
                        WrittenIn.of("Solrun", "", "", "leirfjord-leland", Language.NB),
                        talk(),
                        TalkWay.PHONE,
                        "Ba om hjelp"));
        assertThat(newcomers.findById(astrid.id())).isEmpty();
        assertThat(screens.running(kari)).isEmpty();
    }

    @Test
    void anAddressThatIsSomebodysIsRefusedAndSoIsAPlaceElsewhere() {
        refused("talk.refused.known", () -> solrun("", "astrid@heime.example"));
        refused(
                "talk.refused.district",
                () -> talks.writeIn(
                        kari,
                        LEIRFJORD,
                        new PersonId(UUID.randomUUID()),
                        WrittenIn.of("Solrun", "", "", "donna-bjorn", Language.NB),
                        talk(),
                        TalkWay.PHONE,
                        "Ba om hjelp"));
        assertThat(screens.running(kari)).isEmpty();
    }

    @Test
    void anotherDayAnyCaseWorkerOfTheMunicipalityTalksWithHerAndNobodyElse() {
        var id = solrun("", "");
        talks.end(kari, id);
        var berit = person("Berit Bakk", "berit", LEIRFJORD, Membership.caseWorkerIn(LEIRFJORD));

        talks.beginAgain(berit, id, talk(), TalkWay.COUNTER, "Sa ja til Jonas");

        assertThat(screens.of(berit, id).runs()).isEqualTo(TalkWay.COUNTER);
        refused("error.not-found", () -> talks.beginAgain(nils, id, talk(), TalkWay.PHONE, "Noe"));
        refused("error.not-found", () -> talks.beginAgain(kari, astrid.id(), talk(), TalkWay.PHONE, "Noe"));
        refused("error.not-found", () -> screens.of(nils, id));
    }

    @Test
    void whoSignsInWithANumberIsFoundByItWhereSheLivesAndReadsThat() {
        numbers.give(astrid.id(), PhoneNumber.of("406 12 345"));

        assertThat(talks.find(kari, LEIRFJORD, "406 12 345", TalkWay.PHONE))
                .extracting(FoundPerson::person)
                .containsExactly(astrid.id());
        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).containsExactly(Seen.ON_PHONE);
        assertThat(talks.find(nils, "1820", "406 12 345", TalkWay.PHONE)).isEmpty();
        talks.beginWith(kari, LEIRFJORD, "406 12 345", astrid.id(), talk(), TalkWay.PHONE, "Ba om skyss");
        assertThat(known.heldBy(kari.id())).extracting(Talking::with).containsExactly(astrid.id());
    }

    @Test
    void aNumberThatSomebodyHasIsAskedAboutFirstAndAllWhoHaveItAreFound() {
        var solrun = solrun("750 00 900", "");
        var odd = with("Odd Vollen", "750 00 900");
        refused("talk.refused.number", () -> writtenIn(odd));
        assertThat(store.estimatedCount(Newcomer.class)).isOne();

        var second = writtenIn(odd.asOneMore());

        assertThat(talks.find(kari, LEIRFJORD, "750 00 900", TalkWay.PHONE))
                .extracting(FoundPerson::called)
                .containsExactly("Odd Vollen", "Solrun Vollen");
        talks.beginWith(kari, LEIRFJORD, "750 00 900", second, talk(), TalkWay.PHONE, "Ba om mer");
        refused(
                "error.not-found",
                () -> talks.beginWith(kari, LEIRFJORD, "750 00 900", astrid.id(), talk(), TalkWay.PHONE, "Ba om mer"));
        assertThat(known.heldBy(kari.id())).extracting(Talking::with).contains(solrun, second);
    }

    @Test
    void aNumberWithWhichSomebodySignsInIsAskedAboutToo() {
        numbers.give(astrid.id(), PhoneNumber.of("406 12 345"));

        refused("talk.refused.number", () -> writtenIn(with("Astrid", "406 12 345")));
    }

    @Test
    void aDigestThatIsLeftWhenTheProgramWasStoppedInBetweenStandsInNobodysWay() {
        var stopped = Talk.begun(
                talk(),
                new PersonId(UUID.randomUUID()),
                kari.id(),
                LEIRFJORD,
                TalkWay.PHONE,
                "Noe",
                clock.instant(),
                clock.getZone());
        newcomers.save(Newcomer.writtenIn(stopped, digests.require(PhoneNumber.of("406 12 347")), PhoneIs.HER_OWN));
        assertThat(talks.find(kari, LEIRFJORD, "406 12 347", TalkWay.PHONE)).isEmpty();

        var id = writtenIn(with("Solrun Vollen", "406 12 347").byHerOwnNumber());

        assertThat(numbers.proved(PhoneNumber.of("406 12 347"))).isEqualTo(id);
    }

    @Test
    void nothingIsLeftOfWhoIsForgotten() {
        var id = solrun("750 00 900", "");
        var her = people.byId(id).orElseThrow().asActor();

        var newcomer = forgetting.stream()
                .filter(ForgetsNewcomer.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(newcomer.forget(her)).as("as long as she is there").isFalse();
        assertThat(notHereYet.among(List.of(id))).hasSize(1);

        forgetting.forEach(part -> part.forget(her));

        assertThat(people.byId(id)).isEmpty();
        assertThat(known.heldBy(kari.id())).isEmpty();
        assertThat(notHereYet.among(List.of(id))).isEmpty();
    }
}

@OnEmbedded
class TalkOnEmbeddedTest extends TalkContract {}

@OnMongod
class TalkOnMongodTest extends TalkContract {}

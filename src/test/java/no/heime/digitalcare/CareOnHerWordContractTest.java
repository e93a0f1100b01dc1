package no.heime.digitalcare;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.assisted.ClaimService;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.consent.ConsentService;
import no.heime.consent.Purpose;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.Actor;
import no.heime.identity.KnowsTalks;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** A case worker writes down what somebody answers about digital care in a talk, marked as such, on every store. */
@Import(CareOnHerWordContract.Ears.class)
abstract class CareOnHerWordContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.EN), new WordsShown(1, Language.EN));
    private static final FormId ALARM = new FormId("safety-alarm");

    @TestConfiguration
    static class Ears {
        final List<Object> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(AnsweredOnBehalf event) {
            heard.add(event);
        }

        @EventListener
        void hear(HelperWished event) {
            heard.add(event);
        }

        @EventListener
        void hear(ParticipationMoved event) {
            heard.add(event);
        }

        <T> List<T> of(Class<T> type) {
            return heard.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    @Autowired
    DigitalCareService service;

    @Autowired
    CareFollowUp followUp;

    @Autowired
    TalkService talks;

    @Autowired
    ClaimService claims;

    @Autowired
    KnowsTalks known;

    @Autowired
    ConsentService consents;

    @Autowired
    WhoLooked looked;

    @Autowired
    PersonService people;

    @Autowired
    Ears ears;

    private final ParticipationId id = new ParticipationId(UUID.randomUUID());
    private PersonId solrun;
    private Actor talking;

    @BeforeEach
    void solrunRings() {
        solrun = new PersonId(UUID.randomUUID());
        people.add(new Person(
                KARI.id(),
                null,
                "Kari Olsen",
                null,
                null,
                "1822",
                Language.NB,
                KARI.memberships(),
                Instant.EPOCH,
                null));
        talks.writeIn(
                KARI,
                "1822",
                solrun,
                WrittenIn.of("Solrun Vollen", "750 00 900", "", LELAND.value(), Language.EN),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ville vite mer om alarm");
        talking = asNow();
        ears.heard.clear();
    }

    /** As she is at her next call. */
    private Actor asNow() {
        return KARI.talking(known.heldBy(KARI.id()));
    }

    private void comesToTheCounter() {
        talks.beginAgain(KARI, solrun, new TalkId(UUID.randomUUID()), TalkWay.COUNTER, "Ville endre svarene");
        talking = asNow();
    }

    private Actor herself() {
        return people.byId(solrun).orElseThrow().asActor();
    }

    private static Answers answers(Stage stage, boolean shared, boolean wantsHelper) {
        return answersIn(LELAND, stage, shared, wantsHelper);
    }

    private static Answers answersIn(DistrictId district, Stage stage, boolean shared, boolean wantsHelper) {
        return new Answers(ALARM, stage, Set.of(), Set.of(HelpWish.SIGN_IN), wantsHelper, district, shared);
    }

    private void said(boolean shared) {
        service.keepFor(talking, solrun, id, null, answers(Stage.WANTS_TO_START, shared, false), YES);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void whatIsWrittenDownIsHersAndSaysWhoWroteItAndHow() {
        said(true);

        assertThat(service.mine(herself())).singleElement().satisfies(part -> {
            assertThat(part.answeredBy()).isEqualTo(By.PHONE);
            assertThat(part.history()).extracting(Turn::by, Turn::who).containsExactly(tuple(By.PHONE, KARI.id()));
        });
        var hers = service.of(herself(), solrun);
        assertThat(hers.proxies()).containsEntry(KARI.id(), "Kari Olsen");
        assertThat(ears.of(AnsweredOnBehalf.class))
                .extracting(AnsweredOnBehalf::person, AnsweredOnBehalf::gone, AnsweredOnBehalf::onHerWord)
                .containsExactly(tuple(solrun, false, TalkWay.PHONE));
    }

    @Test
    void eachYesIsPutDownAsGivenInWordsAndOnlyThoseThatSheGave() {
        said(false);

        assertThat(consents.mine(herself())).singleElement().satisfies(one -> {
            assertThat(one.consent().purpose()).isEqualTo(Purpose.KEEP_CARE_ANSWERS);
            assertThat(one.consent().last().way()).isEqualTo(Way.PHONE);
            assertThat(one.consent().last().words()).isEqualTo(new WordsShown(1, Language.EN));
        });

        comesToTheCounter();
        service.keepFor(talking, solrun, id, 0, answers(Stage.WANTS_TO_START, true, false), YES);
        assertThat(consents.mine(herself()))
                .extracting(
                        one -> one.consent().purpose(),
                        one -> one.consent().last().way())
                .containsExactlyInAnyOrder(
                        tuple(Purpose.KEEP_CARE_ANSWERS, Way.PHONE), tuple(Purpose.SHOW_CARE_ANSWERS, Way.COUNTER));
    }

    @Test
    void withoutAYesNothingIsKept() {
        refused(
                "participation.consent.missing",
                () -> service.keepFor(talking, solrun, id, null, answers(Stage.CURIOUS, false, false), null));

        assertThat(service.mine(herself())).isEmpty();
        assertThat(consents.mine(herself())).isEmpty();
    }

    @Test
    void sheTakesItBackInWordsAsEasilyAsSheGaveIt() {
        said(true);
        comesToTheCounter();

        service.withdraw(talking, id);

        assertThat(service.mine(herself())).isEmpty();
        assertThat(consents.mine(herself()))
                .filteredOn(one -> one.consent().purpose() == Purpose.KEEP_CARE_ANSWERS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.consent().isGiven()).isFalse();
                    assertThat(one.consent().last().way()).isEqualTo(Way.COUNTER);
                });
    }

    @Test
    void aWishForAHelperIsSaidInHerLanguageAndByWhoWroteItDown() {
        service.keepFor(talking, solrun, id, null, answers(Stage.CURIOUS, false, true), YES);

        assertThat(ears.of(HelperWished.class))
                .extracting(HelperWished::person, HelperWished::proxy, HelperWished::onHerWord, HelperWished::language)
                .containsExactly(tuple(solrun, KARI.id(), TalkWay.PHONE, Language.EN));
    }

    @Test
    void whoWroteDownThatSheWantsToStartIsKnown() {
        said(true);

        assertThat(ears.of(ParticipationMoved.class))
                .extracting(ParticipationMoved::by, ParticipationMoved::who)
                .containsExactly(tuple(By.PHONE, KARI.id()));
    }

    @Test
    void sentTwiceItIsOneAndSaidAnewItIsChanged() {
        said(true);

        assertThat(service.keepFor(talking, solrun, id, null, answers(Stage.WANTS_TO_START, true, false), YES)
                        .created())
                .isFalse();
        service.keepFor(talking, solrun, id, 0, answers(Stage.USES, true, false), YES);

        assertThat(service.mine(herself()))
                .singleElement()
                .extracting(part -> part.answers().stage())
                .isEqualTo(Stage.USES);
        refused(
                "participation.there-already.hers",
                () -> service.keepFor(
                        talking,
                        solrun,
                        new ParticipationId(UUID.randomUUID()),
                        null,
                        answers(Stage.CURIOUS, false, false),
                        YES));
    }

    @Test
    void onceTheTalkIsOverNothingMoreIsWrittenDownReadOrTakenBack() {
        said(false);
        talks.end(KARI, solrun);
        var after = asNow();

        refused(
                "talk.refused.over",
                () -> service.keepFor(after, solrun, id, 0, answers(Stage.USES, false, false), YES));
        refused("talk.refused.over", () -> service.of(after, solrun));
        refused("error.not-found", () -> service.own(after, id));
        refused("error.not-found", () -> service.withdraw(after, id));
    }

    @Test
    void whatIsElsewhereIsSaidToBelongThere() {
        var elsewhere = answersIn(new DistrictId("donna-bjorn"), Stage.CURIOUS, false, false);

        refused("talk.refused.elsewhere", () -> service.keepFor(talking, solrun, id, null, elsewhere, YES));
        said(true);
        refused("talk.refused.elsewhere", () -> service.keepFor(talking, solrun, id, 0, elsewhere, YES));
    }

    @Test
    void noTalkOpensWhatSheHasAnsweredHerselfAndShowsToNobody() {
        service.keep(herself(), id, null, answers(Stage.CURIOUS, false, false), YES);

        assertThat(service.of(talking, solrun).participations()).isEmpty();
        refused("error.not-found", () -> service.own(talking, id));
        refused("error.not-found", () -> service.withdraw(talking, id));
        refused(
                "error.not-found",
                () -> service.keepFor(talking, solrun, id, 0, answers(Stage.USES, true, false), YES));
        refused(
                "participation.there-already.her-own",
                () -> service.keepFor(
                        talking,
                        solrun,
                        new ParticipationId(UUID.randomUUID()),
                        null,
                        answers(Stage.USES, true, false),
                        YES));
    }

    @Test
    void whatSheHasChangedHerselfSinceIsHersAlone() {
        said(false);
        assertThat(service.of(talking, solrun).participations()).hasSize(1);

        service.keep(herself(), id, 0, answers(Stage.CURIOUS, false, false), YES);

        assertThat(service.of(talking, solrun).participations()).isEmpty();
        assertThat(service.own(herself(), id).history()).extracting(Turn::by).containsExactly(By.PHONE, By.RESIDENT);
    }

    @Test
    void whatSheAnsweredHerselfAndLetsThemHideInATalkNoLaterTalkOpens() {
        service.keep(herself(), id, null, answers(Stage.CURIOUS, true, false), YES);
        service.keepFor(talking, solrun, id, 0, answers(Stage.CURIOUS, false, false), YES);

        assertThat(service.of(talking, solrun).participations()).isEmpty();
        refused("error.not-found", () -> service.own(talking, id));
        assertThat(service.own(herself(), id).answers().shared()).isFalse();
    }

    @Test
    void whatShowsHerNoMoreNoTalkOpens() {
        said(true);
        consents.takeBack(herself(), Purpose.SHOW_CARE_ANSWERS, ALARM.value());

        assertThat(service.of(talking, solrun).participations()).isEmpty();
    }

    @Test
    void eachLookStandsInHerLogAsOneOfTheTalk() {
        said(true);
        comesToTheCounter();
        service.of(talking, solrun);
        service.own(talking, id);

        assertThat(looked.newest(herself()).looked())
                .filteredOn(line -> line.what() != Seen.ON_PHONE && line.what() != Seen.AT_COUNTER)
                .allSatisfy(line -> assertThat(line.hat()).isEqualTo(Hat.caseWorker()))
                .extracting(line -> line.what())
                .contains(Seen.PARTICIPATION_ON_PHONE, Seen.PARTICIPATION_AT_COUNTER)
                .doesNotContain(Seen.PARTICIPATION);
    }

    @Test
    void whoFollowsUpSeesThatSheReadsNothingHere() {
        said(true);

        assertThat(followUp.people(KARI, "1822", List.of(Stage.WANTS_TO_START), ALARM, null))
                .filteredOn(one -> one.participation().person().equals(solrun))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.notHereYet()).isTrue();
                    assertThat(one.proxies()).containsEntry(KARI.id(), "Kari Olsen");
                });
    }

    @Test
    void herReceiptSaysWhatWasWrittenDownAndOfWhatSheShowsToNobodyOnlyWhileTheyTalk() {
        said(false);
        var kept = Phrase.of("talk.receipt.care.kept", new CareCatalogue().discreetly(ALARM));

        assertThat(claims.receipt(talking, solrun).registered()).containsExactly(kept);
        talks.end(KARI, solrun);
        assertThat(claims.receipt(asNow(), solrun).registered()).isEmpty();

        comesToTheCounter();
        service.keepFor(talking, solrun, id, 0, answers(Stage.WANTS_TO_START, true, false), YES);
        talks.end(KARI, solrun);
        assertThat(claims.receipt(asNow(), solrun).registered())
                .extracting(Phrase::key)
                .containsExactly("talk.receipt.care.shown");
    }

    @Test
    void whoTalksWithNobodyWritesDownForNobody() {
        for (var other : List.of(KARI, JONAS)) {
            assertThatThrownBy(
                            () -> service.keepFor(other, solrun, id, null, answers(Stage.CURIOUS, false, false), YES))
                    .isInstanceOf(DomainException.class);
        }
        refused(
                "talk.refused.over",
                () -> service.keepFor(talking, JONAS.id(), id, null, answers(Stage.CURIOUS, false, false), YES));
    }
}

@OnEmbedded
class CareOnHerWordOnEmbeddedTest extends CareOnHerWordContract {}

@OnMongod
class CareOnHerWordOnMongodTest extends CareOnHerWordContract {}

package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.AmongMany;
import no.heime.identity.Forgetting;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.TalkWay;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.DeclineReason;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NewNeed;
import no.heime.need.Outcome;
import no.heime.need.PartyScreens;
import no.heime.need.ProposalService;
import no.heime.need.Scale;
import no.heime.need.Urgency;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.ProxyId;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.Relay;
import no.heime.shared.secrets.ForgottenKeys;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.secrets.StoredByAnEarlierVersion;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A story in which everybody writes whatever can be written about a person. Each text has a mark, and whoever steals the
 * store finds none of them; whoever puts back a copy of it after somebody was erased reads none of hers.
 */
abstract class SealedStoryContract extends StoreContract {

    private static final String MARK = "blåveis";
    private static final String GONE = "Denne teksten kan ingen lese mer. Nøkkelen til den er slettet.";
    private static final String PHONE = "91234567";

    @Autowired
    PersonService people;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    ReportService reports;

    @Autowired
    DigitalCareService care;

    @Autowired
    CareFollowUp followUp;

    @Autowired
    NeedService needs;

    @Autowired
    NeedScreens screens;

    @Autowired
    PartyScreens parties;

    @Autowired
    ProposalService proposals;

    @Autowired
    AgreementService agreements;

    @Autowired
    LineQuestionService questions;

    @Autowired
    AccessLog log;

    @Autowired
    WhoLooked whoLooked;

    @Autowired
    PaperProxyService papers;

    @Autowired
    TalkService talks;

    @Autowired
    MyKept kept;

    @Autowired
    List<KeepsAboutPeople> keepers;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureService erasing;

    @Autowired
    Forgetting forgetting;

    @Autowired
    PersonKeys keys;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext program;

    private Actor astrid;
    private Actor jonas;
    private Actor per;
    private Actor kari;
    private Actor liv;
    private EntryId jonasOffers;
    private EntryId perOffers;
    private int marks;

    @BeforeEach
    void fivePeople() {
        astrid = person(Registered.ASTRID);
        jonas = person(Registered.JONAS);
        per = person(Registered.JONAS);
        kari = person(Registered.KARI);
        liv = person(Registered.LIV);
        jonasOffers = offered(jonas, "Jonas måker");
        perOffers = offered(per, "Per måker");
    }

    private Actor person(Actor like) {
        var one = ThreePeople.another(like);
        people.addAll(List.of(Registered.reachable(one, PHONE, one.id().value() + "@heime.example")));
        return one;
    }

    private EntryId offered(Actor who, String title) {
        var id = Registered.id();
        register.register(who, id, null, null, offer(title, 240, LELAND));
        moderation.approve(kari, id, 0);
        return id;
    }

    /** Words that are nowhere else. */
    private String marked() {
        marks++;
        return "%s %d 👵 هلا".formatted(MARK, marks);
    }

    private NeedId need() {
        var id = new NeedId(ids.next());
        var wish = new NewNeed(
                Registered.SNOW,
                marked(),
                Frequency.WEEKLY,
                Urgency.WHENEVER,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                marked(),
                Language.NB);
        needs.register(astrid, id, wish, null);
        return id;
    }

    private AgreementId agreed(NeedId need) {
        var asked = proposals.propose(astrid, need, perOffers);
        proposals.accept(per, need, asked);
        return proposals.confirm(astrid, need, asked);
    }

    /** What is written while help is asked for and given. */
    private NeedId lived() {
        var need = need();
        needs.write(kari, need, marked());
        needs.write(astrid, need, marked());
        proposals.decline(jonas, need, proposals.propose(astrid, need, jonasOffers), DeclineReason.OTHER, marked());
        var agreement = agreed(need);
        agreements.sayWhereToCome(astrid, need, agreement, marked());
        var visit = parties.agreement(per, need, agreement).visits().getFirst();
        agreements.cancelVisit(per, need, agreement, visit.id(), marked());
        return need;
    }

    /** What is written when it is over, and when a step does not suit. */
    private void ended() {
        var over = need();
        var agreement = agreed(over);
        agreements.end(astrid, over, agreement);
        agreements.answer(astrid, over, agreement, Scale.PARTLY, Scale.YES, true, marked());
        agreements.answer(per, over, agreement, Scale.YES, Scale.YES, false, marked());
        var left = need();
        needs.recordOutcome(astrid, left, screens.open(astrid, left).story().now(), Outcome.NOT_SUITABLE, marked());
        needs.close(kari, left, marked());
    }

    private void aroundIt() {
        var part = new ParticipationId(UUID.randomUUID());
        var answers =
                new Answers(new FormId("safety-alarm"), Stage.WANTS_TO_START, Set.of(), Set.of(), false, LELAND, true);
        care.keep(
                astrid,
                part,
                null,
                answers,
                new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB)));
        followUp.move(kari, part, 0, Stage.NOT_SUITABLE, marked());
        log.read(
                kari,
                Hat.caseWorker(),
                List.of(Look.at(astrid.id(), Seen.NEED, "1822").because(marked())));
        var line = whoLooked.newest(astrid).looked().getFirst().line();
        questions.ask(astrid, line, marked());
        questions.answer(liv, line, marked());
        reports.report(astrid, "192.0.2.1", jonasOffers, ReportKind.CONCERN, marked());
        reports.answer(kari, reports.awaiting(kari).getFirst().report().id(), marked());
        papers.enter(
                kari,
                astrid.id(),
                new ProxyId(ids.next()),
                EmailAddress.of("hanne@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock),
                marked());
        reports.report(null, "192.0.2.2", perOffers, ReportKind.CONCERN, marked());
        var address = astrid.id().value() + "@heime.example";
        talks.beginWith(kari, "1822", address, astrid.id(), new TalkId(ids.next()), TalkWay.PHONE, marked());
    }

    private Set<String> inClear() {
        var found = new HashSet<String>();
        RawStore.eachText(store, (path, text) -> {
            if (text.contains(MARK) || text.contains(PHONE)) {
                found.add(path);
            }
        });
        return found;
    }

    @Test
    void whoeverStealsTheStoreReadsNothingThatAnybodyWrote() {
        lived();
        ended();
        aroundIt();

        assertThat(marks).isEqualTo(24);
        assertThat(inClear()).isEmpty();
    }

    @Test
    void whatAnEarlierVersionHasStoredIsSealedAtTheStartAndReadAsBefore() {
        lived();
        ended();
        aroundIt();
        var before = kept.about(astrid);
        StoredByAnEarlierVersion.make(program);
        assertThat(inClear()).contains("needs.history.said", "needs.agreements.whereToCome", "persons.phone");

        StoredByAnEarlierVersion.start(program);

        assertThat(inClear()).isEmpty();
        assertThat(kept.about(astrid)).isEqualTo(before);
    }

    @Test
    void whoMayReadItReadsItAsItWasWritten() {
        var need = lived();
        aroundIt();
        ForgottenKeys.of(keys);

        assertThat(screens.open(kari, need).story().words()).isEqualTo(MARK + " 1 👵 هلا");
        assertThat(screens.open(astrid, need).story().letters())
                .hasSize(2)
                .allMatch(letter -> String.valueOf(letter.said()).startsWith(MARK));
        assertThat(kept.about(astrid).toString()).contains(MARK + " 1 ", "912 34 567");
    }

    @Test
    void theInboxAsksForAllItsKeysWithOneQuestionAndForNoneThatItKnows() {
        for (var i = 0; i < 30; i++) {
            astrid = person(Registered.ASTRID);
            need();
        }
        var known = timesAsked(() -> screens.inbox(kari, "1822"));
        ForgottenKeys.of(keys);
        assertThat(timesAsked(() -> screens.inbox(kari, "1822"))).isLessThanOrEqualTo(known + 1);
    }

    @Test
    void aNeedAsksForItsKeysWithTwoQuestionsAtMost() {
        var need = lived();
        var known = timesAsked(() -> screens.open(kari, need));
        ForgottenKeys.of(keys);
        assertThat(timesAsked(() -> screens.open(kari, need))).isLessThanOrEqualTo(known + 2);
    }

    private void erase(Actor who) {
        erasing.ask(who);
        for (var days : List.of(15, 17)) {
            var then = Clock.offset(clock, Duration.ofDays(days));
            new Erasing(erasures, erasing, forgetting, people, relay, ids, then).carryOut();
        }
    }

    @Test
    void whoeverPutsBackACopyAfterSheWasErasedReadsASentenceInsteadOfHerWords() {
        var need = lived();
        var copy = RawStore.copy(store, "needs", "persons");

        erase(astrid);
        RawStore.restore(store, copy);
        ForgottenKeys.of(keys);

        var story = screens.open(kari, need).story();
        assertThat(story.words()).isEqualTo(GONE);
        assertThat(story.mustKnow()).isEqualTo(GONE);
        assertThat(story.letters()).hasSize(2).allMatch(letter -> GONE.equals(letter.said()));
        assertThat(people.byId(astrid.id()).orElseThrow().phone()).isNull();
        assertThat(people.byId(per.id()).orElseThrow().phone()).isNotNull();
        assertThat(screens.inbox(kari, "1822").rows()).hasSize(1);
    }

    @Test
    void ofManyAtOnceIsSaidWhatIsSaidOfEach() {
        lived();
        ended();
        aroundIt();

        assertThat(AmongMany.saysTheSame(keepers, store, clock))
                .contains("KeptLooks", "KeptReports", "KeptParticipations", "KeptConsents", "KeptTalks", "KeptProxies");
    }

    @Test
    void whatAHelperWroteIsGoneWithHerKeyToo() {
        lived();
        var copy = RawStore.copy(store, "needs");

        erase(jonas);
        RawStore.restore(store, copy);
        ForgottenKeys.of(keys);

        assertThat(kept.about(astrid).toString()).contains(MARK + " 1 ").doesNotContain(MARK + " 5 ");
    }

    @Test
    void nothingThatIsLeftNeedsTheKeyThatIsGoneButTheLinesOfWhoLooked() {
        lived();
        ended();
        aroundIt();

        erase(astrid);

        assertThat(RawStore.ownersBut("accessLog", store))
                .doesNotContain(astrid.id().value())
                .contains(per.id().value());
    }
}

@OnEmbedded
class SealedStoryOnEmbeddedTest extends SealedStoryContract {}

@OnMongod
class SealedStoryOnMongodTest extends SealedStoryContract {}

package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.heime.consent.WordsShown;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Forgetting;
import no.heime.identity.Membership;
import no.heime.identity.Obstacle;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NeedStatus;
import no.heime.need.NewNeed;
import no.heime.need.ProposalService;
import no.heime.need.Urgency;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.Relay;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.Section;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks to be erased, regrets it, and is erased on her day, with what others have to hear, on every store. */
abstract class ErasingContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @Autowired
    ErasureService service;

    @Autowired
    Erasures erasures;

    @Autowired
    List<ForgetsPeople> modules;

    @Autowired
    MyKept kept;

    @Autowired
    PersonService people;

    @Autowired
    OrganisationService organisations;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    ReportService reports;

    @Autowired
    DigitalCareService care;

    @Autowired
    NeedService needs;

    @Autowired
    NeedScreens screens;

    @Autowired
    ProposalService proposals;

    @Autowired
    Notifications notifications;

    @Autowired
    PersonKeys keys;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private Actor astrid;
    private Actor jonas;
    private Actor kari;

    @BeforeEach
    void threePeople() {
        astrid = another(Registered.ASTRID);
        jonas = another(Registered.JONAS);
        kari = another(Registered.KARI);
        people.addAll(List.of(known(astrid), known(jonas), known(kari)));
    }

    private static Actor another(Actor like) {
        return another(like, like.memberships());
    }

    private static Actor another(Actor like, List<Membership> roles) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                like.name(),
                like.municipality(),
                like.district(),
                like.language(),
                roles);
    }

    private NeedId need(Actor resident) {
        var id = new NeedId(ids.next());
        var wish = new NewNeed(
                Registered.SNOW,
                "Snøen ligger høyt.",
                Frequency.ONCE,
                Urgency.WHENEVER,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                "Hund i huset.",
                Language.NB);
        needs.register(resident, id, wish, null);
        return id;
    }

    private EntryId offered() {
        var id = Registered.id();
        register.register(jonas, id, null, null, offer("Jonas måker", 120, LELAND));
        moderation.approve(kari, id, 0);
        return id;
    }

    /** Jonas helps Astrid. */
    private NeedId agreed() {
        var offer = offered();
        var need = need(astrid);
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.confirm(astrid, need, proposal);
        return need;
    }

    private Erasing onDay(int days) {
        return onDay(days, modules);
    }

    private Erasing onDay(int days, List<ForgetsPeople> asked) {
        var then = Clock.offset(clock, Duration.ofDays(days));
        return new Erasing(erasures, service, new Forgetting(asked, keys), people, relay, ids, then);
    }

    private void erase(Actor who) {
        service.ask(who);
        onDay(15).carryOut();
        onDay(17).carryOut();
    }

    private List<String> told(Actor who) {
        return notifications.mine(who).stream()
                .map(Message::text)
                .map(text -> text.key())
                .toList();
    }

    private String everything() {
        return everythingBut(Set.of("accessLog", "locks"));
    }

    /** What an entry was called may stand in what others were told of it. */
    private String everythingButMessages() {
        return everythingBut(Set.of("accessLog", "locks", "notifications"));
    }

    private String everythingBut(Set<String> left) {
        var all = new StringBuilder();
        for (var collection : store.getCollectionNames()) {
            if (!left.contains(collection)) {
                store.find(query(where("_id").exists(true)), Document.class, collection)
                        .forEach(one -> all.append(one).append('\n'));
            }
        }
        return all.toString();
    }

    @Test
    void sheIsToldThatSheWillBeErasedAndUntilThenNothingIsLost() {
        var need = agreed();

        var asked = service.ask(astrid);
        onDay(13).carryOut();

        assertThat(told(astrid)).contains("dialogue.erasure.asked");
        assertThat(service.of(astrid)).contains(erasures.findById(astrid.id()).orElseThrow());
        assertThat(asked.isBegun()).isFalse();
        assertThat(people.byId(astrid.id())).isPresent();
        assertThat(screens.open(astrid, need).story().status()).isEqualTo(NeedStatus.AGREED);
    }

    @Test
    void whatIsAskedTwiceIsAskedOnceAndRegrettedTwiceRegrettedOnce() {
        var first = service.ask(astrid);
        assertThat(service.ask(astrid).due()).isEqualTo(first.due().truncatedTo(ChronoUnit.MILLIS));

        service.regret(astrid);
        service.regret(astrid);

        assertThat(service.of(astrid)).isEmpty();
        onDay(15).carryOut();
        assertThat(people.byId(astrid.id())).isPresent();
    }

    @Test
    void onceItIsBegunItCannotBeRegretted() {
        service.ask(astrid);
        onDay(15).carryOut();

        assertThatThrownBy(() -> service.regret(astrid)).hasMessage("erasure.refused.begun");
    }

    @Test
    void onHerDayNothingIsLeftOfHerAndWhoHelpedHerIsTold() {
        var need = agreed();
        register.register(astrid, Registered.id(), null, null, offer("Astrids vafler", 60, LELAND));
        care.keep(
                astrid,
                new ParticipationId(UUID.randomUUID()),
                null,
                new Answers(new FormId("safety-alarm"), Stage.CURIOUS, Set.of(), Set.of(), true, LELAND, true),
                YES);

        erase(astrid);

        assertThat(people.byId(astrid.id())).isEmpty();
        assertThat(erasures.findById(astrid.id())).isEmpty();
        assertThat(everything()).doesNotContain(astrid.id().toString(), "Astrid Nilsen");
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
        assertThat(everythingButMessages()).doesNotContain("Astrid", "vafler");
        assertThat(told(jonas)).anyMatch(key -> key.contains("agreement-ended"));
        assertThat(screens.open(kari, need).story().status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(screens.open(kari, need).story().words()).isNull();
    }

    @Test
    void aNeedThatIsOnlyHersIsGone() {
        var need = need(astrid);

        erase(astrid);

        assertThatThrownBy(() -> screens.open(kari, need)).hasMessage("error.not-found");
    }

    @Test
    void whomSheHelpedIsToldAndAsksSomebodyElse() {
        var need = agreed();

        erase(jonas);

        assertThat(told(astrid)).contains("dialogue.need.resident.agreement-ended");
        var story = screens.open(astrid, need).story();
        assertThat(story.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(story.agreements()).singleElement().satisfies(row -> assertThat(row.with())
                .isEqualTo(Phrase.of("need.former-user")));
        assertThat(everything()).doesNotContain(jonas.id().toString(), "Jonas Berg");
        assertThat(everythingButMessages()).doesNotContain("Jonas");
    }

    @Test
    void whatWaitsForHerAnswerIsDeclined() {
        var offer = offered();
        var need = need(astrid);
        proposals.propose(astrid, need, offer);

        erase(jonas);

        assertThat(told(astrid)).contains("dialogue.need.resident.declined");
        assertThat(everything()).doesNotContain(jonas.id().toString());
    }

    @Test
    void whatSheHasReportedWaitsOnWithoutHerAndIsAnsweredAllTheSame() {
        var offer = offered();
        reports.report(astrid, "192.0.2.1", offer, ReportKind.CONCERN, "Dette er leit.");

        erase(astrid);

        assertThat(reports.awaiting(kari)).singleElement().satisfies(one -> {
            assertThat(one.reporter()).isNull();
            assertThat(one.report().reporter()).isNull();
            reports.answer(kari, one.report().id(), null);
        });
    }

    @Test
    void theLinesOfWhoHasLookedAtHerStay() {
        var need = agreed();
        screens.open(kari, need);
        assertThat(looks(astrid)).isPositive();

        erase(astrid);

        assertThat(looks(astrid)).isPositive();
    }

    private int looks(Actor who) {
        return kept.about(who).stream()
                .filter(one -> one.section() == Section.LOOKED)
                .map(Kept::things)
                .mapToInt(List::size)
                .sum();
    }

    @Test
    void theLastCoordinatorOfAnOrganisationIsToldWhatToDoFirst() {
        var group = organisation();
        var solveig = another(Registered.JONAS, List.of(Membership.coordinatorOf(group)));
        people.add(known(solveig));

        assertThat(service.obstacles(solveig))
                .extracting(Obstacle::address)
                .containsExactly("/lag/" + group.value() + "/koordinatorer");
        assertThatThrownBy(() -> service.ask(solveig)).hasMessage("erasure.refused.first");

        people.add(known(another(Registered.ASTRID, List.of(Membership.coordinatorOf(group)))));
        assertThat(service.obstacles(solveig)).isEmpty();
    }

    @Test
    void theLastCaseWorkerIsToldWhomToAsk() {
        assertThat(service.obstacles(kari))
                .extracting(one -> one.what().key())
                .containsExactly("erasure.last.CASE_WORKER");
        people.add(known(another(Registered.LIV)));
        assertThat(service.obstacles(kari)).isEmpty();
    }

    /** Her colleague has left between her question and her day. */
    @Test
    void whomOthersDependOnMeanwhileIsHeldUpAndToldOnceAndErasedWhenNobodyDoesAnyMore() {
        var liv = another(Registered.LIV);
        people.add(known(liv));
        service.ask(kari);
        people.add(withoutRoles(liv));

        onDay(15).carryOut();
        onDay(15).carryOut();

        assertThat(people.byId(kari.id())).isPresent();
        assertThat(told(kari)).containsOnlyOnce("dialogue.erasure.held-up");
        people.add(known(another(Registered.LIV)));
        onDay(16).carryOut();
        assertThat(people.byId(kari.id())).isEmpty();
    }

    private Person withoutRoles(Actor who) {
        var there = people.byId(who.id()).orElseThrow();
        return new Person(
                there.id(),
                there.email(),
                there.name(),
                there.phone(),
                there.district(),
                there.municipality(),
                there.language(),
                List.of(),
                there.since(),
                there.version());
    }

    @Test
    void whatSheAnsweredForInAnOrganisationIsAnothersFromThenOn() {
        var group = organisation();
        var roles = List.of(Membership.coordinatorOf(group));
        var solveig = another(Registered.JONAS, roles);
        var per = another(Registered.ASTRID, roles);
        people.addAll(List.of(known(solveig), known(per)));
        var entry = Registered.id();
        register.register(solveig, entry, group, null, offer("Vi måker", 120, LELAND));
        moderation.approve(kari, entry, 0);
        var need = need(astrid);
        var proposal = proposals.propose(astrid, need, entry);
        proposals.accept(solveig, need, proposal);
        proposals.confirm(astrid, need, proposal);

        erase(solveig);

        assertThat(register.byIds(List.of(entry)).get(entry).provider().by()).isEqualTo(per.id());
        assertThat(told(per)).anyMatch(key -> key.contains("handed-over"));
        assertThat(screens.open(astrid, need).story().status()).isEqualTo(NeedStatus.AGREED);
    }

    private OrganisationId organisation() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(
                id,
                "1822",
                new OrganisationDetails("Leland vel", null, LELAND.value(), "Vi måker.", List.of(), null, null, null)));
        return id;
    }

    /** One that cannot forget yet is asked again, and the person is there until all others have forgotten her. */
    @Test
    void whatFailsIsTriedAgainAndHerNameGoesLast() {
        service.ask(astrid);
        var times = new AtomicInteger();
        ForgetsPeople slow = actor -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("stopped in the middle");
            }
            return times.get() > 2;
        };
        var all = new ArrayList<>(modules);
        all.add(slow);

        onDay(15, all).carryOut();
        onDay(15, all).carryOut();
        assertThat(people.byId(astrid.id())).isPresent();
        assertThat(service.of(astrid)).get().matches(Erasure::isBegun);

        onDay(15, all).carryOut();
        assertThat(people.byId(astrid.id())).isEmpty();
    }

    @Test
    void whatComesToHerAfterwardsIsForgottenADayLater() {
        service.ask(astrid);
        onDay(15).carryOut();
        relay.publish(
                Erasure.class,
                astrid.id(),
                List.of(new ErasureEvent.Asked(UUID.randomUUID(), clock.instant(), astrid.id())));
        assertThat(everything()).contains(astrid.id().toString());

        onDay(17).carryOut();

        assertThat(everything()).doesNotContain(astrid.id().toString());
    }
}

@OnEmbedded
class ErasingOnEmbeddedTest extends ErasingContract {}

@OnMongod
class ErasingOnMongodTest extends ErasingContract {}

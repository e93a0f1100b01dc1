package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.KnowsProxies;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.ProxiesOfResident;
import no.heime.proxy.Proxy;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A next of kin does for a resident what she may, marked as such, and nothing more once it is ended, on every store. */
abstract class OnBehalfContract extends NeedStoreContract {

    @Autowired
    ProxyService proxies;

    @Autowired
    PaperProxyService papers;

    @Autowired
    KnowsProxies known;

    @Autowired
    WhoLooked looked;

    @Autowired
    Notifications notifications;

    private ProxyId proxy;
    private Actor liv;

    @BeforeEach
    void astridLetsLivAct() {
        var herself = person("Liv Nilsen", "liv");
        proxy = new ProxyId(ids.next());
        proxies.give(
                astrid,
                proxy,
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(10));
        proxies.accept(herself, proxy);
        liv = asNow(herself);
    }

    /** As she is at her next call. */
    private Actor asNow(Actor person) {
        return new Actor(
                person.id(),
                person.name(),
                person.municipality(),
                person.district(),
                person.language(),
                person.memberships(),
                known.heldBy(person.id()));
    }

    private NeedId saidByLiv() {
        var id = new NeedId(ids.next());
        service.registerFor(liv, astrid.id(), id, wish(), null);
        return id;
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void whatSheReadsToChangeItStandsInTheResidentsLogAndIsClosedToHerOnceSomebodyIsAsked() {
        var id = saidByLiv();
        own.of(liv, id);
        assertThat(looked.newest(astrid).looked())
                .anyMatch(look -> look.hat().equals(Hat.proxy()) && look.what() == Seen.NEED);

        proposals.propose(astrid, id, offer(120));

        refused("need.refused.somebody-is-asked", () -> own.of(liv, id));
        assertThat(own.of(astrid, id).resident()).isEqualTo(astrid.id());
    }

    @Test
    void whatSheSaysForTheResidentIsTheResidentsAndSaysWhoHasSaidIt() {
        var id = saidByLiv();

        assertThat(needs.get(id).resident()).isEqualTo(astrid.id());
        assertThat(needs.get(id).history().getFirst()).satisfies(line -> {
            assertThat(line.by()).isEqualTo(By.PROXY);
            assertThat(line.who()).isEqualTo(liv.id());
        });
        var marked = Phrase.of("need.on-behalf", Phrase.verbatim("Liv Nilsen"), Phrase.verbatim("Astrid Nilsen"));
        assertThat(List.of(screens.open(astrid, id), screens.open(kari, id), screens.open(liv, id)))
                .allSatisfy(opened -> assertThat(
                                opened.story().history().getFirst().text().parameters())
                        .contains(marked));
    }

    @Test
    void sheReadsTheResidentsNeedsAndTheResidentReadsThatSheDid() {
        var id = registered();

        assertThat(screens.of(liv, astrid.id()).needs()).extracting(MyNeed::id).containsExactly(id);
        assertThat(((NeedStory) screens.open(liv, id)).onBehalf().reading()).isTrue();

        assertThat(looked.newest(astrid).looked())
                .allSatisfy(line -> assertThat(line.hat()).isEqualTo(Hat.proxy()))
                .extracting(Looked::what)
                .containsExactlyInAnyOrder(Seen.NEED, Seen.NEED_OF_HERS);
    }

    @Test
    void herOwnNeedsStayHerOwn() {
        saidByLiv();

        assertThat(screens.mine(liv)).isEmpty();
    }

    @Test
    void fromTheMomentInWhichItIsEndedSheIsAStranger() {
        var id = saidByLiv();

        proxies.end(astrid, proxy);
        var after = asNow(liv);

        refused("error.not-found", () -> screens.open(after, id));
        refused("error.not-found", () -> service.close(after, id, null));
        refused("proxy.refused.over", () -> screens.of(after, astrid.id()));
        refused(
                "proxy.refused.over",
                () -> service.registerFor(after, astrid.id(), new NeedId(ids.next()), wish(), null));
        assertThat(needs.get(id).status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void nobodyLearnsWhetherThereIsAPersonForWhomSheDoesNotAct() {
        refused(
                "proxy.refused.over",
                () -> service.registerFor(stranger, astrid.id(), new NeedId(ids.next()), wish(), null));
        refused(
                "proxy.refused.over",
                () -> service.registerFor(stranger, new PersonId(ids.next()), new NeedId(ids.next()), wish(), null));
    }

    @Test
    void whatIsTheResidentsIsNotSaidAnewAsHerOwn() {
        var id = registered();

        refused("error.not-found", () -> service.register(liv, id, Given.wish(Frequency.WEEKLY, Urgency.TODAY), null));
    }

    @Test
    void sheSaysYesForTheResidentAndReadsWhatIsAgreed() {
        var id = registered();
        EntryId offer = offer(120);
        var question = proposals.propose(liv, id, offer);
        assertThat(partyScreens.asked(jonas, id, question).onBehalf()).isTrue();
        proposals.accept(jonas, id, question);

        var agreement = proposals.confirm(liv, id, question);

        assertThat(partyScreens.agreement(liv, id, agreement).side()).isEqualTo(Side.RESIDENT);
        assertThat(partyScreens.agreement(jonas, id, agreement).acted())
                .isEqualTo(
                        Phrase.of("need.on-behalf", Phrase.verbatim("Liv Nilsen"), Phrase.verbatim("Astrid Nilsen")));
        assertThat(looked.newest(jonas).looked()).extracting(Looked::hat).containsOnly(Hat.residentsProxy());
    }

    @Test
    void whoHelpsHerselfDoesNotSayYesToItForTheResident() {
        var id = registered();
        EntryId offer = offer(120);
        proxies.give(
                astrid,
                new ProxyId(ids.next()),
                EmailAddress.of("jonas@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(10));
        proxies.accept(jonas, proxies.mine(jonas).asked().getFirst().proxy().id());
        var both = asNow(jonas);
        refused("need.refused.asking-oneself", () -> proposals.propose(both, id, offer));
        var question = proposals.propose(astrid, id, offer(120));
        proposals.accept(both, id, question);

        refused("need.refused.own-answer", () -> proposals.confirm(both, id, question));
        var agreement = proposals.confirm(astrid, id, question);
        assertThat(partyScreens.agreement(both, id, agreement).side()).isEqualTo(Side.HELPER);
        refused("error.not-found", () -> agreements.sayWhereToCome(both, id, agreement, "Hos meg"));
    }

    @Test
    void onPaperIsEnteredByStaffWhoHaveSomethingOfTheResidentsToSeeTo() {
        var hanne = EmailAddress.of("hanne@heime.example");
        var day = LocalDate.now(clock);
        var areas = EnumSet.of(ProxyArea.NEEDS);
        refused(
                "error.not-found",
                () -> papers.enter(kari, astrid.id(), new ProxyId(ids.next()), hanne, areas, day, "Skjema"));
        var talking = kari.talking(List.of(new Talking(astrid.id(), "1822", TalkWay.PHONE)));
        refused("error.not-found", () -> papers.of(talking, astrid.id()));
        refused(
                "error.not-found",
                () -> papers.enter(talking, astrid.id(), new ProxyId(ids.next()), hanne, areas, day, "Skjema"));
        registered();

        var inBoth = kari.talking(List.of(new Talking(astrid.id(), "1820", TalkWay.PHONE)));
        papers.enter(inBoth, astrid.id(), new ProxyId(ids.next()), hanne, areas, day, "Signert skjema");

        // for the municipality that sees to her need, whatever a talk is held for
        assertThat(proxies.mine(astrid).given())
                .extracting(row -> row.proxy().paper())
                .contains(new Proxy.OnPaper(kari.id(), "1822", "Signert skjema"));
        refused(
                "error.not-found",
                () -> papers.enter(nils, astrid.id(), new ProxyId(ids.next()), hanne, areas, day, "Skjema"));
        assertThat(papers.of(kari, astrid.id()).given()).hasSize(2);
        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).contains(Seen.PROXIES);
    }

    private ProxyId onPaper(Actor staff, String address) {
        return onPaper(staff, address, EnumSet.of(ProxyArea.NEEDS));
    }

    private ProxyId onPaper(Actor staff, String address, EnumSet<ProxyArea> areas) {
        var id = new ProxyId(ids.next());
        papers.enter(staff, astrid.id(), id, EmailAddress.of(address), areas, LocalDate.now(clock), "Signert skjema");
        return id;
    }

    private List<String> told(Actor who) {
        return notifications.mine(who).stream()
                .map(message -> message.text().key())
                .toList();
    }

    private List<Seen> papersSeen() {
        return looked.newest(astrid).looked().stream()
                .filter(line -> line.name().equals("Kari Olsen"))
                .map(Looked::what)
                .filter(what -> what == Seen.PROXY_ENTERED || what == Seen.PROXY_ENDED)
                .toList();
    }

    @Test
    void whatACaseWorkerDoesOnPaperStandsWhereTheResidentReadsWhoHasLookedAndColleaguesHearOfIt() {
        registered();
        var anne = person("Anne Dahl", "anne", Membership.caseWorkerIn("1822"));

        var first = onPaper(kari, "hanne@heime.example");
        onPaper(kari, "ole@heime.example");
        assertThat(papersSeen()).containsOnly(Seen.PROXY_ENTERED);
        assertThat(told(anne)).containsOnly("dialogue.proxy.entered");
        assertThat(told(kari)).doesNotContain("dialogue.proxy.entered");
        assertThat(told(nils)).isEmpty();

        proxies.end(kari, first);
        assertThat(papersSeen()).contains(Seen.PROXY_ENDED);
        assertThat(told(anne)).contains("dialogue.proxy.ended-for");
    }

    @Test
    void anAreaThatACaseWorkerTakesBackForHerStandsThereTooAndSheAndColleaguesHearOfIt() {
        registered();
        var anne = person("Anne Dahl", "anne", Membership.caseWorkerIn("1822"));
        var hanne = person("Hanne Lie", "hanne");
        var id = onPaper(kari, "hanne@heime.example", EnumSet.of(ProxyArea.NEEDS, ProxyArea.MESSAGES));
        proxies.accept(hanne, id);

        assertThatThrownBy(() -> proxies.takeBack(nils, id, ProxyArea.MESSAGES)).isInstanceOf(DomainException.class);
        proxies.takeBack(kari, id, ProxyArea.MESSAGES);

        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).contains(Seen.PROXY_LESSENED);
        assertThat(told(astrid)).contains("dialogue.proxy.lessened");
        assertThat(told(hanne)).contains("dialogue.proxy.lessened.from.MESSAGES");
        assertThat(told(anne)).contains("dialogue.proxy.lessened-for");
        assertThat(told(kari)).doesNotContain("dialogue.proxy.lessened-for");
    }

    @Test
    void whoEndsHerOwnLeavesNoLineAndNoColleagueHearsOfIt() {
        registered();
        var anne = person("Anne Dahl", "anne", Membership.caseWorkerIn("1822"));

        proxies.end(astrid, onPaper(kari, "hanne@heime.example"));

        assertThat(papersSeen()).containsExactly(Seen.PROXY_ENTERED);
        assertThat(told(anne)).containsExactly("dialogue.proxy.entered");
    }

    @Test
    void whatIsOnPaperIsEndedForHerAlsoWhenHerNeedIsOver() {
        var need = registered();
        var id = onPaper(kari, "hanne@heime.example");
        closedLongAgo(need);

        var shown = papers.of(kari, astrid.id());

        assertThat(shown.mayEnter()).isFalse();
        assertThat(shown.given())
                .filteredOn(ProxiesOfResident.Given::mayEnd)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.row().proxy().id()).isEqualTo(id);
                    assertThat(one.enteredBy()).isEqualTo("Kari Olsen");
                });
        assertThat(opened(need).mayLookAtProxies()).isTrue();
        refused("error.not-found", () -> onPaper(kari, "ole@heime.example"));
        refused("error.not-found", () -> papers.of(nils, astrid.id()));

        proxies.end(kari, id);
        assertThat(opened(need).mayLookAtProxies()).isFalse();
        refused("error.not-found", () -> papers.of(kari, astrid.id()));
    }

    private void closedLongAgo(NeedId id) {
        store.remove(query(where("_id").is(id.value())), Need.class);
        var need = Need.register(id, astrid.id(), "1822", wish(), act(astrid, Duration.ofDays(16)));
        need.closing().close(null, act(astrid, Duration.ofDays(15)));
        needs.save(need);
    }

    private NeedForStaff opened(NeedId need) {
        return (NeedForStaff) screens.open(kari, need, "Hun ringte.");
    }

    @Test
    void thePaperOfAnotherMunicipalityIsShownAndNotEnded() {
        registered();
        onPaper(kari, "hanne@heime.example");
        needs.save(
                Need.register(new NeedId(ids.next()), astrid.id(), "1820", wish(), act(astrid, Duration.ofMinutes(1))));

        assertThat(papers.of(nils, astrid.id()).given())
                .extracting(ProxiesOfResident.Given::mayEnd)
                .containsOnly(false);
    }

    @Test
    void nothingIsEnteredForWhomThereIsNoPerson() {
        var gone = new PersonId(ids.next());
        for (var nobody : List.of(gone, PersonId.NOBODY)) {
            needs.save(
                    Need.register(new NeedId(ids.next()), nobody, "1822", wish(), act(astrid, Duration.ofMinutes(1))));
            refused(
                    "error.not-found",
                    () -> papers.enter(
                            kari,
                            nobody,
                            new ProxyId(ids.next()),
                            EmailAddress.of("hanne@heime.example"),
                            EnumSet.of(ProxyArea.NEEDS),
                            LocalDate.now(clock),
                            "Skjema"));
        }
    }

    @Test
    void nobodyEntersOnPaperThatSheActsHerself() {
        registered();

        refused(
                "proxy.refused.own-paper",
                () -> papers.enter(
                        kari,
                        astrid.id(),
                        new ProxyId(ids.next()),
                        EmailAddress.of("kari@heime.example"),
                        EnumSet.of(ProxyArea.NEEDS),
                        LocalDate.now(clock),
                        "Skjema"));
    }
}

@OnEmbedded
class OnBehalfEmbeddedTest extends OnBehalfContract {}

@OnMongod
class OnBehalfMongodTest extends OnBehalfContract {}

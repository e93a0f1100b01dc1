package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Answer;
import no.heime.identity.InvitationService;
import no.heime.identity.Membership;
import no.heime.identity.PasskeyMade;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.SignInNumberGiven;
import no.heime.identity.StaffService;
import no.heime.municipality.DistrictId;
import no.heime.need.AgreementId;
import no.heime.need.Asked;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.ProposalId;
import no.heime.need.WaitingForMe;
import no.heime.need.YesesWaiting;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationEvent;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.proxy.ProxyService;
import no.heime.register.EntryId;
import no.heime.register.RegisterEvent;
import no.heime.register.ReportEvent;
import no.heime.register.ReportKind;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class NotificationsContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    @Autowired
    Notifications notifications;

    @Autowired
    NeedNews news;

    @Autowired
    RegisterNews registerNews;

    @Autowired
    OrganisationNews organisationNews;

    @Autowired
    ReportNews reportNews;

    @Autowired
    PasskeyNews passkeyNews;

    @Autowired
    SignInNumberNews signInNumberNews;

    @Autowired
    ProxyService proxies;

    @Autowired
    NextOfKinNews nextOfKin;

    @Autowired
    PersonService persons;

    @Autowired
    OrganisationService organisations;

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    StaffService staff;

    @Autowired
    InvitationService invitations;

    @Autowired
    Taxonomy taxonomy;

    @Test
    void theSameEventHeardTwiceIsToldOnceAndOnlyToThoseItConcerns() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var astrid = person("astrid");
        var registered = registeredBy(astrid.id());
        news.on(registered);
        news.on(registered);
        assertThat(notifications.mine(kari))
                .extracting(Message::link)
                .containsExactly(NeedLinks.inbox(registered.need()));
        assertThat(notifications.unreadCount(kari)).isEqualTo(1);
        assertThat(notifications.unreadCount(nils)).isZero();
        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    @Test
    void whatTellsOfIllnessGoesByTheNameOfItsGroup() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        news.on(registeredBy(person("astrid").id(), new KindId("grief")));
        var wellbeing = taxonomy.group("wellbeing").orElseThrow().names();
        assertThat(notifications.mine(kari))
                .extracting(Message::text)
                .containsExactly(Phrase.of("dialogue.need.staff.registered", Phrase.named(wellbeing), "Leland"));
    }

    @Test
    void staffHearThatAnOrganisationWaitsAndWhoRegisteredItWhatTheyAnswered() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var solveig = person("solveig");
        var vel = new OrganisationEvent.Subject(
                new OrganisationId(UUID.randomUUID()), "Leland vel", solveig.id(), "1822");
        var submitted = new OrganisationEvent.Submitted(UUID.randomUUID(), NOW, vel);
        organisationNews.on(submitted);
        organisationNews.on(submitted);
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/godkjenne");
        assertThat(notifications.mine(nils)).isEmpty();
        assertThat(notifications.mine(solveig)).isEmpty();
        organisationNews.on(new OrganisationEvent.Approved(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(solveig)).extracting(Message::link).containsExactly("/bidra");
        organisationNews.on(new OrganisationEvent.Returned(UUID.randomUUID(), NOW.plusSeconds(1), vel));
        assertThat(notifications.mine(solveig)).extracting(Message::link).contains("/mine");
    }

    @Test
    void staffHearThatAnOrganisationHasChangedWhatEverybodyReadsUnlessTheySpeakForIt() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var vel = new OrganisationEvent.Subject(new OrganisationId(UUID.randomUUID()), "Leland vel", null, "1822");
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(vel.organisation()));
        organisationNews.on(new OrganisationEvent.Changed(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(kari))
                .extracting(Message::link)
                .containsExactly("/lag/" + vel.organisation().value());
        assertThat(notifications.mine(liv)).isEmpty();
    }

    @Test
    void whoIsTheOnlyCaseWorkerHearsOfWhatHerOwnOrganisationHasChanged() {
        var vel = new OrganisationEvent.Subject(new OrganisationId(UUID.randomUUID()), "Leland vel", null, "1822");
        var kari = person("kari", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(vel.organisation()));
        organisationNews.on(new OrganisationEvent.Changed(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(kari)).hasSize(1);
    }

    @Test
    void whoHasTwoHatsIsToldOnceInTheOneThatConcernsHerMost() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var lapsed = lapsed(person("astrid").id(), kari.id());
        news.on(lapsed);
        assertThat(notifications.mine(kari))
                .extracting(it -> it.text().key())
                .containsExactly("dialogue.need.helper.lapsed");
    }

    @Test
    void twoPasskeysAreTwoLinesOnTheSameDay() {
        var astrid = person("astrid");
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW, astrid.id()));
        notifications.markAllRead(astrid, List.of());
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW.plusSeconds(60), astrid.id()));
        assertThat(notifications.mine(astrid))
                .extracting(Message::at, Message::unread)
                .containsExactly(tuple(NOW.plusSeconds(60), true), tuple(NOW, false));
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW.plusSeconds(120), astrid.id()));
        assertThat(notifications.unreadCount(astrid)).isEqualTo(2);
    }

    @Test
    void thatANumberSignsHerInIsToldToHerOnceWhoeverAddedIt() {
        var astrid = person("astrid");
        var given = new SignInNumberGiven(UUID.randomUUID(), NOW, astrid.id());
        signInNumberNews.on(given);
        signInNumberNews.on(given);
        assertThat(notifications.mine(astrid)).singleElement().satisfies(message -> {
            assertThat(message.text().key()).isEqualTo("dialogue.sign-in-number.given");
            assertThat(message.link()).isEqualTo("/meg");
        });
    }

    @Test
    void whoIsAskedToSpeakForAnOrganisationAndWhoAskedHerAreToldOnceEach() {
        var dugnad = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(
                dugnad,
                "1827",
                new OrganisationDetails("Dugnad", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null)));
        var solveig = person("solveig", Membership.coordinatorOf(dugnad));
        var nina = person("nina");
        coordinators.invite(solveig, dugnad, EmailAddress.of("nina@heime.example"));
        assertThat(texts(nina)).containsExactly("dialogue.coordinator.invited");
        assertThat(texts(solveig)).isEmpty();

        Answer.no(invitations, nina);
        assertThat(texts(solveig)).containsExactly("dialogue.coordinator.declined");
        coordinators.invite(solveig, dugnad, EmailAddress.of("nina@heime.example"));

        Answer.yes(invitations, nina);
        assertThat(texts(nina)).containsExactly("dialogue.coordinator.invited");
        assertThat(texts(solveig))
                .containsExactlyInAnyOrder("dialogue.coordinator.came", "dialogue.coordinator.declined");

        coordinators.end(solveig, dugnad, nina.id());
        assertThat(texts(nina)).containsExactlyInAnyOrder("dialogue.coordinator.ended", "dialogue.coordinator.invited");
        assertThat(texts(solveig))
                .containsExactlyInAnyOrder("dialogue.coordinator.came", "dialogue.coordinator.declined");
    }

    @Test
    void whoIsAskedToWorkForAMunicipalityAndWhoAskedHerAreTold() {
        var ruth = person("ruth", Membership.administratorIn("1822"));
        var nina = person("nina");
        staff.invite(ruth, "1822", EmailAddress.of("nina@heime.example"));
        assertThat(notifications.mine(nina)).extracting(Message::link).containsExactly("/invitasjoner");

        Answer.yes(invitations, nina);
        assertThat(texts(ruth)).containsExactly("dialogue.staff.came");

        staff.end(ruth, "1822", nina.id());
        assertThat(texts(nina)).containsExactlyInAnyOrder("dialogue.staff.ended", "dialogue.staff.invited");
    }

    @Test
    void whoWasOnlyAskedIsNotToldThatItHasEnded() {
        var ruth = person("ruth", Membership.administratorIn("1822"));
        var nina = person("nina");
        staff.invite(ruth, "1822", EmailAddress.of("nina@heime.example"));
        staff.takeBack(ruth, "1822", EmailAddress.of("nina@heime.example"));
        assertThat(texts(nina)).containsExactly("dialogue.staff.invited");
    }

    private List<String> texts(Actor actor) {
        return notifications.mine(actor).stream()
                .map(message -> message.text().key())
                .toList();
    }

    @Test
    void twoWhoDidNotAnswerAreOneLineOnTheSameDay() {
        var astrid = person("astrid");
        var one = lapsed(astrid.id(), person("jonas").id());
        news.on(one);
        news.on(new NeedChanged(
                UUID.randomUUID(),
                NOW.plusSeconds(60),
                one.need(),
                one.what(),
                one.by(),
                null,
                null,
                one.resident(),
                one.municipality(),
                one.district(),
                one.kind(),
                null,
                one.asked(),
                null,
                null,
                null,
                null));
        assertThat(notifications.mine(astrid)).extracting(Message::at).containsExactly(NOW.plusSeconds(60));
        assertThat(notifications.unreadCount(astrid))
                .as("the bar counts the lines that one sees")
                .isEqualTo(1);
    }

    @Test
    void whatWaitsForAnAnswerCountsUntilItIsGivenAlsoWhenItHasBeenSeen() {
        var jonas = person("jonas");
        var astrid = person("astrid");
        var asked = about(Happening.ASKED, By.RESIDENT, astrid.id(), jonas.id());
        news.on(asked);
        var question = NeedLinks.question(asked.need(), asked.proposal());
        notifications.markAllRead(jonas, List.of(new WaitingForMe(Phrase.verbatim("Kan du?"), question, NOW)));
        assertThat(notifications.unreadCount(jonas)).isEqualTo(1);

        news.on(later(Happening.ACCEPTED, By.HELPER, jonas.id(), asked));
        assertThat(notifications.unreadCount(jonas)).isZero();
        assertThat(notifications.unreadCount(astrid)).isEqualTo(1);

        var yes = new WaitingForMe(Phrase.verbatim("Sier du ja?"), NeedLinks.need(asked.need()), NOW);
        notifications.markAllRead(astrid, List.of(yes));
        assertThat(notifications.unreadCount(astrid)).isEqualTo(1);
        news.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), asked));
        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    @Test
    void aYesThatIsTakenBackAsksTheResidentNoMore() {
        var astrid = person("astrid");
        var jonas = person("jonas");
        for (var takenBack : List.of(Happening.WITHDRAWN, Happening.DECLINED)) {
            var accepted = about(Happening.ACCEPTED, By.HELPER, astrid.id(), jonas.id(), jonas.id());
            news.on(accepted);
            assertThat(asksOf(astrid)).as("before it is %s", takenBack).isEqualTo(1);
            news.on(later(takenBack, By.HELPER, jonas.id(), accepted));
            assertThat(asksOf(astrid)).as("when it is %s", takenBack).isZero();
        }
    }

    @Test
    void theResidentsYesToOneAnswersAllWhoWaitedForIt() {
        var astrid = person("astrid");
        var first = about(
                Happening.ACCEPTED,
                By.HELPER,
                astrid.id(),
                person("jonas").id(),
                person("trond").id());
        news.on(first);
        news.on(laterYes(first));
        assertThat(notifications.unreadCount(astrid)).as("on two days").isEqualTo(2);

        news.on(later(Happening.CONFIRMED, By.RESIDENT, astrid.id(), first));

        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    /** Each yes on a day of its own, so that each has its line. */
    @Test
    void yesesThatWaitForAnAnswerRemainCountedUntilEachIsAnswered() {
        var astrid = person("astrid");
        var jonas = person("jonas");
        var first = about(Happening.ACCEPTED, By.HELPER, astrid.id(), jonas.id(), jonas.id());
        var second = laterYes(first);
        var waiting = mock(YesesWaiting.class);
        var newsOfYeses = new NeedNews(notifications, persons, waiting, proxies, nextOfKin);
        newsOfYeses.on(first);
        newsOfYeses.on(second);
        assertThat(asksOf(astrid)).isEqualTo(2);

        when(waiting.to(first.need())).thenReturn(1);
        newsOfYeses.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), first));
        assertThat(asksOf(astrid)).as("the other still waits").isEqualTo(1);

        when(waiting.to(first.need())).thenReturn(0);
        newsOfYeses.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), second));
        assertThat(asksOf(astrid)).isZero();
    }

    @Test
    void whatIsStillAskedThereStaysUnreadTheLatestFirst() {
        var astrid = person("astrid");
        var first = about(
                Happening.ACCEPTED,
                By.HELPER,
                astrid.id(),
                person("jonas").id(),
                person("trond").id());
        var second = laterYes(first);
        news.on(first);
        news.on(second);

        notifications.answered(astrid.id(), NeedLinks.need(first.need()), 1);

        assertThat(notifications.mine(astrid))
                .filteredOn(Message::unread)
                .extracting(Message::at)
                .containsExactly(second.at());
    }

    @Test
    void whenOneOfAnOrganisationHasSaidHowItWentTheOthersAreAskedNoMore() {
        var group = UUID.randomUUID();
        var solveig = person("solveig", Membership.coordinatorOf(group));
        var trond = person("trond", Membership.coordinatorOf(group));
        var astrid = person("astrid");
        var ended = agreed(Happening.AGREEMENT_ENDED, By.PROGRAM, null, astrid.id(), group);
        news.on(ended);
        assertThat(List.of(asksOf(solveig), asksOf(trond), asksOf(astrid))).containsOnly(1L);

        news.on(later(Happening.ANSWERED, By.HELPER, solveig.id(), ended));
        assertThat(List.of(asksOf(solveig), asksOf(trond))).containsOnly(0L);
        assertThat(asksOf(astrid)).isEqualTo(1);

        news.on(later(Happening.ANSWERED, By.RESIDENT, astrid.id(), ended));
        assertThat(asksOf(astrid)).isZero();
    }

    /** What asks for an answer that has not been given. */
    private long asksOf(Actor actor) {
        return notifications.mine(actor).stream()
                .filter(message -> message.asks() && message.unread())
                .count();
    }

    private static NeedChanged laterYes(NeedChanged first) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW.plus(Duration.ofDays(1)),
                first.need(),
                first.what(),
                first.by(),
                first.who(),
                null,
                first.resident(),
                first.municipality(),
                first.district(),
                null,
                null,
                first.asked(),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                null,
                null);
    }

    private static NeedChanged agreed(
            Happening what, By by, @Nullable PersonId who, PersonId resident, UUID organisation) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                what,
                by,
                who,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.organisation(new OrganisationId(organisation)),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                new AgreementId(UUID.randomUUID()),
                null);
    }

    private static NeedChanged later(Happening what, By by, PersonId who, NeedChanged of) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW.plusSeconds(60),
                of.need(),
                what,
                by,
                who,
                null,
                of.resident(),
                of.municipality(),
                of.district(),
                null,
                null,
                of.asked(),
                By.RESIDENT,
                of.proposal(),
                of.agreement(),
                null);
    }

    @Test
    void whatIsAskedNoMoreIsReadAsAllElse() {
        var jonas = person("jonas");
        news.on(about(Happening.ASKED, By.RESIDENT, person("astrid").id(), jonas.id()));
        notifications.markAllRead(jonas, List.of());
        assertThat(notifications.unreadCount(jonas)).isZero();
    }

    private static NeedChanged about(Happening what, By by, PersonId resident, PersonId helper) {
        return about(what, by, resident, helper, resident);
    }

    private static NeedChanged about(Happening what, By by, PersonId resident, PersonId helper, PersonId who) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                what,
                by,
                who,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.person(helper),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                null,
                null);
    }

    private static NeedChanged lapsed(PersonId resident, PersonId helper) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                Happening.LAPSED,
                By.PROGRAM,
                null,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.person(helper),
                null,
                null,
                null,
                null);
    }

    @Test
    void nobodyIsToldWhatSheDidHerself() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        news.on(registeredBy(kari.id()));
        assertThat(notifications.mine(kari)).isEmpty();
    }

    @Test
    void nobodyReadsAnothersAway() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var astrid = person("astrid");
        news.on(registeredBy(astrid.id()));
        var message = notifications.mine(kari).getFirst().id();
        notifications.markRead(astrid, message);
        assertThat(notifications.unreadCount(kari)).isEqualTo(1);
        notifications.markRead(kari, message);
        assertThat(notifications.unreadCount(kari)).isZero();
    }

    @Test
    void theOwnerHearsThatAnEntryIsApprovedAndStaffThatOneWaits() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryRegistered(UUID.randomUUID(), NOW, about));
        var approved = new RegisterEvent.EntryApproved(UUID.randomUUID(), NOW, about);
        registerNews.on(approved);
        registerNews.on(approved);
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/godkjenne");
        assertThat(notifications.mine(jonas))
                .extracting(Message::link)
                .containsExactly("/mine?vis=" + about.entry().value());
    }

    @Test
    void whatTheOwnerWasAskedIsNotNewAnyMoreWhenSheHasDoneIt() {
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        var other = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Tur", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW, about, true));
        registerNews.on(new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW, other, true));
        assertThat(notifications.unreadCount(jonas)).isEqualTo(2);

        registerNews.on(new RegisterEvent.EntryConfirmed(UUID.randomUUID(), NOW.plusSeconds(1), about));

        assertThat(notifications.unreadCount(jonas)).isOne();
        assertThat(notifications.mine(jonas)).hasSize(2);
    }

    @Test
    void theOwnerHearsWhatStaffDecidedAndThatHerEntryMayNotHoldAnyLonger() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        var told = Map.of(
                new RegisterEvent.EntryReturned(UUID.randomUUID(), NOW, about, "Skriv når."),
                "dialogue.register.returned",
                new RegisterEvent.EntryHidden(UUID.randomUUID(), NOW.plusSeconds(1), about, "Reklame."),
                "dialogue.register.hidden",
                new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW.plusSeconds(2), about, true),
                "dialogue.register.ending",
                new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW.plusSeconds(3), about, false),
                "dialogue.register.ending.waits",
                new RegisterEvent.EntryUnconfirmed(UUID.randomUUID(), NOW.plusSeconds(4), about),
                "dialogue.register.unconfirmed");
        told.keySet().forEach(registerNews::on);
        told.keySet().forEach(registerNews::on);

        assertThat(notifications.mine(jonas))
                .extracting(message -> message.text().key())
                .containsExactlyInAnyOrderElementsOf(told.values());
        assertThat(notifications.mine(jonas)).allSatisfy(message -> {
            assertThat(message.link()).isEqualTo("/mine?vis=" + about.entry().value());
            assertThat(message.text().parameters()).containsExactly(Phrase.verbatim("Snømåking"));
        });
        assertThat(notifications.mine(kari)).isEmpty();
    }

    @Test
    void staffHearThatWhatTheyHaveApprovedIsChangedAndItsOwnerKnows() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryEdited(UUID.randomUUID(), NOW, about));

        assertThat(notifications.mine(kari))
                .extracting(message -> message.text().key(), Message::link)
                .containsExactly(tuple("dialogue.register.edited", "/godkjenne"));
        assertThat(notifications.mine(nils)).isEmpty();
        assertThat(notifications.mine(jonas)).isEmpty();
    }

    @Test
    void whoIsStaffIsNotCalledToWhatWaitsForAColleague() {
        var group = UUID.randomUUID();
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(group));
        var about = new RegisterEvent.Subject(
                new EntryId(UUID.randomUUID()), "Snømåking", person("jonas").id(), "1822", group);
        registerNews.on(new RegisterEvent.EntryRegistered(UUID.randomUUID(), NOW, about));
        assertThat(notifications.mine(kari)).hasSize(1);
        assertThat(notifications.mine(liv)).isEmpty();
    }

    @Test
    void bothHearThatAnEntryIsHandedOverButWhoDidIt() {
        var solveig = person("solveig");
        var trond = person("trond");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", trond.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryHandedOver(
                UUID.randomUUID(), NOW, about, solveig.id(), person("kari").id()));
        assertThat(notifications.mine(solveig))
                .extracting(message -> message.text().key())
                .containsExactly("dialogue.register.handed-over.from");
        assertThat(notifications.mine(trond))
                .extracting(message -> message.text().key())
                .containsExactly("dialogue.register.handed-over.to");
        var nextDay = NOW.plus(Duration.ofDays(1));
        registerNews.on(
                new RegisterEvent.EntryHandedOver(UUID.randomUUID(), nextDay, about, solveig.id(), solveig.id()));
        assertThat(notifications.mine(solveig)).hasSize(1);
        assertThat(notifications.mine(trond)).hasSize(2);
    }

    @Test
    void whatDoesNotHoldAnyMoreIsToldOwnerAndStaffAndAConcernStaffAlone() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var jonas = person("jonas");
        reportNews.on(received(ReportKind.NO_LONGER_TRUE, null, jonas));
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/meldt-inn");
        assertThat(notifications.mine(jonas))
                .extracting(Message::link)
                .singleElement()
                .asString()
                .startsWith("/mine?vis=");
        reportNews.on(received(ReportKind.CONCERN, null, jonas));
        assertThat(notifications.mine(kari)).hasSize(2);
        assertThat(notifications.mine(jonas)).hasSize(1);
        assertThat(notifications.mine(nils)).isEmpty();
    }

    @Test
    void whoIsStaffHearsNothingOfAConcernAboutHerOwnAsLongAsAColleagueDoes() {
        var group = UUID.randomUUID();
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(group));
        reportNews.on(received(ReportKind.CONCERN, null, kari));
        assertThat(notifications.mine(kari)).isEmpty();
        assertThat(notifications.mine(liv)).hasSize(1);
        reportNews.on(received(ReportKind.CONCERN, null, person("jonas"), group));
        assertThat(notifications.mine(kari)).hasSize(1);
        assertThat(notifications.mine(liv)).hasSize(1);
    }

    @Test
    void whoIsTheOnlyCaseWorkerHearsOfAConcernAboutHerOwn() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        reportNews.on(received(ReportKind.CONCERN, null, kari));
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/meldt-inn");
    }

    @Test
    void whoReportedHearsOfTheAnswerAndWhoWasNotSignedInBreaksNothing() {
        var astrid = person("astrid");
        var answered = received(ReportKind.CONCERN, astrid.id(), person("jonas"));
        reportNews.on(new ReportEvent.Answered(UUID.randomUUID(), NOW, answered.about()));
        assertThat(notifications.mine(astrid)).extracting(Message::link).containsExactly("/meldt");
        var nobody = received(ReportKind.CONCERN, null, person("trond"));
        reportNews.on(new ReportEvent.Answered(UUID.randomUUID(), NOW, nobody.about()));
        assertThat(notifications.mine(astrid)).hasSize(1);
    }

    private static ReportEvent.Received received(ReportKind kind, @Nullable PersonId reporter, Actor owner) {
        return received(kind, reporter, owner, owner.id().value());
    }

    private static ReportEvent.Received received(
            ReportKind kind, @Nullable PersonId reporter, Actor owner, UUID behind) {
        var about = new ReportEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", "1822", kind, reporter);
        return new ReportEvent.Received(UUID.randomUUID(), NOW, about, owner.id(), behind);
    }

    private static NeedChanged registeredBy(PersonId who) {
        return registeredBy(who, new KindId("snow-clearing"));
    }

    private static NeedChanged registeredBy(PersonId who, KindId kind) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                Happening.REGISTERED,
                By.RESIDENT,
                who,
                null,
                who,
                "1822",
                new DistrictId("leirfjord-leland"),
                kind,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Actor person(String mailbox, Membership... memberships) {
        return persons.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(memberships),
                        NOW,
                        null))
                .asActor();
    }
}

@OnEmbedded
class NotificationsOnEmbeddedTest extends NotificationsContract {}

@OnMongod
class NotificationsOnMongodTest extends NotificationsContract {}

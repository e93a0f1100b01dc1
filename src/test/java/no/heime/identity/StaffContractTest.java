package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.kept.Fact;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestPropertySource;

/** Who works for a municipality is said by its administrators, on every store. */
@TestPropertySource(
        properties = {"heime.staff=1822:named@heime.example", "heime.administrators=1822:sigrid@heime.example"})
abstract class StaffContract extends StoreContract {

    private static final EmailAddress KARI = EmailAddress.of("kari@heime.example");
    private static final EmailAddress NAMED = EmailAddress.of("named@heime.example");
    private static final EmailAddress SIGRID = EmailAddress.of("sigrid@heime.example");
    private static final Actor RUTH = administrator("Ruth", "1822");
    private static final Actor ELSEWHERE = administrator("Else", "1820");

    private static final Duration LASTS = Duration.ofDays(14);

    @Autowired
    Clock clock;

    @Autowired
    StaffService staff;

    @Autowired
    InvitationService invitations;

    @Autowired
    PersonService people;

    @Autowired
    AppointedPeople appointed;

    @Autowired
    KeptPerson kept;

    @Autowired
    AppointmentService appointments;

    @Autowired
    AppointedRoles roles;

    @Autowired
    Persons persons;

    @Autowired
    Ids ids;

    private final StaffSettings noSettings = new StaffSettings(List.of(), List.of());

    private static Actor administrator(String name, String municipality) {
        var id = new PersonId(UUID.nameUUIDFromBytes(name.getBytes()));
        return new Actor(id, name, null, null, Language.NB, List.of(Membership.administratorIn(municipality)));
    }

    private void ruthIsKnown() {
        known(RUTH, "Ruth");
    }

    private void known(Actor administrator, String name) {
        people.add(new Person(
                administrator.id(),
                EmailAddress.of(name.toLowerCase(Locale.ROOT) + "@heime.example"),
                name,
                null,
                null,
                null,
                Language.NB,
                administrator.memberships(),
                Instant.EPOCH,
                null));
    }

    private boolean worksHere(EmailAddress email) {
        return people.byEmail(email)
                .filter(person -> person.asActor().isCaseWorkerIn("1822"))
                .isPresent();
    }

    private Actor comes() {
        return people.proved(KARI, Language.NB).asActor();
    }

    private void saysYes() {
        Answer.yes(invitations, comes());
    }

    private PersonId kari() {
        return people.byEmail(KARI).orElseThrow().id();
    }

    @Test
    void whoIsInvitedHasTheRoleWhenSheHasComeAndSaidYes() {
        ruthIsKnown();
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        assertThat(people.byEmail(KARI)).isEmpty();
        assertThat(staff.of(RUTH, "1822")).singleElement().satisfies(member -> {
            assertThat(member.waits()).isTrue();
            assertThat(member.givenBy()).isEqualTo("Ruth");
            assertThat(member.givenOn()).isNotNull();
        });

        var kari = comes();
        assertThat(worksHere(KARI)).as("before she has answered").isFalse();
        assertThat(invitations.of(kari)).singleElement().satisfies(asked -> {
            assertThat(asked.role()).isEqualTo(Membership.caseWorkerIn("1822"));
            assertThat(asked.askedBy()).isEqualTo("Ruth");
        });

        Answer.yes(invitations, kari);
        assertThat(worksHere(KARI)).isTrue();
        assertThat(invitations.of(kari)).isEmpty();
        assertThat(staff.of(RUTH, "1822")).singleElement().returns(kari.id(), StaffMember::person);
    }

    @Test
    void whoSaysNoNeverHasItAndNothingWaitsForHer() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        Answer.no(invitations, comes());
        assertThat(worksHere(KARI)).isFalse();
        assertThat(invitations.of(comes())).isEmpty();
        assertThat(staff.of(RUTH, "1822")).isEmpty();

        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        assertThat(invitations.of(comes())).as("asked again").hasSize(1);
    }

    @Test
    void whetherTheAddressIsKnownAndWhoseItIsIsNotToldBeforeAYes() {
        people.update(comes(), new MyDetails("Kari Olsen", null, null, null, Language.NB));
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        staff.invite(RUTH, "1822", EmailAddress.of("stranger@heime.example"), GivenBecause.NEW_HERE);
        assertThat(staff.of(RUTH, "1822")).hasSize(2).allSatisfy(member -> {
            assertThat(member.name()).isEmpty();
            assertThat(member.person()).isNull();
        });
        saysYes();
        assertThat(staff.of(RUTH, "1822")).extracting(StaffMember::name).containsExactlyInAnyOrder("", "Kari Olsen");
    }

    @Test
    void whoInvitesHearsOnlyWhetherSheWasAskedAlreadyAndNotWhetherTheAddressIsKnown() {
        comes();
        var stranger = EmailAddress.of("stranger@heime.example");
        for (var asked : List.of(KARI, stranger)) {
            assertThat(staff.invite(RUTH, "1822", asked, GivenBecause.NEW_HERE)).isFalse();
            assertThat(staff.invite(RUTH, "1822", asked, GivenBecause.NEW_HERE)).isTrue();
            staff.takeBack(RUTH, "1822", asked);
            assertThat(staff.invite(RUTH, "1822", asked, GivenBecause.NEW_HERE)).isFalse();
        }
        saysYes();
        assertThat(staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE)).isFalse();
    }

    @Test
    void whoIsAskedReadsThatSheHasNotAnswered() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        var asked = kept.about(comes()).getLast().things();
        assertThat(asked).singleElement().satisfies(role -> {
            assertThat(role.facts().all())
                    .extracting(Fact::name)
                    .contains("answer")
                    .doesNotContain("in-force");
            assertThat(role.facts().all().toString()).contains("WAITING");
        });
        saysYes();
        assertThat(kept.about(comes()).getLast().things()).last().satisfies(role -> assertThat(
                        role.facts().all())
                .extracting(Fact::name)
                .contains("in-force")
                .doesNotContain("answer"));
    }

    @Test
    void whatIsMeantForAnotherIsAnsweredAsIfItWereNotThere() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        var id = invitations.of(comes()).getFirst().id();
        var stranger = people.proved(EmailAddress.of("stranger@heime.example"), Language.NB)
                .asActor();
        assertThat(invitations.of(stranger)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(stranger, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> invitations.decline(stranger, id)).hasMessage("error.not-found");
        assertThat(people.byId(stranger.id()).orElseThrow().memberships()).isEmpty();
        assertThat(invitations.of(comes())).hasSize(1);
    }

    @Test
    void anAnswerIsGivenOnce() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        var id = invitations.of(comes()).getFirst().id();
        invitations.accept(comes(), id);
        assertThatThrownBy(() -> invitations.decline(comes(), id)).hasMessage("invitations.refused.gone");
        assertThatThrownBy(() -> invitations.accept(comes(), id)).hasMessage("invitations.refused.gone");
        assertThat(worksHere(KARI)).isTrue();
    }

    @Test
    void whoIsLetOutLosesItAtOnceAndForGood() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        saysYes();
        staff.end(RUTH, "1822", kari(), EndedBecause.NOT_HERE);
        assertThat(worksHere(KARI)).isFalse();
        saysYes();
        assertThat(worksHere(KARI)).as("after the next sign-in").isFalse();
        assertThat(staff.of(RUTH, "1822")).isEmpty();
    }

    @Test
    void whatIsTakenBackBeforeSheAnsweredNeverBegins() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        staff.takeBack(RUTH, "1822", KARI);
        saysYes();
        assertThat(worksHere(KARI)).isFalse();
    }

    @Test
    void whatIsTakenBackJustAfterHerYesEnds() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        saysYes();
        staff.takeBack(RUTH, "1822", KARI);
        assertThat(worksHere(KARI)).isFalse();
    }

    @Test
    void whoGaveAndEndedItAndWhenIsKept() {
        ruthIsKnown();
        var frida = administrator("Frida", "1822");
        known(frida, "Frida");
        var before = clock.instant();
        staff.invite(RUTH, "1822", KARI, GivenBecause.STANDS_IN);
        staff.invite(frida, "1822", KARI, GivenBecause.OTHER);
        saysYes();
        staff.end(frida, "1822", kari(), EndedBecause.NOT_HERE);
        var after = clock.instant();

        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.inForce()).isFalse();
                    assertThat(kept.turns()).extracting(Appointment.Turn::given).containsExactly(true, false);
                    assertThat(kept.turns()).extracting(Appointment.Turn::by).containsExactly(RUTH.id(), frida.id());
                    assertThat(kept.turns()).extracting(Appointment.Turn::why).containsExactly("STANDS_IN", "NOT_HERE");
                    assertThat(kept.turns()).extracting(Appointment.Turn::of).containsExactly(null, kari());
                    assertThat(kept.turns())
                            .extracting(Appointment.Turn::at)
                            .isSorted()
                            .allSatisfy(at -> assertThat(at).isBetween(before.truncatedTo(ChronoUnit.MILLIS), after));
                });
        assertThat(staff.before(RUTH, "1822")).singleElement().satisfies(story -> {
            assertThat(story.called()).isEqualTo(KARI.value());
            assertThat(story.turns()).extracting(RoleStory.Turn::by).containsExactly("Ruth", "Frida");
            assertThat(story.turns()).extracting(RoleStory.Turn::why).containsExactly("STANDS_IN", "NOT_HERE");
            assertThat(story.turns())
                    .extracting(RoleStory.Turn::on)
                    .containsOnly(LocalDate.ofInstant(before, clock.getZone()));
        });
    }

    @Test
    void whoIsAskedAgainAfterItWasTakenBackHasAllOfItKept() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        staff.takeBack(RUTH, "1822", KARI);
        staff.invite(RUTH, "1822", KARI, GivenBecause.MORE_HANDS);
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.inForce()).isTrue();
                    assertThat(kept.turns())
                            .extracting(Appointment.Turn::why)
                            .containsExactly("NEW_HERE", "TAKEN_BACK", "MORE_HANDS");
                });
    }

    @Test
    void whatIsTakenBackJustAfterHerYesEndsOnceAndSaysSo() {
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        saysYes();
        staff.takeBack(RUTH, "1822", KARI);
        assertThat(people.caseWorkersOf("1822")).isEmpty();
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.turns())
                        .extracting(Appointment.Turn::why)
                        .containsExactly("NEW_HERE", "TAKEN_BACK_LATE"));
    }

    @Test
    void whatHerProviderHasGivenHerMeanwhileDoesNotEndWithHerInvitation() {
        var kari = comes().id();
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        people.provedBy("entra", kari, List.of(Membership.caseWorkerIn("1822")), LASTS, Language.NB);
        staff.takeBack(RUTH, "1822", KARI);
        assertThat(staff.of(RUTH, "1822")).singleElement().returns(true, StaffMember::byProvider);
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.lastTurn().why()).isEqualTo("TAKEN_BACK"));
    }

    @Test
    void whoWasAskedAndIsNamedInTheSettingsBeforeSheAnswersHasItFromThem() {
        appointments.invite(RUTH, NAMED, Membership.caseWorkerIn("1822"), GivenBecause.NEW_HERE);
        people.proved(NAMED, Language.NB);
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.turns()).extracting(Appointment.Turn::why).containsExactly("NEW_HERE", "SETTINGS");
                    assertThat(kept.answered()).isNotNull();
                });
    }

    @Test
    void whoSaysNoStandsThereByHerAddressAloneAndAsHerself() {
        people.update(comes(), new MyDetails("Kari Olsen", null, null, null, Language.NB));
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        Answer.no(invitations, comes());
        assertThat(staff.before(RUTH, "1822")).singleElement().satisfies(story -> {
            assertThat(story.called()).isEqualTo(KARI.value());
            assertThat(story.people()).isEmpty();
            assertThat(story.turns()).last().satisfies(turn -> {
                assertThat(turn.why()).isEqualTo("SAID_NO");
                assertThat(turn.herself()).isTrue();
                assertThat(turn.by()).isEmpty();
            });
        });
    }

    @Test
    void whoseRoleItWasReadsWhoGaveAndEndedItWhenAndWhy() {
        ruthIsKnown();
        staff.invite(RUTH, "1822", KARI, GivenBecause.STANDS_IN);
        saysYes();
        staff.end(RUTH, "1822", kari(), EndedBecause.OTHER_TASKS);
        var roles = kept.about(comes()).getLast().things();
        assertThat(roles).singleElement().satisfies(role -> {
            assertThat(role.facts().all())
                    .extracting(Fact::name)
                    .contains("given", "given-by", "given-because", "ended", "ended-by", "ended-because");
            assertThat(role.facts().all().toString()).contains("Ruth", "STANDS_IN", "OTHER_TASKS");
        });
    }

    @Test
    void whoHasItFromHerProviderOrFromTheSettingsReadsThatTheySaySo() {
        var oda = new PersonId(UUID.nameUUIDFromBytes("Oda".getBytes()));
        var claimed = people.provedBy("entra", oda, List.of(Membership.caseWorkerIn("1822")), LASTS, Language.NB);
        assertThat(kept.about(claimed.asActor()).getLast().things().toString()).contains("PROVIDER");
        var named = people.proved(NAMED, Language.NB);
        assertThat(kept.about(named.asActor()).getLast().things().toString()).contains("SETTINGS");
    }

    @Test
    void whatWasStoredBeforeThereWereReasonsIsReadWithoutOne() {
        people.update(comes(), new MyDetails("Kari Olsen", null, null, null, Language.NB));
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        Answer.no(invitations, comes());
        store.updateMulti(
                new Query(where("role.scope").is("1822").and("role.role").is(Role.CASE_WORKER)),
                new Update().unset("turns.0.why").unset("turns.1.why"),
                Appointment.class);
        assertThat(staff.before(RUTH, "1822")).singleElement().satisfies(story -> {
            assertThat(story.turns()).extracting(RoleStory.Turn::why).containsExactly(null, null);
            assertThat(story.turns())
                    .as("nor is told who she is that said no")
                    .extracting(RoleStory.Turn::by)
                    .containsOnly("");
        });
    }

    @Test
    void anAdministratorOfAnotherMunicipalityLearnsNothingAndChangesNothing() {
        assertThatThrownBy(() -> staff.of(ELSEWHERE, "1822")).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.before(ELSEWHERE, "1822")).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.administrators(ELSEWHERE, "1822")).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.administratorsBefore(ELSEWHERE, "1822")).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.endAdministrator(ELSEWHERE, "1822", RUTH.id(), EndedBecause.NOT_HERE))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.invite(ELSEWHERE, "1822", KARI, GivenBecause.NEW_HERE))
                .hasMessage("error.not-found");
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        assertThatThrownBy(() -> staff.takeBack(ELSEWHERE, "1822", KARI)).hasMessage("error.not-found");
        saysYes();
        assertThatThrownBy(() -> staff.end(ELSEWHERE, "1822", kari(), EndedBecause.NOT_HERE))
                .hasMessage("error.not-found");
        assertThat(worksHere(KARI)).isTrue();
    }

    @Test
    void aCaseWorkerCannotLetOthersIn() {
        var worker = people.proved(NAMED, Language.NB).asActor();
        assertThat(worker.isCaseWorkerIn("1822")).isTrue();
        assertThatThrownBy(() -> staff.invite(worker, "1822", KARI, GivenBecause.NEW_HERE))
                .hasMessage("error.not-found");
    }

    @Test
    void whoIsNamedInTheSettingsIsShownSoAndCannotBeEndedHere() {
        var named = people.proved(NAMED, Language.NB).id();
        assertThat(staff.of(RUTH, "1822")).singleElement().returns(true, StaffMember::bySetting);
        assertThatThrownBy(() -> staff.end(RUTH, "1822", named, EndedBecause.NOT_HERE))
                .hasMessage("staff.refused.by-setting");
        assertThatThrownBy(() -> staff.takeBack(RUTH, "1822", NAMED)).hasMessage("staff.refused.by-setting");
    }

    @Test
    void whoHasItFromHerProviderIsShownSoAlsoWithoutAnAddress() {
        var kari = new PersonId(UUID.nameUUIDFromBytes("Kari".getBytes()));
        people.provedBy("entra", kari, List.of(Membership.caseWorkerIn("1822")), LASTS, Language.NB);
        people.proved(NAMED, Language.NB);
        assertThat(staff.of(RUTH, "1822"))
                .hasSize(2)
                .filteredOn(StaffMember::byProvider)
                .singleElement()
                .returns(null, StaffMember::email)
                .returns(kari, StaffMember::person);
    }

    @Test
    void whoseClaimedRoleIsOverIsNotOfTheStaff() {
        var kari = new PersonId(UUID.nameUUIDFromBytes("Kari".getBytes()));
        people.provedBy("entra", kari, List.of(Membership.caseWorkerIn("1822")), Duration.ZERO, Language.NB);
        assertThat(staff.of(RUTH, "1822")).isEmpty();
    }

    @Test
    void anAdministratorEndsWhatAProviderClaimsUntilItIsClaimedAgain() {
        var kari = new PersonId(UUID.nameUUIDFromBytes("Kari".getBytes()));
        var claimed = List.of(Membership.caseWorkerIn("1822"));
        people.provedBy("entra", kari, claimed, LASTS, Language.NB);

        staff.end(RUTH, "1822", kari, EndedBecause.NOT_HERE);

        assertThat(staff.of(RUTH, "1822")).isEmpty();
        assertThat(people.byId(kari).orElseThrow().through("entra").memberships())
                .isEmpty();
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .as("who ended it is kept")
                .singleElement()
                .returns(kari, Appointment::person)
                .satisfies(kept -> assertThat(kept.lastTurn().by()).isEqualTo(RUTH.id()));
        people.provedBy("entra", kari, claimed, LASTS, Language.NB);
        assertThat(staff.of(RUTH, "1822")).hasSize(1);
    }

    @Test
    void anAdministratorWhoIsTakenOutOfTheSettingsIsEndedByAnotherAndIsNoneWhenSheComesAgain() {
        ruthIsKnown();
        var sigrid = people.proved(SIGRID, Language.NB).id();
        var later = new StaffService(appointments, people, noSettings);
        assertThat(later.administrators(RUTH, "1822"))
                .as("nothing ends by itself")
                .extracting(StaffMember::person)
                .containsExactlyInAnyOrder(RUTH.id(), sigrid);

        later.endAdministrator(RUTH, "1822", sigrid, EndedBecause.OTHER_TASKS);
        new PersonService(persons, new NamedRoles(noSettings, roles, clock), ids, clock).proved(SIGRID, Language.NB);

        assertThat(people.byId(sigrid).orElseThrow().memberships()).isEmpty();
        assertThat(later.administrators(RUTH, "1822"))
                .extracting(StaffMember::person)
                .containsExactly(RUTH.id());
        assertThat(later.administratorsBefore(RUTH, "1822")).singleElement().satisfies(story -> {
            assertThat(story.people()).containsExactly(sigrid);
            assertThat(story.turns()).extracting(RoleStory.Turn::given).containsExactly(true, false);
            assertThat(story.turns()).extracting(RoleStory.Turn::by).containsExactly("", "Ruth");
            assertThat(story.turns()).extracting(RoleStory.Turn::why).containsExactly("SETTINGS", "OTHER_TASKS");
            assertThat(story.turns())
                    .extracting(RoleStory.Turn::on)
                    .containsOnly(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        });
        assertThat(staff.before(RUTH, "1822")).as("of the case workers").isEmpty();
    }

    @Test
    void anAdministratorWhomTheSettingsNameIsShownSoAndCannotBeEndedHere() {
        ruthIsKnown();
        var sigrid = people.proved(SIGRID, Language.NB).id();
        assertThat(staff.administrators(RUTH, "1822"))
                .filteredOn(StaffMember::bySetting)
                .extracting(StaffMember::person)
                .containsExactly(sigrid);
        assertThatThrownBy(() -> staff.endAdministrator(RUTH, "1822", sigrid, EndedBecause.NOT_HERE))
                .hasMessage("staff.refused.by-setting");
        assertThat(people.byId(sigrid).orElseThrow().asActor().isAdministratorIn("1822"))
                .isTrue();
    }

    @Test
    void anAdministratorNeitherEndsHerOwnRoleNorTheLastOne() {
        var kari = people.proved(KARI, Language.NB).id();
        people.give(kari, Membership.administratorIn("1822"));
        assertThatThrownBy(() -> staff.endAdministrator(RUTH, "1822", kari, EndedBecause.NOT_HERE))
                .hasMessage("staff.refused.last-administrator");
        ruthIsKnown();
        assertThatThrownBy(() -> staff.endAdministrator(comes(), "1822", kari, EndedBecause.SAID_SO))
                .hasMessage("staff.refused.oneself");
        assertThat(appointed.findByRole(Role.ADMINISTRATOR, "1822"))
                .as("nothing has happened")
                .isEmpty();
        assertThat(staff.administrators(RUTH, "1822")).hasSize(2);
    }

    @Test
    void whoIsOnlyACaseWorkerIsLeftAsSheIsWhenAnAdministratorIsToEnd() {
        ruthIsKnown();
        staff.invite(RUTH, "1822", KARI, GivenBecause.NEW_HERE);
        saysYes();
        staff.endAdministrator(RUTH, "1822", kari(), EndedBecause.NOT_HERE);
        assertThat(worksHere(KARI)).isTrue();
        assertThat(staff.administratorsBefore(RUTH, "1822")).isEmpty();
    }

    @Test
    void sinceWhenSomebodyHasWhatTheSettingsGiveIsKeptOnceAndNobodyWaitsForHerAnswer() {
        var named = people.proved(NAMED, Language.NB).asActor();
        people.proved(NAMED, Language.NB);
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.inForce()).isTrue();
                    assertThat(kept.answered()).isNotNull();
                    assertThat(kept.turns()).singleElement().satisfies(turn -> {
                        assertThat(turn.by()).isEqualTo(PersonId.NOBODY);
                        assertThat(turn.why()).isEqualTo("SETTINGS");
                    });
                });
        assertThat(invitations.of(named)).isEmpty();
        assertThat(staff.of(RUTH, "1822")).singleElement().satisfies(member -> {
            assertThat(member.givenOn()).isNotNull();
            assertThat(member.givenBy()).isEmpty();
        });
    }

    @Test
    void whatAStoppedProgramHasLeftOfAnEndedRoleGoesWhenItIsEndedAgain() {
        var kari = people.proved(KARI, Language.NB);
        people.give(kari.id(), Membership.caseWorkerIn("1822"));
        staff.end(RUTH, "1822", kari.id(), EndedBecause.NOT_HERE);
        assertThat(worksHere(KARI)).isFalse();
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .as("who ended it is kept, though nobody gave it here")
                .singleElement()
                .satisfies(kept -> assertThat(kept.turns())
                        .extracting(Appointment.Turn::by)
                        .containsExactly(RUTH.id()));
    }
}

@OnEmbedded
class StaffOnEmbeddedTest extends StaffContract {}

@OnMongod
class StaffOnMongodTest extends StaffContract {}

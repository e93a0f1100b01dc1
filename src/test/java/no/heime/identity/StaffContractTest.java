package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who works for a municipality is said by its administrators, on every store. */
@TestPropertySource(properties = "heime.staff=1822:named@heime.example")
abstract class StaffContract extends StoreContract {

    private static final EmailAddress KARI = EmailAddress.of("kari@heime.example");
    private static final EmailAddress NAMED = EmailAddress.of("named@heime.example");
    private static final Actor RUTH = administrator("Ruth", "1822");
    private static final Actor ELSEWHERE = administrator("Else", "1820");

    private static final Duration LASTS = Duration.ofDays(14);

    @Autowired
    StaffService staff;

    @Autowired
    PersonService people;

    @Autowired
    AppointedPeople appointed;

    private static Actor administrator(String name, String municipality) {
        var id = new PersonId(UUID.nameUUIDFromBytes(name.getBytes()));
        return new Actor(id, name, null, null, Language.NB, List.of(Membership.administratorIn(municipality)));
    }

    private void ruthIsKnown() {
        people.add(new Person(
                RUTH.id(),
                EmailAddress.of("ruth@heime.example"),
                "Ruth",
                null,
                null,
                null,
                Language.NB,
                RUTH.memberships(),
                Instant.EPOCH,
                null));
    }

    private boolean worksHere(EmailAddress email) {
        return people.byEmail(email)
                .filter(person -> person.asActor().isCaseWorkerIn("1822"))
                .isPresent();
    }

    @Test
    void whoIsGivenTheRoleHasItWhenSheFirstSignsIn() {
        ruthIsKnown();
        staff.give(RUTH, "1822", KARI);
        assertThat(people.byEmail(KARI)).isEmpty();
        assertThat(staff.of(RUTH, "1822")).singleElement().satisfies(member -> {
            assertThat(member.signedIn()).isFalse();
            assertThat(member.givenBy()).isEqualTo("Ruth");
            assertThat(member.givenOn()).isNotNull();
        });
        people.proved(KARI, Language.NB);
        assertThat(worksHere(KARI)).isTrue();
        assertThat(staff.of(RUTH, "1822")).singleElement().returns(true, StaffMember::signedIn);
    }

    @Test
    void whoIsHereAlreadyHasItAtOnceAndLosesItAtOnce() {
        people.proved(KARI, Language.NB);
        staff.give(RUTH, "1822", KARI);
        assertThat(worksHere(KARI)).isTrue();
        staff.end(RUTH, "1822", KARI);
        assertThat(worksHere(KARI)).isFalse();
        people.proved(KARI, Language.NB);
        assertThat(worksHere(KARI)).as("after the next sign-in").isFalse();
        assertThat(staff.of(RUTH, "1822")).isEmpty();
    }

    @Test
    void whatIsEndedBeforeSheSignedInNeverBegins() {
        staff.give(RUTH, "1822", KARI);
        staff.end(RUTH, "1822", KARI);
        people.proved(KARI, Language.NB);
        assertThat(worksHere(KARI)).isFalse();
    }

    @Test
    void whoGaveAndEndedItAndWhenIsKept() {
        staff.give(RUTH, "1822", KARI);
        staff.give(RUTH, "1822", KARI);
        staff.end(RUTH, "1822", KARI);
        staff.give(RUTH, "1822", KARI);
        assertThat(appointed.findByRole(Role.CASE_WORKER, "1822"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.inForce()).isTrue();
                    assertThat(kept.turns()).extracting(Appointment.Turn::given).containsExactly(true, false, true);
                    assertThat(kept.turns()).extracting(Appointment.Turn::by).containsOnly(RUTH.id());
                });
    }

    @Test
    void anAdministratorOfAnotherMunicipalityLearnsNothingAndChangesNothing() {
        assertThatThrownBy(() -> staff.of(ELSEWHERE, "1822")).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.give(ELSEWHERE, "1822", KARI)).hasMessage("error.not-found");
        staff.give(RUTH, "1822", KARI);
        assertThatThrownBy(() -> staff.end(ELSEWHERE, "1822", KARI)).hasMessage("error.not-found");
        people.proved(KARI, Language.NB);
        assertThat(worksHere(KARI)).isTrue();
    }

    @Test
    void aCaseWorkerCannotLetOthersIn() {
        var worker = people.proved(NAMED, Language.NB).asActor();
        assertThat(worker.isCaseWorkerIn("1822")).isTrue();
        assertThatThrownBy(() -> staff.give(worker, "1822", KARI)).hasMessage("error.not-found");
    }

    @Test
    void whoIsNamedInTheSettingsIsShownSoAndCannotBeEndedHere() {
        people.proved(NAMED, Language.NB);
        assertThat(staff.of(RUTH, "1822")).singleElement().returns(true, StaffMember::bySetting);
        assertThatThrownBy(() -> staff.end(RUTH, "1822", NAMED)).hasMessage("staff.refused.by-setting");
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
                .returns(true, StaffMember::signedIn);
    }

    @Test
    void whatAStoppedProgramHasLeftOfAnEndedRoleGoesWhenItIsEndedAgain() {
        var kari = people.proved(KARI, Language.NB);
        people.give(kari.id(), Membership.caseWorkerIn("1822"));
        staff.end(RUTH, "1822", KARI);
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

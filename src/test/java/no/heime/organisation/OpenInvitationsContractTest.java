package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import no.heime.identity.RoleHolder;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invitations of a municipality and of its organisations end by its time, and nobody else's do; on every store. */
abstract class OpenInvitationsContract extends StoreContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");

    @Autowired
    OpenInvitations open;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AppointmentService appointments;

    @Autowired
    PersonService people;

    @Autowired
    Clock clock;

    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());
    private final Membership staff = Membership.caseWorkerIn("1822");
    private final Membership coordinator = Membership.coordinatorOf(dugnad);
    private final Membership elsewhere = Membership.caseWorkerIn("1820");

    @BeforeEach
    void ninaIsAskedByThree() {
        organisations.add(Organisation.known(
                dugnad,
                "1822",
                new OrganisationDetails("Dugnad", null, "leirfjord-leland", "Vi.", List.of("snow"), null, null, null)));
        Actor ruth = people.proved(EmailAddress.of("ruth@heime.example"), Language.NB)
                .asActor();
        List.of(staff, coordinator, elsewhere)
                .forEach(role -> appointments.invite(ruth, NINA, role, GivenBecause.NEW_HERE));
    }

    private Due due(Whose whose) {
        return new Due(whose, clock.instant().plus(Duration.ofDays(1)));
    }

    private List<Boolean> waits() {
        return List.of(staff, coordinator, elsewhere).stream()
                .map(role -> appointments.holders(role).getFirst())
                .map(RoleHolder::waits)
                .toList();
    }

    @Test
    void thoseOfTheMunicipalityAndItsOrganisationsEndAndNoOthers() {
        assertThat(open.count(due(Whose.of("1822")))).isEqualTo(2);

        assertThat(open.end(due(Whose.of("1822")), 10)).isEqualTo(2);

        assertThat(waits()).containsExactly(false, false, true);
        assertThat(open.end(due(Whose.of("1822")), 10)).isZero();
    }

    @Test
    void thoseOfNoMunicipalityThereIsEndByTheUsualTime() {
        assertThat(open.end(due(Whose.ofNone(List.of("1822", "1820"))), 10)).isZero();
        assertThat(open.end(due(Whose.ofNone(List.of("1822"))), 10)).isOne();

        assertThat(waits()).containsExactly(true, true, false);
    }
}

@OnEmbedded
class OpenInvitationsOnEmbeddedTest extends OpenInvitationsContract {}

@OnMongod
class OpenInvitationsOnMongodTest extends OpenInvitationsContract {}

package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles that were ended long ago are forgotten; one that somebody has never is. On every store. */
abstract class PastStaffContract extends StoreContract {

    private static final Instant LIMIT = Instant.parse("2024-01-01T00:00:00Z");
    private static final PersonId RUTH = new PersonId(UUID.randomUUID());

    @Autowired
    PastStaff past;

    @Autowired
    AppointedPeople appointments;

    private AppointmentId given(String whom, Membership role, Instant... turns) {
        var email = EmailAddress.of(whom + "@heime.example");
        var one = Appointment.none(email, role);
        for (int n = 0; n < turns.length; n++) {
            one = n % 2 == 0
                    ? one.given(RUTH, turns[n], GivenBecause.OTHER)
                    : one.ended(RUTH, turns[n], null, EndedBecause.OTHER);
        }
        appointments.save(new Appointment(
                one.id(), one.email(), one.person(), one.role(), one.inForce(), one.turns(), null, List.of(), null));
        return one.id();
    }

    @Test
    void whatWasEndedBeforeTheDayGoesAndWhatIsInForceOrWasEndedLaterStays() {
        var kari = Membership.caseWorkerIn("1822");
        var longAgo = LIMIT.minusSeconds(1_000);
        var has = given("has", kari, longAgo);
        var again = given("again", kari, longAgo, longAgo, longAgo);
        var later = given("later", kari, longAgo, LIMIT);
        var elsewhere = given("elsewhere", Membership.administratorIn("1820"), longAgo, longAgo);
        var group = given("group", Membership.coordinatorOf(UUID.randomUUID()), longAgo, longAgo);
        var gone = given("gone", kari, longAgo, LIMIT.minusMillis(1));
        var administrator = given("administrator", Membership.administratorIn("1822"), longAgo, LIMIT.minusMillis(1));
        var due = new Due(Whose.of("1822"), LIMIT);
        assertThat(past.count(due)).isEqualTo(2);

        assertThat(past.end(due, 1)).isEqualTo(1);
        assertThat(past.end(due, 10)).isEqualTo(1);
        assertThat(past.end(new Due(Whose.ofNone(List.of("1822", "1820")), LIMIT), 10))
                .isZero();

        assertThat(appointments.findAllById(List.of(has, again, later, elsewhere, group, gone, administrator)))
                .extracting(Appointment::id)
                .containsExactlyInAnyOrder(has, again, later, elsewhere, group);
    }
}

@OnEmbedded
class PastStaffOnEmbeddedTest extends PastStaffContract {}

@OnMongod
class PastStaffOnMongodTest extends PastStaffContract {}

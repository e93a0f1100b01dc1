package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.UnaskedReason;
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

/** Who left an organisation long ago, and certificates that ran out long ago, are forgotten; on every store. */
abstract class PastMembersContract extends StoreContract {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    PastMembers past;

    @Autowired
    OldClearances oldClearances;

    @Autowired
    Clearances clearances;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AppointmentService appointments;

    @Autowired
    PersonService people;

    @Autowired
    Clock clock;

    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());

    @BeforeEach
    void aGroup() {
        organisations.add(Organisation.known(
                dugnad,
                "1822",
                new OrganisationDetails("Dugnad", null, "leirfjord-leland", "Vi.", List.of("snow"), null, null, null)));
    }

    private Actor volunteer() {
        var id = new PersonId(UUID.randomUUID());
        return people.add(new Person(
                        id,
                        EmailAddress.of(id.value() + "@heime.example"),
                        "Nina",
                        null,
                        null,
                        "1820",
                        Language.NB,
                        List.of(Membership.volunteerOf(dugnad)),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    @Test
    void whoLeftIsForgottenByTheTimeOfTheOrganisationsMunicipalityAndWhoIsThereIsNot() {
        var role = Membership.volunteerOf(dugnad);
        var nina = volunteer();
        volunteer();
        appointments.end(nina, nina.id(), role, UnaskedReason.LEFT);
        var now = clock.instant();
        assertThat(appointments.endedSince(role, Instant.EPOCH)).hasSize(1);

        assertThat(past.end(new Due(Whose.of("1822"), now.minus(Duration.ofHours(1))), 10))
                .isZero();
        var later = now.plus(Duration.ofHours(1));
        assertThat(past.end(new Due(Whose.of("1820"), later), 10)).isZero();
        assertThat(past.count(new Due(Whose.of("1822"), later))).isEqualTo(1);
        assertThat(past.end(new Due(Whose.of("1822"), later), 10)).isEqualTo(1);

        assertThat(appointments.endedSince(role, Instant.EPOCH)).isEmpty();
        assertThat(appointments.holders(role)).hasSize(1);
    }

    @Test
    void aCertificateThatRanOutAndAStatementWithoutOneAreForgottenWhenThatWasBeforeTheDay() {
        var day = LocalDate.parse("2025-01-01");
        var due = new Due(Whose.of("1822"), day.atStartOfDay(OSLO).toInstant());
        var gone = until(day.minusDays(1));
        var stays = until(day);
        var renewed = clearances.save(shown(until(day.minusDays(1)), day));
        var signed = clearances.save(Clearance.none(new PersonId(UUID.randomUUID()), dugnad.value())
                .signed(Language.NB, "1822", day.atTime(9, 0).atZone(OSLO).toInstant()));
        var longAgo = clearances.save(Clearance.none(new PersonId(UUID.randomUUID()), dugnad.value())
                .signed(Language.NB, "1822", day.minusDays(1).atStartOfDay(OSLO).toInstant()));
        assertThat(oldClearances.count(due)).isEqualTo(2);

        assertThat(oldClearances.end(new Due(Whose.of("1820"), due.before()), 10))
                .isZero();
        assertThat(oldClearances.end(due, 10)).isEqualTo(2);

        assertThat(clearances.byId(gone.id())).isEmpty();
        assertThat(clearances.byId(longAgo.id())).isEmpty();
        assertThat(clearances.byId(stays.id())).isPresent();
        assertThat(clearances.byId(renewed.id())).isPresent();
        assertThat(clearances.byId(signed.id())).isPresent();
        assertThat(store.count(query(where("helps").is(dugnad.value())), Clearance.class))
                .isEqualTo(3);
    }

    private Clearance until(LocalDate last) {
        return clearances.save(shown(Clearance.none(new PersonId(UUID.randomUUID()), dugnad.value()), last));
    }

    private static Clearance shown(Clearance one, LocalDate last) {
        var on = last.minusMonths(3);
        return one.shown(UUID.randomUUID(), "1822", on, last, new PersonId(UUID.randomUUID()), 12, Instant.EPOCH, on);
    }
}

@OnEmbedded
class PastMembersOnEmbeddedTest extends PastMembersContract {}

@OnMongod
class PastMembersOnMongodTest extends PastMembersContract {}

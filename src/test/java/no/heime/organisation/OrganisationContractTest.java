package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an organisation comes in, and who may do what with it. */
abstract class OrganisationContract extends OrganisationsContract {

    @Autowired
    OrganisationsInDistrict use;

    @Test
    void whatIsSentTwiceIsStoredOnceAndReadBackAsItWasWritten() {
        assertThat(organisations.register(solveig, id, null, VEL).created()).isTrue();
        assertThat(organisations.register(solveig, id, null, VEL).created()).isFalse();
        assertThat(organisations.own(solveig, id).details()).isEqualTo(VEL);
        assertThat(organisations.mine(solveig)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void whoRegistersItSpeaksForItWhenStaffHaveApproved() {
        registered();
        assertThat(now(solveig).isCoordinatorOf(id.value())).isFalse();
        assertThat(moderation.awaiting(kari)).extracting(Organisation::id).containsExactly(id);
        assertThat(moderation.awaiting(nils)).isEmpty();
        assertThat(moderation.awaiting(solveig)).isEmpty();

        moderation.approve(kari, id, version());

        assertThat(now(solveig).isCoordinatorOf(id.value())).isTrue();
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(organisations.coordinatorsOf(id)).extracting(Person::id).containsExactly(solveig.id());
        assertThat(organisations.mine(now(solveig)))
                .extracting(Organisation::id)
                .containsExactly(id);
    }

    @Test
    void staffCanAskForSomethingFirstAndItIsHandedInAgain() {
        registered();
        moderation.returnWith(kari, id, version(), "Hvem er leder?");
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(organisations.own(solveig, id).standing().words()).isEqualTo("Hvem er leder?");

        organisations.register(solveig, id, version(), details("Leland vel", NUMBER, "Vi måker. Solveig leder."));

        assertThat(moderation.awaiting(kari)).hasSize(1);
        assertThat(organisations.own(solveig, id).standing().words()).isNull();
    }

    @Test
    void whatStaffHaveReturnedCanBeHandedInUnchangedButNotByAnOldSendingThatComesLate() {
        registered();
        moderation.returnWith(kari, id, version(), "Er dette laget deres?");

        organisations.register(solveig, id, null, VEL);
        assertThat(moderation.awaiting(kari)).isEmpty();

        organisations.register(solveig, id, version(), VEL);
        assertThat(moderation.awaiting(kari)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void whatWasMendedBecauseItsAnswerWasLostIsStoredUntilSomebodyHasTouchedIt() {
        registered();
        var mended = details("Leland vel", NUMBER, "Vi måker og strør.");
        organisations.register(solveig, id, null, mended);
        assertThat(organisations.own(solveig, id).details()).isEqualTo(mended);

        moderation.approve(kari, id, version());
        refused("error.conflict", () -> organisations.register(now(solveig), id, null, VEL));
        assertThat(organisations.own(now(solveig), id).details()).isEqualTo(mended);
    }

    @Test
    void aStaleChangeIsRefused() {
        registered();
        refused(
                "error.conflict",
                () -> organisations.register(solveig, id, version() + 1, details("Ny", NUMBER, "Ny.")));
    }

    @Test
    void aDistrictIsUsedWhenAnOrganisationMeetsThere() {
        var leland = new District(new DistrictId("leirfjord-leland"), "1822", "Leland", 66, 12.9, List.of("8890"));
        assertThat(use.isUsed(leland)).isFalse();
        registered();
        assertThat(use.isUsed(leland)).isTrue();
    }

    @Test
    void oneNumberIsOneOrganisation() {
        registered();
        var another = new OrganisationId(UUID.randomUUID());
        refused(
                "organisation.number.taken",
                () -> organisations.register(jonas, another, null, details("Det samme", NUMBER, "Oss.")));
        organisations.register(jonas, another, null, details("Uten nummer", null, "Oss."));
        organisations.register(
                jonas, new OrganisationId(UUID.randomUUID()), null, details("Heller ikke", null, "Oss."));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        var nowhere = new OrganisationDetails("Vel", null, "nowhere", "Vi.", List.of("snow"), null, null, null);
        refused("district.unknown", () -> organisations.register(solveig, id, null, nowhere));
        var nothing = new OrganisationDetails("Vel", null, "leirfjord-leland", "Vi.", List.of("x"), null, null, null);
        refused("organisation.areas.missing", () -> organisations.register(solveig, id, null, nothing));
        refused("error.not-found", () -> organisations.register(solveig, id, 3L, VEL));
    }
}

@OnEmbedded
class OrganisationOnEmbeddedTest extends OrganisationContract {}

@OnMongod
class OrganisationOnMongodTest extends OrganisationContract {}

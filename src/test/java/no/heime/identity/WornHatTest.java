package no.heime.identity;

import static no.heime.identity.Membership.administratorIn;
import static no.heime.identity.Membership.caseWorkerIn;
import static no.heime.identity.Membership.coordinatorOf;
import static no.heime.identity.Membership.volunteerOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WornHatTest {

    private static final UUID SNOW = new UUID(0, 1);
    private static final UUID VISITS = new UUID(0, 2);

    private final Person everything = Somebody.newlyHere(
            "kari@heime.example",
            null,
            volunteerOf(VISITS),
            caseWorkerIn("1822"),
            caseWorkerIn("1820"),
            coordinatorOf(SNOW),
            administratorIn("1822"));

    private static Actor under(Person person, WornHat hat) {
        return person.wearing(hat.among(person)).asActor();
    }

    @Test
    void underAMunicipalitysHatOneWorksForItAlone() {
        var inAlstahaug = under(everything, new WornHat("1820"));
        assertThat(inAlstahaug.caseWorkerMunicipalities()).containsExactly("1820");
        assertThat(inAlstahaug.administratorMunicipalities()).isEmpty();
        var inLeirfjord = under(everything, new WornHat("1822"));
        assertThat(inLeirfjord.caseWorkerMunicipalities()).containsExactly("1822");
        assertThat(inLeirfjord.administratorMunicipalities()).containsExactly("1822");
    }

    @Test
    void asHerselfNobodyWorksForAMunicipality() {
        var herself = under(everything, WornHat.HER_OWN);
        assertThat(herself.caseWorkerMunicipalities()).isEmpty();
        assertThat(herself.administratorMunicipalities()).isEmpty();
    }

    @Test
    void whatOneHasPromisedAsAVolunteerAndForAnOrganisationHoldsUnderEach() {
        for (var hat : new WornHat[] {WornHat.HER_OWN, new WornHat("1820"), new WornHat("1822")}) {
            var actor = under(everything, hat);
            assertThat(actor.isVolunteerOf(VISITS)).isTrue();
            assertThat(actor.isCoordinatorOf(SNOW)).isTrue();
        }
    }

    @Test
    void whoHasNotChosenIsAtWorkForTheFirstOfHers() {
        assertThat(WornHat.notChosen(everything)).isEqualTo(new WornHat("1822"));
        var resident = Somebody.newlyHere("odd@heime.example", null, volunteerOf(VISITS));
        assertThat(WornHat.notChosen(resident)).isEqualTo(WornHat.HER_OWN);
    }

    @Test
    void aHatThatIsNotHersGivesNothing() {
        assertThat(new WornHat("1827").among(everything)).isEqualTo(WornHat.HER_OWN);
        assertThat(under(everything, new WornHat("1827")).isCaseWorker()).isFalse();
    }

    @Test
    void itIsReadAsItWasWritten() {
        for (var hat : new WornHat[] {WornHat.HER_OWN, new WornHat("1822")}) {
            assertThat(WornHat.of(hat.written())).isEqualTo(hat);
        }
    }
}

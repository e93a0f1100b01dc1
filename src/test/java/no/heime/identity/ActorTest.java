package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static Actor with(Membership... memberships) {
        return new Actor(new PersonId(UUID.randomUUID()), "Kari Olsen", null, null, Language.NB, List.of(memberships));
    }

    @Test
    void anAdministratorIsOneInHerOwnMunicipalityOnly() {
        var kari = with(Membership.administratorIn("1822"), Membership.caseWorkerIn("1820"));
        assertThat(kari.administratorMunicipalities()).containsExactly("1822");
        assertThat(kari.isAdministratorIn("1822")).isTrue();
        assertThat(kari.isAdministratorIn("1820")).isFalse();
    }

    @Test
    void aCaseWorkerIsNoAdministratorAndAnAdministratorNoCaseWorker() {
        assertThat(with(Membership.caseWorkerIn("1822")).isAdministratorIn("1822"))
                .isFalse();
        assertThat(with(Membership.administratorIn("1822")).isCaseWorkerIn("1822"))
                .isFalse();
    }
}

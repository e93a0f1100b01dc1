package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatCode(() -> kari.mustBeAdministratorIn("1822")).doesNotThrowAnyException();
        assertThatThrownBy(() -> kari.mustBeAdministratorIn("1820")).hasMessage("error.not-found");
    }

    @Test
    void aCaseWorkerIsNoAdministratorAndAnAdministratorNoCaseWorker() {
        assertThat(with(Membership.caseWorkerIn("1822")).isAdministratorIn("1822"))
                .isFalse();
        assertThat(with(Membership.administratorIn("1822")).isCaseWorkerIn("1822"))
                .isFalse();
    }
}

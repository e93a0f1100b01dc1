package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.heime.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffSettingsTest {

    @Test
    void whoIsNamedIsACaseWorkerOrAdministratorInThatMunicipalityAndNobodyElseIs() {
        var staff = new StaffSettings(
                List.of("1822:Kari@Example.org", " 1820:kari@example.org"), List.of("1822:per@example.org", ""));
        assertThat(staff.of(EmailAddress.of("kari@example.org")))
                .containsExactly(Membership.caseWorkerIn("1822"), Membership.caseWorkerIn("1820"));
        assertThat(staff.of(EmailAddress.of("per@example.org"))).containsExactly(Membership.administratorIn("1822"));
        assertThat(staff.of(EmailAddress.of("nils@example.org"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari@example.org", "Leirfjord:kari@example.org", "1822:kari", "1822"})
    void aWrongEntryNamesTheSettingAtStart(String written) {
        assertThatThrownBy(() -> new StaffSettings(List.of(written), List.of()))
                .hasMessageContaining("HEIME_STAFF")
                .hasMessageContaining(written);
        assertThatThrownBy(() -> new StaffSettings(List.of(), List.of(written)))
                .hasMessageContaining("HEIME_ADMINISTRATORS")
                .hasMessageContaining(written);
    }
}

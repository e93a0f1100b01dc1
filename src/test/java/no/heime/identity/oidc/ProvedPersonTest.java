package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ProvedPersonTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    @Test
    void ofWhatAProviderHasSaidOnlyWhatItTakesToSignOutThereStandsInTheSession() {
        var provider = new Provider(
                "idporten",
                "ID-porten",
                "https://idporten.example",
                new Client("heime", "known-to-both", null),
                List.of("openid"),
                "pid",
                List.of(),
                "acr",
                Duration.ofHours(12),
                Duration.ofDays(14),
                true,
                List.of());
        var said = new OidcIdToken(
                "token",
                NOON,
                NOON.plusSeconds(60),
                Map.of("sub", "pairwise", "sid", "one", "pid", "12345678901", "name", "Invented", "acr", "high"));
        var id = new PersonId(new UUID(1, 2));

        var person = new ProvedPerson(id, provider, said);

        assertThat(person.getName()).isEqualTo(id.toString());
        assertThat(person.getClaims())
                .isEqualTo(Map.of("iss", "https://idporten.example", "sub", "pairwise", "sid", "one"));
        assertThat(person.toString()).doesNotContain("pairwise");
    }
}

package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.heime.shared.Ids;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who are proved by a provider are known again, on every store. */
abstract class KnownAgainContract extends StoreContract {

    private static final String OLD = "the-first-secret-of-the-operator-is-this";
    private static final String NEW = "the-second-secret-of-the-operator-is-this";

    @Autowired
    ProvenIdentities identities;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private KnownAgain with(String... keys) {
        var settings = new OidcSettings(List.of(keys), Map.of());
        return new KnownAgain(
                new IdentityKeys(settings, new OidcProviders(settings, number -> true)), identities, ids, clock);
    }

    @Test
    void theSameIsKnownAgainAndAnotherIsAnother() {
        var known = with(NEW);
        var astrid = known.person("astrid");
        assertThat(known.person("astrid")).isEqualTo(astrid);
        assertThat(known.person("jonas")).isNotEqualTo(astrid);
    }

    @Test
    void whoComesManyTimesAtOnceForTheFirstTimeIsOne() {
        var known = with(NEW);
        var came = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> known.person("astrid"))
                .collect(Collectors.toSet());
        assertThat(came).hasSize(1);
    }

    @Test
    void whoIsKnownUnderAnEarlierKeyIsWrittenAnewAndNeedsItNoMore() {
        var astrid = with(OLD).person("astrid");
        assertThat(with(NEW, OLD).person("astrid")).isEqualTo(astrid);
        assertThat(with(NEW).person("astrid")).isEqualTo(astrid);
        assertThat(store.estimatedCount(ProvenIdentity.class)).isEqualTo(1);
        assertThat(with(OLD).person("astrid")).isNotEqualTo(astrid);
    }
}

@OnEmbedded
class KnownAgainOnEmbeddedTest extends KnownAgainContract {}

@OnMongod
class KnownAgainOnMongodTest extends KnownAgainContract {}

package no.heime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Somebody;
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

/** Proxies that are over for long are deleted, by where the giver lives; on every store. */
abstract class EndedProxiesContract extends StoreContract {

    /** The beginning of the first of January in Norway. */
    private static final Instant LIMIT = Instant.parse("2024-12-31T23:00:00Z");

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");
    private static final Due DUE = new Due(Whose.of("1822"), LIMIT);

    @Autowired
    EndedProxies ended;

    @Autowired
    Proxies proxies;

    @Autowired
    PersonService people;

    private final PersonId astrid = new PersonId(UUID.randomUUID());
    private final PersonId liv = new PersonId(UUID.randomUUID());

    @BeforeEach
    void astridLivesInLeirfjord() {
        people.add(Somebody.inLeland(astrid));
    }

    private Proxy through(LocalDate until) {
        return Proxy.given(
                        new ProxyId(UUID.randomUUID()),
                        astrid,
                        null,
                        EmailAddress.of("liv@heime.example"),
                        Set.of(ProxyArea.values()),
                        until,
                        null,
                        Language.NB,
                        until.minusMonths(6),
                        LIMIT.minusSeconds(1_000_000))
                .takenUp(liv, until.minusMonths(6), LIMIT.minusSeconds(1_000_000))
                .withNothingToTell();
    }

    private Proxy ended(Instant at) {
        return through(DAY.plusMonths(3)).ended(liv, null, DAY, at).withNothingToTell();
    }

    @Test
    void whatRanOutOrWasEndedBeforeTheDayGoesAndEverythingElseStays() {
        var stays = List.of(through(DAY), through(DAY.plusMonths(9)), ended(LIMIT));
        proxies.saveAll(stays);
        proxies.save(through(DAY.minusDays(1)));
        proxies.save(ended(LIMIT.minusMillis(1)));
        assertThat(ended.count(DUE)).isEqualTo(2);

        assertThat(ended.end(new Due(Whose.of("1820"), LIMIT), 10)).isZero();
        assertThat(ended.end(DUE, 1)).isEqualTo(1);
        assertThat(ended.end(DUE, 10)).isEqualTo(1);

        assertThat(proxies.findByGiver(astrid))
                .extracting(Proxy::id)
                .containsExactlyInAnyOrderElementsOf(
                        stays.stream().map(Proxy::id).toList());
    }
}

@OnEmbedded
class EndedProxiesOnEmbeddedTest extends EndedProxiesContract {}

@OnMongod
class EndedProxiesOnMongodTest extends EndedProxiesContract {}

package no.heime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.oidc.OidcSettings.Written;
import no.heime.identity.oidc.OidcSettings.WrittenRole;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who are proved by a provider are known again, on every store. */
abstract class KnownAgainContract extends StoreContract {

    private static final String OLD = "the-first-secret-of-the-operator-is-this";
    private static final String NEW = "the-second-secret-of-the-operator-is-this";

    private static final OidcProviders PROVIDERS = setUp(Map.of(
            "idporten",
            provider("idporten"),
            "entra",
            provider("entra", new WrittenRole("groups", "heime-case-workers", "case-worker", "1822"))));
    private static final Provider ID_PORTEN = PROVIDERS.require("idporten");
    private static final Provider ENTRA = PROVIDERS.require("entra");

    @Autowired
    ProvenIdentities identities;

    @Autowired
    WorkIsKept migration;

    @Autowired
    PersonService people;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private static Written provider(String id, WrittenRole... roles) {
        return new Written(
                id,
                "https://%s.example".formatted(id),
                "heime",
                "known-to-both",
                null,
                List.of("openid"),
                null,
                List.of(),
                "acr",
                Duration.ofHours(12),
                null,
                true,
                List.of(roles));
    }

    private static OidcProviders setUp(Map<String, Written> providers) {
        return new OidcProviders(new OidcSettings(List.of(NEW), providers), number -> true);
    }

    private KnownAgain with(String... keys) {
        var settings = new OidcSettings(List.of(keys), Map.of());
        return new KnownAgain(
                new IdentityKeys(settings, new OidcProviders(settings, number -> true)), identities, ids, clock);
    }

    private boolean works(PersonId person) {
        return new ThroughWork(PROVIDERS, identities).works(person);
    }

    @Test
    void theSameIsKnownAgainAndAnotherIsAnother() {
        var known = with(NEW);
        var astrid = known.person("astrid", ID_PORTEN);
        assertThat(known.person("astrid", ID_PORTEN)).isEqualTo(astrid);
        assertThat(known.person("jonas", ID_PORTEN)).isNotEqualTo(astrid);
    }

    @Test
    void whoComesManyTimesAtOnceForTheFirstTimeIsOne() {
        var known = with(NEW);
        var came = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> known.person("astrid", ID_PORTEN))
                .collect(Collectors.toSet());
        assertThat(came).hasSize(1);
    }

    @Test
    void whoIsKnownUnderAnEarlierKeyIsWrittenAnewAndNeedsItNoMore() {
        var astrid = with(OLD).person("astrid", ID_PORTEN);
        assertThat(with(NEW, OLD).person("astrid", ID_PORTEN)).isEqualTo(astrid);
        assertThat(with(NEW).person("astrid", ID_PORTEN)).isEqualTo(astrid);
        assertThat(store.estimatedCount(ProvenIdentity.class)).isEqualTo(1);
        assertThat(with(OLD).person("astrid", ID_PORTEN)).isNotEqualTo(astrid);
    }

    @Test
    void whoComesThroughAProviderThatSaysWhatPeopleAreIsKnownToWorkFromTheFirstTime() {
        assertThat(works(with(NEW).person("kari", ENTRA))).isTrue();
        assertThat(works(with(NEW).person("astrid", ID_PORTEN))).isFalse();
    }

    @Test
    void whoHasComeThroughAnotherBeforeIsKnownToWorkFromThenOn() {
        var known = with(NEW);
        var kari = known.person("kari", ID_PORTEN);
        assertThat(works(kari)).isFalse();

        assertThat(known.person("kari", ENTRA)).isEqualTo(kari);
        assertThat(known.person("kari", ID_PORTEN)).isEqualTo(kari);

        assertThat(works(kari)).isTrue();
    }

    @Test
    void thatSheWorksIsKnownUnderANewerKeyToo() {
        var kari = with(OLD).person("kari", ENTRA);

        with(NEW, OLD).person("kari", ID_PORTEN);

        assertThat(works(kari)).isTrue();
    }

    @Test
    void whoComesManyTimesAtOnceForTheFirstTimeToWorkIsKnownToWork() {
        var known = with(NEW);
        var came = IntStream.range(0, 4)
                .parallel()
                .mapToObj(n -> known.person("kari", n % 2 == 0 ? ENTRA : ID_PORTEN))
                .collect(Collectors.toSet());

        assertThat(came).singleElement().matches(this::works);
    }

    @Test
    void aProviderThatSaysItNoMoreIsNoWorkAndOfOneThatIsNotSetUpNobodyKnows() {
        var kari = with(NEW).person("kari", ENTRA);

        assertThat(new ThroughWork(setUp(Map.of("entra", provider("entra"))), identities).works(kari))
                .isFalse();
        assertThat(new ThroughWork(setUp(Map.of()), identities).works(kari)).isTrue();
    }

    @Test
    void ofWhomAProviderHasClaimedARoleBeforeItWasKeptItIsKnownToo() {
        var kari = keptBefore("kari");
        var claimed = List.of(Membership.caseWorkerIn("1822"));
        people.provedBy("entra", kari, claimed, Duration.ofDays(-1), Language.NB);
        var astrid = keptBefore("astrid");
        people.provedBy("idporten", astrid, List.of(), Duration.ofDays(14), Language.NB);
        assertThat(works(kari)).isFalse();

        migration.run();
        migration.run();

        assertThat(works(kari)).isTrue();
        assertThat(works(astrid)).isFalse();
    }

    /** As earlier versions did. */
    private PersonId keptBefore(String digest) {
        var person = new PersonId(ids.next());
        store.save(
                new Document("_id", digest)
                        .append("person", person.value())
                        .append("since", Instant.EPOCH)
                        .append("version", 0L),
                "provenIdentities");
        return person;
    }
}

@OnEmbedded
class KnownAgainOnEmbeddedTest extends KnownAgainContract {}

@OnMongod
class KnownAgainOnMongodTest extends KnownAgainContract {}

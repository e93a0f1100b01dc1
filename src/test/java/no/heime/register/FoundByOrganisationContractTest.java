package no.heime.register;

import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** People look for who stands behind it: «sanitetsforeninga». */
abstract class FoundByOrganisationContract extends StoreContract {

    private final OrganisationId group = new OrganisationId(UUID.randomUUID());

    @Autowired
    OrganisationService organisations;

    @Autowired
    Entries entries;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    RegisterSearch search;

    @BeforeEach
    void anOrganisationWithAnOffer() {
        organisations.add(Organisation.known(group, "1822", called("Leirfjord Sanitetsforening")));
        approved(solveig(), group, "Middag på døra");
        approved(JONAS, null, "Middag hos Jonas");
    }

    private static OrganisationDetails called(String name) {
        return new OrganisationDetails(name, null, LELAND.value(), "Vi.", List.of("snow"), null, null, null);
    }

    private Actor solveig() {
        return new Actor(
                JONAS.id(),
                JONAS.name(),
                JONAS.municipality(),
                JONAS.district(),
                JONAS.language(),
                List.of(Membership.coordinatorOf(group)));
    }

    private void approved(Actor owner, @Nullable OrganisationId organisation, String title) {
        var id = id();
        register.register(owner, id, organisation, null, offer(Registered.SNOW, title, 60, FAR, LELAND));
        moderation.approve(KARI, id, 0);
    }

    List<String> found(String words) {
        return search.search(Search.of(words, LELAND, 20)).hits().stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    @Test
    void itIsFoundByTheNameOfItsOrganisationAndWithOneWrongLetter() {
        assertThat(found("sanitetsforeninga")).containsExactly("Middag på døra");
        assertThat(found("sanitetsforeninhen")).containsExactly("Middag på døra");
        assertThat(found("Jonas Berg")).containsExactly("Middag hos Jonas");
    }

    @Test
    void whatIsStoredTogetherAsksForItsOrganisationOnce() {
        var one = (HelpOffer) entries.ofOwners(List.of(group.value())).getFirst();
        var more = IntStream.range(0, 6)
                .mapToObj(n -> new HelpOffer(
                        id(), one.provider(), one.content(), one.moderation(), 0, one.capacity(), List.of(), null))
                .toList();
        assertThat(timesAsked(() -> entries.insertAll(more))).isLessThan(4);
    }

    @Test
    void itFollowsWhenStaffGiveTheOrganisationAnotherName() {
        var version = organisations.byId(group).orElseThrow().version();
        organisations.register(KARI, group, version, called("Helselaget på Leland"));
        assertThat(found("helselaget")).containsExactly("Middag på døra");
        assertThat(found("sanitetsforening")).isEmpty();
        assertThat(whoStandsBehind("helselaget")).isEqualTo("Helselaget på Leland");
    }

    @Test
    void theNameOfWhoStandsBehindComesWithTheEntryAndIsNotAskedForAgain() {
        assertThat(whoStandsBehind("sanitetsforening")).isEqualTo("Leirfjord Sanitetsforening");
        assertThat(whoStandsBehind("Jonas")).isNull();
        assertThat(timesAsked(() -> found("middag"))).isLessThan(3);
    }

    @Nullable
    String whoStandsBehind(String words) {
        return search.search(Search.of(words, LELAND, 1)).hits().getFirst().organisation();
    }
}

@OnEmbedded
class FoundByOrganisationOnEmbeddedTest extends FoundByOrganisationContract {

    @Autowired
    FindByWhoStandsBehind migration;

    @Autowired
    FindByDistrict lastMigration;

    /** It goes through a whole collection, as a migration may. */
    @Test
    void whatWasStoredBeforeIsFoundByItAfterTheMigration() {
        store.updateMulti(
                new Query(), new Update().unset("find.name").set("find.terms", List.of()), RegisterEntry.COLLECTION);
        assertThat(found("sanitetsforening")).isEmpty();
        migration.run();
        assertThat(found("sanitetsforening")).containsExactly("Middag på døra");
    }

    /** Its name came from elsewhere, and a resource stood under its municipality. */
    @Test
    void whatWasStoredBeforeStandsWhereItIsLookedForWithItsNameAfterTheMigration() {
        var terms = new Update().unset("find.organisation").set("find.terms", List.of("1822/middag", "+/middag"));
        store.updateMulti(new Query(), terms, RegisterEntry.COLLECTION);
        assertThat(whoStandsBehind("middag")).isNull();
        lastMigration.run();
        assertThat(whoStandsBehind("sanitetsforening")).isEqualTo("Leirfjord Sanitetsforening");
    }
}

@OnMongod
class FoundByOrganisationOnMongodTest extends FoundByOrganisationContract {}

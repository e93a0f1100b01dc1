package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.heime.identity.EndedBecause;
import no.heime.identity.Membership;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who decides whether an organisation is known, and on what. */
abstract class OrganisationDecidedContract extends OrganisationsContract {

    @Autowired
    CoordinatorService coordinators;

    @Test
    void untilItIsApprovedNobodyElseSeesIt() {
        registered();
        refused("error.not-found", () -> organisations.show(null, id));
        refused("error.not-found", () -> organisations.show(jonas, id));
        refused("error.not-found", () -> organisations.show(nils, id));
        assertThat(organisations.show(kari, id).name()).isEqualTo("Leland vel");
        moderation.approve(kari, id, version());
        assertThat(organisations.show(null, id).name()).isEqualTo("Leland vel");
    }

    @Test
    void nobodyElseChangesItOrDecidesOnIt() {
        registered();
        refused("error.not-found", () -> organisations.register(jonas, id, version(), details("Mitt", null, "Nei.")));
        refused("error.not-found", () -> organisations.own(jonas, id));
        refused("error.not-found", () -> moderation.approve(solveig, id, version()));
        refused("error.not-found", () -> moderation.approve(nils, id, version()));
        refused("error.not-found", () -> moderation.returnWith(nils, id, version(), "Nei."));
        refused("error.not-found", () -> moderation.trust(nils, id, true));
        var waiting = List.of(organisations.own(solveig, id));
        assertThat(moderation.registrants(nils, waiting)).isEmpty();
        assertThat(moderation.registrants(kari, waiting).get(id).id()).isEqualTo(solveig.id());
    }

    @Test
    void staffDecideOnWhatTheyHaveRead() {
        registered();
        var read = version();
        organisations.register(solveig, id, read, details("Leland vel", NUMBER, "Noe helt annet."));
        refused("register.moderate.changed", () -> moderation.approve(kari, id, read));
    }

    @Test
    void theNameUnderWhichStaffKnowItIsTheirsToChange() {
        approved();
        var coordinator = now(solveig);
        organisations.register(coordinator, id, version(), details("Leland vel", NUMBER, "Vi strør også."));
        assertThat(organisations.byId(id).orElseThrow().standing().isApproved()).isTrue();
        refused(
                "organisation.refused.known-by-staff",
                () -> organisations.register(coordinator, id, version(), details("Et annet", NUMBER, "Vi måker.")));

        organisations.register(kari, id, version(), details("Leland velforening", NUMBER, "Vi måker."));

        assertThat(organisations.show(null, id).name()).isEqualTo("Leland velforening");
    }

    @Test
    void whoIsStaffLeavesHerOwnOrganisationToAColleagueWhenThereIsOne() {
        organisations.register(kari, id, null, VEL);
        assertThat(moderation.awaiting(kari)).hasSize(1);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(moderation.awaiting(liv)).hasSize(1);
        refused("register.moderate.own", () -> moderation.approve(kari, id, version()));
        moderation.approve(liv, id, version());
        refused("register.moderate.own", () -> moderation.trust(now(kari), id, true));
        moderation.trust(liv, id, true);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isTrue();
    }

    @Test
    void whatStaffRegisteredIsHandedInAgainWhenAColleagueHasSentItBack() {
        organisations.register(kari, id, null, VEL);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        moderation.returnWith(liv, id, version(), "Hvor møtes dere?");

        organisations.register(kari, id, version(), details("Leland vel", NUMBER, "Vi møtes på bedehuset."));

        assertThat(moderation.awaiting(liv)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void aCaseWorkerWhoSpeaksForItChangesItAsItsOwnPeopleDo() {
        organisations.register(kari, id, null, VEL);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        moderation.approve(liv, id, version());
        assertThat(moderation.isFor(now(kari), known())).isFalse();
        assertThat(moderation.isFor(liv, known())).isTrue();

        refused(
                "organisation.refused.known-by-staff",
                () -> organisations.register(now(kari), id, version(), details("Et annet navn", NUMBER, VEL.about())));
        organisations.register(now(kari), id, version(), details(VEL.name(), NUMBER, "Vi gjør alt."));

        assertThat(known().lastSeen()).isEqualTo(VEL);
    }

    private Organisation known() {
        return organisations.byId(id).orElseThrow();
    }

    @Test
    void whoWasLetOutIsNotLetInAgainByASecondApproval() {
        approved();
        people.give(jonas.id(), Membership.coordinatorOf(id.value()));
        coordinators.end(now(jonas), id, solveig.id(), EndedBecause.NOT_HERE);

        refused("organisation.refused.approved", () -> moderation.approve(kari, id, version()));
        assertThat(now(solveig).isCoordinatorOf(id.value())).isFalse();
    }

    @Test
    void onlyWhatIsApprovedCanBeTrusted() {
        registered();
        refused("organisation.refused.not-approved", () -> moderation.trust(kari, id, true));
        moderation.approve(kari, id, version());
        moderation.trust(kari, id, true);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isTrue();
        moderation.trust(kari, id, false);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isFalse();
        refused("organisation.refused.approved", () -> moderation.returnWith(kari, id, version(), "Likevel ikke."));
    }
}

@OnEmbedded
class OrganisationDecidedOnEmbeddedTest extends OrganisationDecidedContract {}

@OnMongod
class OrganisationDecidedOnMongodTest extends OrganisationDecidedContract {}

package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.organisation.OrganisationEvent;
import no.heime.organisation.OrganisationId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of organisations that wait or have changed. */
abstract class OrganisationNewsContract extends NewsContract {

    @Autowired
    OrganisationNews organisationNews;

    @Test
    void staffHearThatAnOrganisationWaitsAndWhoRegisteredItWhatTheyAnswered() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var solveig = person("solveig");
        var vel = new OrganisationEvent.Subject(
                new OrganisationId(UUID.randomUUID()), "Leland vel", solveig.id(), "1822");
        var submitted = new OrganisationEvent.Submitted(UUID.randomUUID(), NOW, vel);
        organisationNews.on(submitted);
        organisationNews.on(submitted);
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/godkjenne");
        assertThat(notifications.mine(nils)).isEmpty();
        assertThat(notifications.mine(solveig)).isEmpty();
        organisationNews.on(new OrganisationEvent.Approved(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(solveig)).extracting(Message::link).containsExactly("/bidra");
        organisationNews.on(new OrganisationEvent.Returned(UUID.randomUUID(), NOW.plusSeconds(1), vel));
        assertThat(notifications.mine(solveig)).extracting(Message::link).contains("/mine");
    }

    @Test
    void staffHearThatAnOrganisationHasChangedWhatEverybodyReadsUnlessTheySpeakForIt() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var vel = new OrganisationEvent.Subject(new OrganisationId(UUID.randomUUID()), "Leland vel", null, "1822");
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(vel.organisation()));
        organisationNews.on(new OrganisationEvent.Changed(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(kari))
                .extracting(Message::link)
                .containsExactly("/lag/" + vel.organisation().value());
        assertThat(notifications.mine(liv)).isEmpty();
    }

    @Test
    void whoIsTheOnlyCaseWorkerHearsOfWhatHerOwnOrganisationHasChanged() {
        var vel = new OrganisationEvent.Subject(new OrganisationId(UUID.randomUUID()), "Leland vel", null, "1822");
        var kari = person("kari", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(vel.organisation()));
        organisationNews.on(new OrganisationEvent.Changed(UUID.randomUUID(), NOW, vel));
        assertThat(notifications.mine(kari)).hasSize(1);
    }
}

@OnEmbedded
class OrganisationNewsOnEmbeddedTest extends OrganisationNewsContract {}

@OnMongod
class OrganisationNewsOnMongodTest extends OrganisationNewsContract {}

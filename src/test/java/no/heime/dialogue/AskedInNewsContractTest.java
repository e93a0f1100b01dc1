package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Answer;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.InvitationService;
import no.heime.identity.Membership;
import no.heime.identity.StaffService;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told to who is asked to speak or to work for others, and to who asked. */
abstract class AskedInNewsContract extends NewsContract {

    @Autowired
    OrganisationService organisations;

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    StaffService staff;

    @Autowired
    InvitationService invitations;

    @Test
    void whoIsAskedToSpeakForAnOrganisationAndWhoAskedHerAreToldOnceEach() {
        var dugnad = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(
                dugnad,
                "1827",
                new OrganisationDetails("Dugnad", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null)));
        var solveig = person("solveig", Membership.coordinatorOf(dugnad));
        var nina = person("nina");
        coordinators.invite(solveig, dugnad, EmailAddress.of("nina@heime.example"), GivenBecause.NEW_HERE);
        assertThat(texts(nina)).containsExactly("dialogue.coordinator.invited");
        assertThat(texts(solveig)).isEmpty();

        Answer.no(invitations, nina);
        assertThat(texts(solveig)).containsExactly("dialogue.coordinator.declined");
        coordinators.invite(solveig, dugnad, EmailAddress.of("nina@heime.example"), GivenBecause.NEW_HERE);

        Answer.yes(invitations, nina);
        assertThat(texts(nina)).containsExactly("dialogue.coordinator.invited");
        assertThat(texts(solveig))
                .containsExactlyInAnyOrder("dialogue.coordinator.came", "dialogue.coordinator.declined");

        coordinators.end(solveig, dugnad, nina.id(), EndedBecause.NOT_HERE);
        assertThat(texts(nina))
                .containsExactlyInAnyOrder("dialogue.coordinator.ended.why", "dialogue.coordinator.invited");
        assertThat(texts(solveig))
                .containsExactlyInAnyOrder("dialogue.coordinator.came", "dialogue.coordinator.declined");
    }

    @Test
    void whoIsAskedToWorkForAMunicipalityAndWhoAskedHerAreTold() {
        var ruth = person("ruth", Membership.administratorIn("1822"));
        var nina = person("nina");
        staff.invite(ruth, "1822", EmailAddress.of("nina@heime.example"), GivenBecause.NEW_HERE);
        assertThat(notifications.mine(nina)).extracting(Message::link).containsExactly("/invitasjoner");

        Answer.yes(invitations, nina);
        assertThat(texts(ruth)).containsExactly("dialogue.staff.came");

        staff.end(ruth, "1822", nina.id(), EndedBecause.NOT_HERE);
        assertThat(texts(nina)).containsExactlyInAnyOrder("dialogue.staff.ended.why", "dialogue.staff.invited");
    }

    @Test
    void anAdministratorWhoseRoleAnotherHasEndedIsToldSo() {
        var ruth = person("ruth", Membership.administratorIn("1822"));
        var nina = person("nina", Membership.administratorIn("1822"));
        staff.endAdministrator(ruth, "1822", nina.id(), EndedBecause.OTHER_TASKS);
        assertThat(texts(nina)).containsExactly("dialogue.administrator.ended.why");
        assertThat(texts(ruth)).isEmpty();
    }

    @Test
    void whoWasOnlyAskedIsNotToldThatItHasEnded() {
        var ruth = person("ruth", Membership.administratorIn("1822"));
        var nina = person("nina");
        staff.invite(ruth, "1822", EmailAddress.of("nina@heime.example"), GivenBecause.NEW_HERE);
        staff.takeBack(ruth, "1822", EmailAddress.of("nina@heime.example"));
        assertThat(texts(nina)).containsExactly("dialogue.staff.invited");
    }

    private List<String> texts(Actor actor) {
        return notifications.mine(actor).stream()
                .map(message -> message.text().key())
                .toList();
    }
}

@OnEmbedded
class AskedInNewsOnEmbeddedTest extends AskedInNewsContract {}

@OnMongod
class AskedInNewsOnMongodTest extends AskedInNewsContract {}

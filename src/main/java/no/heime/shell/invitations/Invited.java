package no.heime.shell.invitations;

import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Invitation;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;

/**
 * To what somebody is invited.
 *
 * @param kind in the keys of texts
 * @param name of the organisation or the municipality
 * @param icon its sign
 * @param leadsTo where she lands who says yes
 */
record Invited(Invitation invitation, String kind, String name, String icon, String leadsTo) {

    /** @return empty for what is not there any more */
    static Optional<Invited> of(Invitation invitation, OrganisationService organisations, Places places) {
        var scope = invitation.role().scope();
        return switch (invitation.role().role()) {
            case COORDINATOR ->
                organisations
                        .byId(new OrganisationId(UUID.fromString(scope)))
                        .map(Organisation::name)
                        .map(name -> new Invited(invitation, "coordinator", name, "users", "/lag/" + scope));
            // nobody is asked by her address to be one
            case VOLUNTEER -> Optional.empty();
            case CASE_WORKER, ADMINISTRATOR ->
                places.municipality(scope)
                        .map(Municipality::name)
                        .map(name -> new Invited(invitation, "staff", name, "inbox", "/innboks"));
        };
    }
}

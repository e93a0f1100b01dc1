package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import no.heime.identity.Role;
import no.heime.identity.UnansweredInvitations;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Invitations to work for a municipality or to speak for an organisation in it that nobody has answered, counted from when
 * she was asked.
 */
@Component
class OpenInvitations implements Retained {

    private static final StorageTime TIME = new StorageTime("invitations", Section.WORK, 6, 1, 24);
    private static final List<Role> OF_A_MUNICIPALITY = List.of(Role.CASE_WORKER, Role.ADMINISTRATOR);

    private final UnansweredInvitations invitations;
    private final OrganisationsThere organisations;

    OpenInvitations(UnansweredInvitations invitations, OrganisationsThere organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return invitations.count(scope(due), due.before());
    }

    @Override
    public int end(Due due, int atMost) {
        var scope = scope(due);
        invitations.forget(scope, atMost);
        return invitations.end(scope, due.before(), atMost);
    }

    private Criteria scope(Due due) {
        var ofMunicipality = new Criteria()
                .andOperator(
                        where("role.role").in(OF_A_MUNICIPALITY), due.whose().in("role.scope"));
        var ofOrganisations =
                new Criteria().andOperator(where("role.role").is(Role.COORDINATOR), organisations.scopes(due.whose()));
        return new Criteria().orOperator(ofMunicipality, ofOrganisations);
    }
}

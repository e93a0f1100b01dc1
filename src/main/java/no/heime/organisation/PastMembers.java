package no.heime.organisation;

import java.util.List;
import no.heime.identity.EndedRoles;
import no.heime.identity.Role;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.stereotype.Component;

/**
 * Who helped in an organisation or spoke for it, or was asked to and said no, counted from when that was ended; by the
 * organisation's municipality.
 */
@Component
class PastMembers implements Retained {

    private static final StorageTime TIME = new StorageTime("organisation-roles", Section.WORK, 12, 3, 12);
    private static final List<Role> ROLES = List.of(Role.VOLUNTEER, Role.COORDINATOR);

    private final EndedRoles roles;
    private final OrganisationsThere organisations;

    PastMembers(EndedRoles roles, OrganisationsThere organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return roles.count(organisations.scopes(due.whose()), ROLES, due.before());
    }

    @Override
    public int end(Due due, int atMost) {
        return roles.forget(organisations.scopes(due.whose()), ROLES, due.before(), atMost);
    }
}

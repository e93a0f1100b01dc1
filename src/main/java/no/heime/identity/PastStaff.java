package no.heime.identity;

import java.util.List;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.stereotype.Component;

/** Who worked for a municipality, or was asked to and said no, counted from when that was ended. */
@Component
class PastStaff implements Retained {

    private static final StorageTime TIME = new StorageTime("staff-roles", Section.WORK, 24, 12, 60);
    private static final List<Role> OF_A_MUNICIPALITY = List.of(Role.CASE_WORKER, Role.ADMINISTRATOR);
    private static final String SCOPE = "role.scope";

    private final EndedRoles roles;

    PastStaff(EndedRoles roles) {
        this.roles = roles;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return roles.count(due.whose().in(SCOPE), OF_A_MUNICIPALITY, due.before());
    }

    @Override
    public int end(Due due, int atMost) {
        return roles.forget(due.whose().in(SCOPE), OF_A_MUNICIPALITY, due.before(), atMost);
    }
}

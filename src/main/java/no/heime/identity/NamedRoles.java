package no.heime.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Roles of those whom the settings name: each has hers from when she comes, and it is kept since when. Taken out of the
 * settings, she has it until somebody ends it.
 */
@Component
class NamedRoles {

    private final StaffSettings settings;
    private final AppointedRoles roles;
    private final Clock clock;

    NamedRoles(StaffSettings settings, AppointedRoles roles, Clock clock) {
        this.settings = settings;
        this.roles = roles;
        this.clock = clock;
    }

    List<Membership> lackedBy(Person person) {
        var email = person.email();
        return email == null
                ? List.of()
                : settings.of(email).stream()
                        .filter(role -> !person.memberships().contains(role))
                        .toList();
    }

    /** @return whether there were any, so that she is other than she was */
    boolean begin(Person person) {
        var lacked = lackedBy(person);
        lacked.forEach(
                role -> roles.begin(person.id(), her -> roles.there(her, role).named(clock.instant())));
        return !lacked.isEmpty();
    }
}

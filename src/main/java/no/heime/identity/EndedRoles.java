package no.heime.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import no.heime.shared.retention.Ending;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Roles that were ended, or that somebody said no to, and not given again: who had them, and who gave and ended them. */
@Component
public class EndedRoles {

    private final MongoOperations store;

    EndedRoles(MongoOperations store) {
        this.store = store;
    }

    public long count(Criteria scope, Collection<Role> roles, Instant before) {
        return store.count(Query.query(ended(scope, roles, before)), Appointment.class);
    }

    /**
     * Forgets some of them for good.
     *
     * @param scope where they held, on the field {@code role.scope}
     * @param before they were ended before then
     */
    public int forget(Criteria scope, Collection<Role> roles, Instant before, int atMost) {
        return Ending.delete(store, Appointment.class, ended(scope, roles, before), atMost);
    }

    private static Criteria ended(Criteria scope, Collection<Role> roles, Instant before) {
        var over = where("role.role")
                .in(roles)
                .and("inForce")
                .is(false)
                .norOperator(where("turns.at").gte(before));
        return new Criteria().andOperator(scope, over);
    }
}

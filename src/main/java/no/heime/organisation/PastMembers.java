package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.EndedRoles;
import no.heime.identity.Membership;
import no.heime.identity.Role;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Who helped in an organisation or spoke for it, or was asked to and said no, counted from when that was ended; by the
 * organisation's municipality.
 */
@Component
class PastMembers implements Retained {

    private static final StorageTime TIME = new StorageTime("organisation-roles", Section.WORK, 12, 3, 12);
    private static final List<Role> ROLES = List.of(Role.VOLUNTEER, Role.COORDINATOR);

    private final MongoOperations store;
    private final EndedRoles roles;

    PastMembers(MongoOperations store, EndedRoles roles) {
        this.store = store;
        this.roles = roles;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return roles.count(organisations(due), ROLES, due.before());
    }

    @Override
    public int end(Due due, int atMost) {
        return roles.forget(organisations(due), ROLES, due.before(), atMost);
    }

    private Criteria organisations(Due due) {
        var there = Query.query(due.whose().in("municipality"));
        there.fields().include("_id");
        return where("role.scope")
                .in(store.find(there, Document.class, store.getCollectionName(Organisation.class)).stream()
                        .map(one -> new OrganisationId(Objects.requireNonNull(one.get("_id", UUID.class))))
                        .map(id -> Membership.volunteerOf(id).scope())
                        .toList());
    }
}

package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.shared.retention.Whose;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** In which organisations of a municipality, or of none, a role holds. */
@Component
class OrganisationsThere {

    private final MongoOperations store;

    OrganisationsThere(MongoOperations store) {
        this.store = store;
    }

    Criteria scopes(Whose whose) {
        var there = Query.query(whose.in("municipality"));
        there.fields().include("_id");
        return where("role.scope")
                .in(store.find(there, Document.class, store.getCollectionName(Organisation.class)).stream()
                        .map(one -> new OrganisationId(Objects.requireNonNull(one.get("_id", UUID.class))))
                        .map(id -> Membership.volunteerOf(id).scope())
                        .toList());
    }
}

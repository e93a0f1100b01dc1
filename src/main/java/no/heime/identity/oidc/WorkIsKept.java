package no.heime.identity.oidc;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Of whom a provider has claimed a role, over or not, it is known that she has come through one that says what people are. */
@Component
class WorkIsKept implements Migration {

    private final MongoOperations store;
    private final ProvenIdentities identities;

    WorkIsKept(MongoOperations store, ProvenIdentities identities) {
        this.store = store;
        this.identities = identities;
    }

    @Override
    public int number() {
        return 19;
    }

    @Override
    public String description() {
        return "who works for a municipality is known by her provider";
    }

    @Override
    public void run() {
        var claimed =
                where("memberships.scope").gt("").and("memberships.provider").exists(true);
        store.find(Query.query(claimed), Document.class, "persons").forEach(this::keep);
    }

    private void keep(Document person) {
        var providers = person.getList("memberships", Document.class, List.of()).stream()
                .map(role -> role.getString("provider"))
                .filter(Objects::nonNull)
                .toList();
        for (var identity : identities.findByPerson(new PersonId(person.get("_id", UUID.class)))) {
            var known = identity;
            for (var provider : providers) {
                known = known.atWork(provider);
            }
            if (known != identity) {
                identities.save(known);
            }
        }
    }
}

package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.heime.identity.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All links by which volunteers come. What is ended or over is gone. */
@Repository
class VolunteerLinks {

    private final MongoOperations store;

    VolunteerLinks(MongoOperations store) {
        this.store = store;
    }

    void add(VolunteerLink link) {
        store.insert(link);
    }

    Optional<VolunteerLink> byDigests(Collection<String> digests) {
        return Optional.ofNullable(store.findOne(query(where("digest").in(digests)), VolunteerLink.class));
    }

    /** The newest first. */
    List<VolunteerLink> of(OrganisationId organisation) {
        return store.find(
                query(where("organisation").is(organisation)).with(Sort.by(Sort.Direction.DESC, "madeAt")),
                VolunteerLink.class);
    }

    List<VolunteerLink> madeBy(PersonId person) {
        return store.find(query(where("madeBy").is(person)), VolunteerLink.class);
    }

    /** One conditional write: of several who come at once, no more than there is room for. */
    boolean take(VolunteerLinkId id, Instant now) {
        var open = query(where("_id").is(id).and("left").gt(0).and("until").gt(now));
        var taken = new Update().inc("left", -1).inc("came", 1);
        return store.updateFirst(open, taken, VolunteerLink.class).getModifiedCount() == 1;
    }

    /** Who has taken a place has not come after all. */
    void giveBack(VolunteerLinkId id) {
        store.updateFirst(
                query(where("_id").is(id)), new Update().inc("left", 1).inc("came", -1), VolunteerLink.class);
    }

    void end(OrganisationId organisation, VolunteerLinkId id) {
        store.remove(query(where("_id").is(id).and("organisation").is(organisation)), VolunteerLink.class);
    }

    void endAllMadeBy(PersonId person) {
        store.remove(query(where("madeBy").is(person)), VolunteerLink.class);
    }

    void endAllMadeBy(PersonId person, OrganisationId organisation, Instant before) {
        store.remove(
                query(where("madeBy")
                        .is(person)
                        .and("organisation")
                        .is(organisation)
                        .and("madeAt")
                        .lte(before)),
                VolunteerLink.class);
    }

    void forgetWhatIsOver(Instant now) {
        store.remove(query(where("until").lte(now)), VolunteerLink.class);
    }
}

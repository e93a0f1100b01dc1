package no.heime.need;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.municipality.District;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.Anew;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All needs. Each question below is one query on one index; {@code shared.store.Indexes} names them. */
@Repository
class Needs {

    /** More than anybody reads in a day; {@link NeedScreens} says when there are more. */
    static final int INBOX_MAX = 300;

    private static final int MINE_MAX = 100;
    private static final int SWEEP_MAX = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "registeredAt");

    private final MongoOperations mongo;

    Needs(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One conditional write: refused when somebody else stored first. */
    Need save(Need need) {
        return mongo.save(need);
    }

    Optional<Need> find(NeedId id) {
        return Optional.ofNullable(mongo.findById(id, Need.class));
    }

    Need get(NeedId id) {
        return find(id).orElseThrow(DomainException::notFound);
    }

    List<Need> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : mongo.find(Query.query(where("_id").in(ids)), Need.class);
    }

    /** Open needs of a municipality, the urgent first, then those without contact for longest: one more than is shown. */
    List<Need> inbox(String municipality) {
        return mongo.find(
                Query.query(where("municipality").is(municipality).and("status").in(NeedStatus.OPEN, NeedStatus.AGREED))
                        .with(Sort.by("rank", "lastContact"))
                        .limit(INBOX_MAX + 1),
                Need.class);
    }

    /** A resident's own, newest first. */
    List<Need> of(PersonId resident) {
        return mongo.find(
                Query.query(where("resident").is(resident)).with(NEWEST_FIRST).limit(MINE_MAX), Need.class);
    }

    /** Each of a resident's own, newest first. */
    List<Need> all(PersonId resident) {
        return mongo.find(Query.query(where("resident").is(resident)).with(NEWEST_FIRST), Need.class);
    }

    /** Each about which a person has been asked, whatever came of it, newest first. */
    List<Need> everAsked(PersonId person) {
        return mongo.find(
                Query.query(where("proposals.asked.person").is(person)).with(NEWEST_FIRST), Need.class);
    }

    /** The same for organisations. */
    List<Need> everAsked(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : mongo.find(
                        Query.query(where("proposals.asked.organisation").in(organisations))
                                .with(NEWEST_FIRST),
                        Need.class);
    }

    /** Closed before then, and not in bare figures yet: the longest closed first, so many of them left out. */
    List<Need> closed(Whose whose, Instant before, int skip, int limit) {
        return mongo.find(
                Query.query(closed(whose, before))
                        .with(Sort.by("closedAt", "_id"))
                        .skip(skip)
                        .limit(limit),
                Need.class);
    }

    long countClosed(Whose whose, Instant before) {
        return mongo.count(Query.query(closed(whose, before)), Need.class);
    }

    private static Criteria closed(Whose whose, Instant before) {
        return whose.in("municipality")
                .and("inFiguresSince")
                .is(null)
                .and("closedAt")
                .lt(before);
    }

    /** For good. */
    void remove(Need need) {
        mongo.remove(need);
    }

    /** Whether any need, open or closed, is in a district. */
    boolean isIn(District district) {
        return mongo.exists(
                Query.query(where("municipality")
                        .is(district.municipality())
                        .and("registered.district")
                        .is(district.id())),
                Need.class);
    }

    /** Where a person is asked and has not answered, or has an agreement. */
    List<Need> concerning(PersonId person) {
        return mongo.find(
                Query.query(where("proposals")
                                .elemMatch(where("asked.person")
                                        .is(person)
                                        .and("status")
                                        .in(IN_PLAY)))
                        .with(NEWEST_FIRST)
                        .limit(MINE_MAX),
                Need.class);
    }

    /** The same for organisations. */
    List<Need> concerning(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return mongo.find(
                Query.query(where("proposals")
                                .elemMatch(where("asked.organisation")
                                        .in(organisations)
                                        .and("status")
                                        .in(IN_PLAY)))
                        .with(NEWEST_FIRST)
                        .limit(MINE_MAX),
                Need.class);
    }

    /** Where a volunteer is the one who comes, or came, for an organisation, newest first. */
    List<Need> inWhichComes(PersonId volunteer) {
        return mongo.find(Query.query(where("agreements.comes").is(volunteer)).with(NEWEST_FIRST), Need.class);
    }

    /** Where a question has waited for long enough, for its helper's answer or for the resident's. */
    List<Need> withQuestionsDue(Instant now) {
        var due = where("status").in(LIVE).and("lapsesAt").lte(now);
        return mongo.find(Query.query(where("proposals").elemMatch(due)).limit(SWEEP_MAX), Need.class);
    }

    /** Writes it down where questions were stored without the time until which they wait. */
    void keepUntilWhenQuestionsWait() {
        var untold = where("status").in(LIVE).and("lapsesAt").exists(false);
        new Anew(mongo, mongo.getCollectionName(Need.class))
                .untilDone(Query.query(where("proposals").elemMatch(untold)), this::withTheTimeThatItsQuestionsWait);
    }

    private Update withTheTimeThatItsQuestionsWait(Document stored) {
        var told = new Document();
        mongo.getConverter().write(mongo.getConverter().read(Need.class, stored), told);
        return Update.update("proposals", told.get("proposals"));
    }

    /** Weekly help that is going on, all of it. */
    List<NeedId> weeklyAgreed() {
        var weekly = where("status").is(NeedStatus.AGREED).and("wish.frequency").is(Frequency.WEEKLY);
        return mongo.findDistinct(Query.query(weekly), "_id", Need.class, UUID.class).stream()
                .map(NeedId::new)
                .toList();
    }

    /** Which of these have ever been asked, about anybody's need. */
    Set<EntryId> askedAmong(Collection<EntryId> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        var found = mongo.findDistinct(
                Query.query(where("proposals.entry").in(entries)), "proposals.entry", Need.class, UUID.class);
        return found.stream().map(EntryId::new).collect(Collectors.toSet());
    }

    private static final List<ProposalStatus> IN_PLAY =
            List.of(ProposalStatus.SENT, ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED);
    private static final List<ProposalStatus> LIVE = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isLive)
            .toList();
}

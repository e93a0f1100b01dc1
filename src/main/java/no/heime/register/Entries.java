package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.LadderStep;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The register's collection. Every query here has its index in {@code shared.store.Indexes}. */
@Repository
class Entries {

    private final MongoOperations store;
    private final FindableWriter findable;
    private final EntryReader reader;

    Entries(MongoOperations store, FindableWriter findable) {
        this.store = store;
        this.findable = findable;
        this.reader = new EntryReader(store.getConverter());
    }

    Optional<RegisterEntry> byId(EntryId id) {
        return find(query(where("_id").is(id))).stream().findFirst();
    }

    List<RegisterEntry> byIds(Collection<EntryId> ids) {
        return ids.isEmpty() ? List.of() : find(withoutLoans(query(where("_id").in(ids))));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the id is taken */
    RegisterEntry insert(RegisterEntry entry) {
        return store.insert(entry, RegisterEntry.COLLECTION);
    }

    /** Many new ones with one write. */
    void insertAll(Collection<? extends RegisterEntry> newcomers) {
        findable.together(() -> store.insert(newcomers, RegisterEntry.COLLECTION));
    }

    /** For good. */
    void remove(EntryId id) {
        store.remove(query(where("_id").is(id)), RegisterEntry.COLLECTION);
    }

    RegisterEntry save(RegisterEntry entry) {
        return store.save(entry, RegisterEntry.COLLECTION);
    }

    List<RegisterEntry> ofOwners(Collection<UUID> owners) {
        return find(query(where("find.owner").in(owners)).with(Sort.by(Sort.Direction.DESC, "_id")));
    }

    List<RegisterEntry> awaiting(Collection<String> municipalities) {
        return find(query(where("provider.municipality")
                        .in(municipalities)
                        .and("moderation.status")
                        .is(EntryStatus.SUBMITTED))
                .with(Sort.by("moderation.submittedAt")));
    }

    /** Those with most free time first, so that nobody is asked for what she has not got. */
    List<RegisterEntry> reaching(
            LadderStep step, Collection<KindId> kinds, DistrictId district, LocalDate today, int limit) {
        var reach = kinds.stream()
                .flatMap(kind -> Stream.of(Findable.reach(district, kind), Findable.reachEverywhere(kind)))
                .toList();
        return find(withoutLoans(query(where("find.reach")
                        .in(reach)
                        .and("find.step")
                        .is(step.name())
                        .and("capacity.free")
                        .gt(0)
                        .and("find.from")
                        .lte(today.toString())
                        .and("find.until")
                        .gte(today.toString())))
                .with(Sort.by(Sort.Direction.DESC, "capacity.free"))
                .limit(limit));
    }

    /** Public offers of these kinds that reach somebody in one of these districts. */
    List<HelpOffer> offersReaching(Collection<KindId> kinds, Collection<DistrictId> districts, LocalDate today) {
        var reach = districts.stream()
                .flatMap(district -> kinds.stream().map(kind -> Findable.reach(district, kind)))
                .toList();
        return find(query(where("find.reach").in(reach))).stream()
                .filter(HelpOffer.class::isInstance)
                .map(HelpOffer.class::cast)
                .filter(offer -> offer.isPublicOn(today))
                .toList();
    }

    /** Public entries that answer a question. */
    List<Found> matching(Wanted wanted, LocalDate today, int limit) {
        var all = new ArrayList<Criteria>();
        wanted.alternatives().forEach(terms -> all.add(where("find.terms").in(terms)));
        all.add(where("find.from").lte(today.toString()));
        all.add(where("find.until").gte(today.toString()));
        if (wanted.district() != null) {
            all.add(where("find.open").in(Findable.EVERYWHERE, wanted.district().value()));
        }
        if (wanted.starts() != null) {
            all.add(where("find.starts").in(wanted.starts()));
        }
        var query = query(new Criteria().andOperator(all)).limit(limit).cursorBatchSize(limit + 1);
        if (wanted.newestFirst()) {
            query.with(Sort.by(Sort.Direction.DESC, "_id"));
        }
        query.fields().exclude("find.terms", "find.reach", "find.open", "find.starts");
        withoutLoans(query);
        return store.find(query, Document.class, RegisterEntry.COLLECTION).stream()
                .map(reader::found)
                .toList();
    }

    /**
     * All whose last day is one of these or between them, the soonest first: what is public, and what waits for staff or
     * for its owner.
     */
    void endingBetween(LocalDate first, LocalDate last, Consumer<RegisterEntry> each) {
        oneByOne(
                query(where("find.until")
                                .gte(first.toString())
                                .lte(last.toString())
                                .and("moderation.status")
                                .in(EntryStatus.APPROVED, EntryStatus.SUBMITTED, EntryStatus.RETURNED))
                        .with(Sort.by("find.until")),
                each);
    }

    /** All that is public without a last day, and that nobody has vouched for since then. */
    void unconfirmedSince(Instant then, Consumer<RegisterEntry> each) {
        oneByOne(
                query(where("find.until")
                        .is(Findable.FOREVER)
                        .and("moderation.confirmedAt")
                        .lte(then)
                        .and("moderation.status")
                        .is(EntryStatus.APPROVED)),
                each);
    }

    /** However many there are: no more than one answer of the store's at a time. */
    private void oneByOne(Query query, Consumer<RegisterEntry> each) {
        query.fields().exclude("find");
        try (var found = store.stream(withoutLoans(query), Document.class, RegisterEntry.COLLECTION)) {
            found.map(reader::read).forEach(each);
        }
    }

    /** Entries with one of these photos; what is withdrawn has none any more. */
    List<RegisterEntry> with(Collection<PhotoId> photos) {
        return find(query(
                where("content.photo._id").in(photos).and("moderation.status").ne(EntryStatus.WITHDRAWN)));
    }

    /**
     * Whether one names a district, public or not; what is withdrawn does not come back. Where somebody comes within a time
     * of travel is no name: it follows by itself.
     */
    boolean areIn(District district) {
        var chosen = new Criteria()
                .andOperator(
                        where("content.area._class").is("area-chosen"),
                        where("content.area.districts").is(district.id()));
        return Stream.of(
                        where("content.districts").is(district.id()),
                        chosen,
                        where("content.area.from").is(district.id()),
                        where("provider.district").is(district.id()))
                .map(named -> query(named.and("moderation.status").ne(EntryStatus.WITHDRAWN)))
                .anyMatch(named -> store.exists(named, RegisterEntry.COLLECTION));
    }

    /**
     * One conditional write: so much is free, and this reservation has not been made. Where people are counted, it takes
     * one person's place, however long it is for.
     */
    boolean reserve(EntryId offer, ReservationId reservation, int minutes, LocalDate today) {
        return reserve(offer, reservation, minutes, false, today)
                || reserve(offer, reservation, Amount.PLACE, true, today);
    }

    private boolean reserve(
            EntryId offer, ReservationId reservation, int minutes, boolean countsPeople, LocalDate today) {
        var free = query(where("_id")
                .is(offer)
                .and("moderation.status")
                // who has changed a word of her offer may still say yes to what she was asked before
                .in(EntryStatus.APPROVED, EntryStatus.SUBMITTED)
                .and("find.until")
                .gte(today.toString())
                .and("content.amount.people")
                .exists(countsPeople)
                .and("capacity.free")
                .gte(minutes)
                .and("capacity.reservations._id")
                .ne(reservation));
        var taken = new Update()
                .inc("capacity.free", -minutes)
                .inc("version", 1L)
                .push("capacity.reservations", new Capacity.Reservation(reservation, minutes));
        return store.updateFirst(free, taken, HelpOffer.class).getModifiedCount() == 1;
    }

    void release(EntryId offer, Capacity.Reservation reservation) {
        var held = query(where("_id").is(offer).and("capacity.reservations._id").is(reservation.id()));
        var back = new Update()
                .inc("capacity.free", reservation.minutes())
                .inc("version", 1L)
                .pull(
                        "capacity.reservations",
                        new Document("_id", reservation.id().value()));
        store.updateFirst(held, back, HelpOffer.class);
    }

    /** For what is read by others than those who lend, and never stored again. */
    private static Query withoutLoans(Query query) {
        query.fields().exclude("lending.loans");
        return query;
    }

    private List<RegisterEntry> find(Query query) {
        query.fields().exclude("find");
        if (query.isLimited()) {
            // all of it in one answer
            query.cursorBatchSize(query.getLimit() + 1);
        }
        return store.find(query, Document.class, RegisterEntry.COLLECTION).stream()
                .map(reader::read)
                .toList();
    }
}

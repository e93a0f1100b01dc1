package no.heime.accesslog;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.ErrorId;
import no.heime.shared.secrets.MissingKey;
import no.heime.shared.secrets.PersonKeys;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The log in the store. It can be added to, and its oldest lines are deleted when their time is over; nothing is changed. */
@Repository
class Lines {

    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);
    private static final int TRIES = 50;

    private final MongoOperations mongo;
    private final Seals seals;
    private final Heads heads;
    private final Cuts cuts;
    private final PersonKeys keys;

    Lines(MongoOperations mongo, Seals seals, Heads heads, Cuts cuts, PersonKeys keys) {
        this.mongo = mongo;
        this.seals = seals;
        this.heads = heads;
        this.cuts = cuts;
        this.keys = keys;
    }

    /**
     * Adds lines at the end of their municipality's chain, in one write. Those that are there already, because the answer
     * to an earlier write was lost, are left as they are; when another program was first, they come after what it wrote.
     * How far the chain has come is said each time, since it may be the saying that failed.
     */
    void append(String municipality, List<Unwritten> some) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var there = there(some.stream().map(Unwritten::id).toList());
            var missing = some.stream().filter(one -> !there.contains(one.id())).toList();
            if (missing.isEmpty()) {
                last(municipality).ifPresent(line -> heads.reached(municipality, line.place()));
                return;
            }
            var lines = sealed(municipality, missing);
            try {
                mongo.insert(closable(lines), Line.class);
                heads.reached(municipality, lines.getLast().place());
                return;
            } catch (DuplicateKeyException othersWereFirst) {
                Thread.yield();
            }
        }
        throw new OptimisticLockingFailureException(
                "The chain of " + municipality + " is written by others all the time");
    }

    /**
     * Somebody's key may be missing: then her words are left out, since a chain that waits for them holds up everybody. Of
     * whom was erased meanwhile they are left out, too: a new key would be destroyed by nobody.
     */
    private List<Line> closable(List<Line> lines) {
        return lines.stream()
                .map(line -> line.reading().hasWords() && !isClosable(line) ? line.withoutWords() : line)
                .toList();
    }

    private boolean isClosable(Line line) {
        if (keys.wasDestroyed(line.reading().about().value())) {
            return false;
        }
        try {
            mongo.getConverter().write(line, new Document());
            return true;
        } catch (MissingKey missing) {
            ErrorId.logged(LOG, "Line " + line.id() + " of the access log is written without its reason", missing);
            return false;
        }
    }

    private List<Line> sealed(String municipality, List<Unwritten> missing) {
        var last = last(municipality);
        // when its last line is deleted, the chain goes on from it all the same
        var cut = last.isPresent() ? null : cuts.of(municipality);
        var links = new Links(seals, cut);
        var place = last.map(Line::place).orElseGet(links::place);
        var before = last.map(Line::seal).orElseGet(links::seal);
        var lines = new ArrayList<Line>();
        for (var one : missing) {
            place++;
            var line = seals.seal(one, place, before);
            lines.add(line);
            before = line.seal();
        }
        return lines;
    }

    private Set<LineId> there(Collection<LineId> wanted) {
        var query = Query.query(where("_id").in(wanted));
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(Line.class)).stream()
                .map(line -> new LineId(line.get("_id", UUID.class)))
                .collect(Collectors.toSet());
    }

    Optional<Line> last(String municipality) {
        return Optional.ofNullable(mongo.findOne(
                Query.query(where("municipality").is(municipality)).with(Sort.by(Sort.Direction.DESC, "place")),
                Line.class));
    }

    /**
     * What is said about a person, newest first.
     *
     * @param from the earliest moment; null for the beginning
     * @param before the first moment after it; null when there is none
     */
    List<Line> about(PersonId person, @Nullable Instant from, @Nullable Instant before) {
        return mongo.find(newestFirst(within(person, from, before)), Line.class);
    }

    /**
     * When the nth line about a person was read, counted back from a moment; empty when there are not so many.
     *
     * @param before not counted any more; null for now
     */
    Optional<Instant> momentOfLine(int nth, PersonId person, @Nullable Instant before) {
        return Optional.ofNullable(
                        mongo.findOne(newestFirst(within(person, null, before)).skip(nth - 1L), Line.class))
                .map(line -> line.reading().at());
    }

    boolean isSomethingAbout(PersonId person, Instant before) {
        return mongo.exists(Query.query(within(person, null, before)), Line.class);
    }

    private static Criteria within(PersonId person, @Nullable Instant from, @Nullable Instant before) {
        var about = where("reading.about").is(person);
        if (from == null && before == null) {
            return about;
        }
        var at = about.and("reading.at");
        if (from != null) {
            at.gte(from);
        }
        return before == null ? at : at.lt(before);
    }

    private static Query newestFirst(Criteria which) {
        return Query.query(which).with(Sort.by(Sort.Direction.DESC, "reading.at"));
    }

    List<Line> byIds(Collection<LineId> ids) {
        return mongo.find(Query.query(where("id").in(ids)), Line.class);
    }

    Optional<Line> byId(LineId id) {
        return Optional.ofNullable(mongo.findById(id, Line.class));
    }

    /** The first lines that are left after a place. */
    List<Line> after(String municipality, long place, int limit) {
        return mongo.find(
                Query.query(where("municipality").is(municipality).and("place").gt(place))
                        .with(Sort.by("place"))
                        .limit(limit),
                Line.class);
    }

    /** The first line of a chain in which somebody looked at that moment or later; it goes no further than that line. */
    Optional<Line> firstSince(String municipality, Instant moment) {
        return Optional.ofNullable(mongo.findOne(
                Query.query(where("municipality")
                                .is(municipality)
                                .and("reading.at")
                                .gte(moment))
                        .with(Sort.by("place")),
                Line.class));
    }

    /** A chain from its beginning on. To be closed. */
    Stream<Line> chain(String municipality) {
        return mongo.stream(Query.query(where("municipality").is(municipality)).with(Sort.by("place")), Line.class);
    }
}

package no.heime.register;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.Ids;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Public entries by the thousand: the offers and resources of the demo, in person and online, with all that they say, as
 * many in each place as people live there.
 */
final class ManyEntries {

    private static final int PROTOTYPES = 4_000;
    private static final int BATCH = 5_000;

    private final MongoOperations store;
    private final Places places;
    private final Taxonomy taxonomy;
    private final Ids ids;
    private final Random random = new Random(20261124);
    private final Inhabitants inhabitants;
    private final List<RegisterEntry> written;
    private final List<RealQueries.Asked> typed = RealQueries.of("queries");
    private final List<Document> prototypes;

    ManyEntries(
            MongoOperations store,
            Places places,
            Taxonomy taxonomy,
            Ids ids,
            DemoRegister demo,
            FindableWriter findable) {
        this.store = store;
        this.places = places;
        this.taxonomy = taxonomy;
        this.ids = ids;
        this.inhabitants = new Inhabitants(places);
        this.written = demo.entries().stream()
                .filter(entry -> entry.moderation().isPublic())
                .toList();
        this.prototypes = prototypes(findable);
    }

    /**
     * What somebody somewhere needs.
     *
     * @param kind a common one more often
     * @param typed what one of many types, whatever it is about
     */
    record Question(DistrictId district, KindOfHelp kind, String typed) {}

    Question question() {
        var about = oneOfThem();
        var kind = taxonomy.require(about.content().kinds().iterator().next(), "kind");
        return new Question(
                inhabitants.somebody(random),
                kind,
                typed.get(random.nextInt(typed.size())).q());
    }

    private RegisterEntry oneOfThem() {
        return written.get(random.nextInt(written.size()));
    }

    /** Adds what is missing to so many. */
    void fillUpTo(int size) {
        var collection = store.getCollection(RegisterEntry.COLLECTION);
        var missing = size - (int) collection.estimatedDocumentCount();
        var indexes = new ArrayList<Document>();
        if (missing > BATCH * 4) {
            collection.listIndexes().forEach(index -> indexes.add(withoutVersion(index)));
            indexes.removeIf(index -> "_id_".equals(index.getString("name")));
            collection.dropIndexes();
        }
        for (var done = 0; done < missing; done += BATCH) {
            insert(collection, Math.min(BATCH, missing - done));
        }
        if (!indexes.isEmpty()) {
            store.executeCommand(new Document("createIndexes", RegisterEntry.COLLECTION).append("indexes", indexes));
        }
    }

    private void insert(MongoCollection<Document> collection, int count) {
        var batch = new ArrayList<Document>(count);
        for (var n = 0; n < count; n++) {
            batch.add(copy(prototypes.get(random.nextInt(prototypes.size()))));
        }
        collection.insertMany(batch, new InsertManyOptions().ordered(false));
    }

    private List<Document> prototypes(FindableWriter findable) {
        var made = new ArrayList<Document>();
        findable.together(() -> {
            for (var n = 0; n < PROTOTYPES; n++) {
                var entry = somewhere().of(oneOfThem());
                var document = new Document();
                store.getConverter().write(entry, document);
                findable.onBeforeSave(entry, document, RegisterEntry.COLLECTION);
                made.add(document);
            }
        });
        return made;
    }

    /** Whoever offers help comes to two of three places in her municipality, and to her own. */
    private Elsewhere somewhere() {
        var home = places.require(inhabitants.somebody(random), "district");
        var served = places.districtsOf(home.municipality()).stream()
                .map(District::id)
                .filter(id -> random.nextInt(3) > 0 || id.equals(home.id()))
                .toList();
        return new Elsewhere(home, served);
    }

    private Document copy(Document prototype) {
        var copy = new Document(prototype);
        copy.put("_id", ids.next());
        if ("help-offer".equals(prototype.getString("_class"))) {
            var capacity = new Document(prototype.get("capacity", Document.class));
            copy.put("capacity", capacity.append("free", 30 + random.nextInt(600)));
        }
        return copy;
    }

    private static Document withoutVersion(Document index) {
        index.remove("v");
        index.remove("ns");
        return index;
    }
}

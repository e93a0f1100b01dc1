package no.heime.register;

import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.NOW;
import static no.heime.register.Registered.TAXONOMY;
import static no.heime.register.Registered.offer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindOfHelp;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Approved offers by the thousand, spread over all districts and kinds as in life: towns are larger than islands. */
final class ManyOffers {

    private static final int PROTOTYPES = 4_000;
    private static final int BATCH = 5_000;

    private final MongoOperations store;
    private final Places places;
    private final Ids ids;
    private final Random random = new Random(20261124);
    private final List<Document> prototypes;

    ManyOffers(MongoOperations store, Places places, Ids ids, FindableWriter findable) {
        this.store = store;
        this.places = places;
        this.ids = ids;
        this.prototypes = prototypes(findable);
    }

    /** What somebody somewhere needs. */
    record Question(DistrictId district, KindOfHelp kind) {}

    Question question() {
        var kinds = TAXONOMY.kinds();
        var districts = places.districts();
        return new Question(districts.get(skewed(districts.size())).id(), kinds.get(skewed(kinds.size())));
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
        for (var n = 0; n < PROTOTYPES; n++) {
            var question = question();
            var home = places.require(question.district(), "district");
            var neighbours = places.districtsOf(home.municipality()).stream()
                    .map(District::id)
                    .filter(id -> random.nextInt(3) > 0 || id.equals(home.id()))
                    .toArray(DistrictId[]::new);
            var kind = question.kind();
            var content =
                    offer(kind.id(), kind.names().in(Language.NB) + " " + n, 30 + random.nextInt(600), FAR, neighbours);
            var entry = new HelpOffer(
                    Registered.id(),
                    new Provider.Resident(KARI.id(), home.municipality(), home.id()),
                    content,
                    Moderation.submitted(KARI.id(), NOW).approved(KARI.id(), NOW),
                    0,
                    Capacity.allFree(content.amount()),
                    List.of(),
                    0L);
            var document = new Document();
            store.getConverter().write(entry, document);
            findable.onBeforeSave(entry, document, RegisterEntry.COLLECTION);
            made.add(document);
        }
        return made;
    }

    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 1.7));
    }

    private Document copy(Document prototype) {
        var free = 30 + random.nextInt(600);
        var copy = new Document(prototype);
        copy.put("_id", ids.next());
        copy.put(
                "capacity",
                new Document("minutesPerWeek", 600).append("free", free).append("reservations", List.of()));
        return copy;
    }

    private static Document withoutVersion(Document index) {
        index.remove("v");
        index.remove("ns");
        return index;
    }
}

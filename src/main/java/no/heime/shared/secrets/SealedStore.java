package no.heime.shared.secrets;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** What lies sealed in the store, as it lies there: asked before a seal would take the place of another. */
@Component
class SealedStore {

    private final MongoDatabaseFactory database;
    private final ObjectProvider<SealedFields> kinds;

    SealedStore(MongoDatabaseFactory database, ObjectProvider<SealedFields> kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Empty when it is stored for the first time. */
    Optional<Document> stored(SealedFields fields, @Nullable Object id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(in(fields).find(eq("_id", id)).first());
    }

    /** Whether a text that is about her needs her key. One query for each kind of document, by an index. */
    boolean hasTextOf(UUID person) {
        return kinds.stream().anyMatch(fields -> hasTextOf(person, fields));
    }

    private boolean hasTextOf(UUID person, SealedFields fields) {
        var paths = fields.fields().stream().map(SealedField::path).toList();
        try (var documents = in(fields)
                .find(eq(fields.owner(), person))
                .projection(include(paths))
                .cursor()) {
            while (documents.hasNext()) {
                if (isIn(documents.next(), fields, person)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isIn(Document document, SealedFields fields, UUID owner) {
        var owners = new HashSet<UUID>();
        fields.fields()
                .forEach(field -> field.each(document, place -> SealedText.read(place.value())
                        .ifPresent(text -> owners.addAll(text.owners()))));
        return owners.contains(owner);
    }

    private MongoCollection<Document> in(SealedFields fields) {
        return database.getMongoDatabase().getCollection(fields.collection());
    }
}

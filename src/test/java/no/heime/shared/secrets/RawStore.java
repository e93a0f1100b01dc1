package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** What lies in a store as whoever steals it would see it. */
public final class RawStore {

    private RawStore() {}

    /** @param visitor hears where each text lies in clear, such as {@code needs.history.said}, and what it says */
    public static void eachText(MongoOperations store, BiConsumer<String, String> visitor) {
        each(store, (path, value) -> {
            if (value instanceof String text) {
                visitor.accept(path, text);
            }
        });
    }

    /** Whose keys are needed for anything that is there. */
    public static Set<UUID> owners(MongoOperations store) {
        return ownersBut("", store);
    }

    /** Whose keys are needed for anything that is there, outside one collection. */
    public static Set<UUID> ownersBut(String collection, MongoOperations store) {
        var owners = new HashSet<UUID>();
        each(store, (path, value) -> {
            if (!path.startsWith(collection + ".")) {
                SealedText.read(value).ifPresent(text -> owners.addAll(text.owners()));
            }
        });
        return owners;
    }

    /** All documents, as a copy of the store has them. */
    public static Map<String, List<Document>> copy(MongoOperations store, String... collections) {
        var copy = new java.util.LinkedHashMap<String, List<Document>>();
        for (var collection : collections) {
            copy.put(collection, documents(store, collection));
        }
        return copy;
    }

    /** Puts a copy back, as an operator does. */
    public static void restore(MongoOperations store, Map<String, List<Document>> copy) {
        copy.forEach((collection, documents) -> documents.forEach(one -> store.save(one, collection)));
    }

    private static List<Document> documents(MongoOperations store, String collection) {
        return store.find(query(where("_id").exists(true)), Document.class, collection);
    }

    private static void each(MongoOperations store, BiConsumer<String, Object> visitor) {
        for (var collection : store.getCollectionNames()) {
            documents(store, collection).forEach(one -> each(collection, one, visitor));
        }
    }

    private static void each(String path, @Nullable Object part, BiConsumer<String, Object> visitor) {
        switch (part) {
            case null -> {}
            case Document document -> document.forEach((name, value) -> each(path + "." + name, value, visitor));
            case Collection<?> several -> several.forEach(one -> each(path, one, visitor));
            default -> visitor.accept(path, part);
        }
    }
}

package no.heime.shared.store;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;

/** A data folder as a newer version of the program leaves it. */
public final class NewerStore {

    private static final int STEP = 999;

    private NewerStore() {}

    public static void writeIn(Path folder) {
        try (var store = EmbeddedStore.in(folder);
                var client = MongoClients.create(store.connectionString())) {
            client.getDatabase("heime").getCollection("migrations").insertOne(new Document("_id", STEP));
        }
    }
}

package no.heime.shared.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A data folder that no program has open, for whoever looks at what is in it. */
public final class StoreAtRest {

    private StoreAtRest() {}

    public static void look(Path folder, Consumer<MongoDatabase> at) {
        try (var store = EmbeddedStore.in(folder);
                var client = MongoClients.create(store.connectionString())) {
            at.accept(client.getDatabase("heime"));
        }
    }
}

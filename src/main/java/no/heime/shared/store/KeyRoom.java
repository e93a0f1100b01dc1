package no.heime.shared.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * Where people's keys lie: apart from what they open, so that a copy of the one is none of the other. With MongoDB it is a
 * database of its own, with the embedded store a file of its own.
 */
public final class KeyRoom implements AutoCloseable {

    static final String FILE = "keys.mv.db";

    private final MongoOperations store;
    private final AutoCloseable[] behind;

    private KeyRoom(MongoClient client, String database, AutoCloseable... behind) {
        this.store = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database));
        this.behind = behind;
    }

    static KeyRoom in(Path folder) {
        var embedded = EmbeddedStore.in(folder, FILE);
        var client =
                MongoClients.create(embedded.connectionString() + "/?retryWrites=false&uuidRepresentation=standard");
        return new KeyRoom(client, "keys", client, embedded);
    }

    /** @param client which somebody else closes */
    static KeyRoom on(MongoClient client, String database) {
        return new KeyRoom(client, database);
    }

    public MongoOperations store() {
        return store;
    }

    @Override
    public void close() throws Exception {
        for (var one : behind) {
            one.close();
        }
    }
}

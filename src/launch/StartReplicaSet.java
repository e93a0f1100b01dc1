import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.bson.Document;
import org.slf4j.LoggerFactory;

/** Makes a lone {@code mongod} the primary of its own replica set, the first time and no other. */
class StartReplicaSet {

    private static final int ALREADY_INITIALIZED = 23;
    private static final int TRIES = 150;

    public static void main(String[] args) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger("org.mongodb.driver")).setLevel(Level.OFF);
        var host = args[0].replaceFirst("^mongodb://([^/]+)/.*$", "$1");
        try (var client = MongoClients.create(args[0])) {
            var admin = client.getDatabase("admin");
            initiate(admin, host);
            for (int i = 0; i < TRIES; i++) {
                if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                    return;
                }
                Thread.sleep(100);
            }
        }
        System.exit(1);
    }

    private static void initiate(MongoDatabase admin, String host) {
        var member = new Document("_id", 0).append("host", host);
        var config = new Document("_id", "heime").append("members", List.of(member));
        try {
            admin.runCommand(new Document("replSetInitiate", config));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw e;
            }
        }
    }
}

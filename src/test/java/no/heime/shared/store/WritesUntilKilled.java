package no.heime.shared.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import org.bson.Document;

/** A program that writes without end, and says each number aloud once it was confirmed. Somebody will kill it. */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    /** @param args {@code embedded} and a folder, or {@code mongod} and an address */
    public static void main(String[] args) {
        var uri = args[0].equals("embedded")
                ? EmbeddedStore.in(Path.of(args[1])).connectionString() + "/?retryWrites=false"
                : args[1];
        var client = MongoClients.create(uri);
        var numbers = client.getDatabase("kill").getCollection("numbers");
        numbers.createIndex(Indexes.ascending("word"), new IndexOptions().unique(true));
        for (int number = 0; true; number++) {
            numbers.insertOne(new Document("_id", number).append("word", "n" + number));
            if (number % 3 == 0) {
                numbers.updateOne(new Document("_id", number), new Document("$set", new Document("changed", true)));
            }
            System.out.println(number);
        }
    }
}

package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program in the middle of writing: what was confirmed is there, whole, and nothing is there by half. */
class KilledWhileWritingTest {

    private static final int ENOUGH = 300;

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void theEmbeddedStoreKeepsWhatItConfirmed() throws Exception {
        var confirmed = killAfterWriting("embedded", folder.toString());
        try (var store = EmbeddedStore.in(folder);
                var client = MongoClients.create(store.connectionString() + "/?retryWrites=false")) {
            assertEverythingIsThere(client.getDatabase("kill").getCollection("numbers"), confirmed);
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "heime.test.embedded",
            matches = "true",
            disabledReason = "the real MongoDB is left out on demand (--embedded)")
    void mongodbKeepsWhatItConfirmed() throws Exception {
        var uri = Mongod.shared().uri("kill");
        var confirmed = killAfterWriting("mongod", uri);
        try (var client = MongoClients.create(uri)) {
            assertEverythingIsThere(client.getDatabase("kill").getCollection("numbers"), confirmed);
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "heime.test.embedded",
            matches = "true",
            disabledReason = "the real MongoDB is left out on demand (--embedded)")
    void mongodbKeepsWhatItConfirmedWhenItIsKilledItself() throws Exception {
        try (var mongod = Mongod.own()) {
            var written = start("mongod", mongod.uri("kill"));
            var confirmed = readNumbers(written);
            mongod.kill();
            written.destroyForcibly();
            mongod.start();
            try (var client = MongoClients.create(mongod.uri("kill"))) {
                assertEverythingIsThere(client.getDatabase("kill").getCollection("numbers"), confirmed);
            }
        }
    }

    private static void assertEverythingIsThere(MongoCollection<Document> numbers, int confirmed) {
        for (int number = 0; number <= confirmed; number++) {
            var found = numbers.find(new Document("_id", number)).first();
            assertThat(found).as("number %d", number).isNotNull().containsEntry("word", "n" + number);
            assertThat(found.getBoolean("changed", false)).isEqualTo(number % 3 == 0);
        }
        var stored = (int) numbers.countDocuments();
        assertThat(stored).isGreaterThan(confirmed);
        var again = new Document("_id", -1).append("word", "n" + (stored - 1));
        assertThatThrownBy(() -> numbers.insertOne(again)).isInstanceOf(MongoWriteException.class);
        numbers.insertOne(new Document("_id", stored).append("word", "n" + stored));
    }

    private static int killAfterWriting(String... arguments) throws Exception {
        var program = start(arguments);
        var confirmed = readNumbers(program);
        program.destroyForcibly().waitFor();
        return confirmed;
    }

    private static Process start(String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WritesUntilKilled.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int readNumbers(Process program) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream()));
        var last = -1;
        while (last < ENOUGH) {
            var line = lines.readLine();
            assertThat(line).as("the program writes").isNotNull();
            if (line.matches("\\d+")) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }
}

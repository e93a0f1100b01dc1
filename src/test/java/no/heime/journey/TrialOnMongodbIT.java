package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.heime.shared.store.Mongod;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./heime run --mongodb} does before and after the program, with the launcher's own rooms. */
@DisabledIfSystemProperty(
        named = "heime.test.embedded",
        matches = "true",
        disabledReason = "the real MongoDB is left out on demand (--embedded)")
class TrialOnMongodbIT {

    private static final String TRIAL = """
            set -eu
            tools=$1
            for room in src/launch/*.sh; do . "./$room"; done
            app=$2
            trap end_mongodb EXIT
            end_mongodb
            start_mongodb
            echo "$SPRING_MONGODB_URI"
            read -r over
            """;

    @TempDir
    Path folder;

    @Test
    void theSecondTimeItsDataIsStillThereOnTheReplicaSetOfTheFirst() throws Exception {
        assumeThat(Mongod.program())
                .as("the one from Docker does not go into the background")
                .doesNotEndWith("docker-mongod");
        var port = freePort();
        var note = new Document("_id", 1).append("words", "from the first time");

        trial(port, store -> store.getCollection("notes").insertOne(note));
        trial(port, store -> assertThat(store.getCollection("notes").find()).containsExactly(note));
    }

    /** Starts MongoDB as the launcher does, acts on it as a replica set, and ends it as the launcher does. */
    private void trial(int port, Consumer<MongoDatabase> act) throws IOException, InterruptedException {
        var app = BuiltApp.jar().getParent();
        var trial = new ProcessBuilder("sh", "-c", TRIAL, "trial", folder.toString(), app.toString());
        trial.environment().put("JAVA_HOME", System.getProperty("java.home"));
        trial.environment().put("MONGOD", Mongod.program());
        trial.environment().put("HEIME_MONGODB_PORT", String.valueOf(port));
        var launcher = trial.redirectErrorStream(true).start();
        try (var says = launcher.inputReader();
                var over = launcher.outputWriter()) {
            var said = says.lines()
                    .takeWhile(line -> !line.startsWith("mongodb://"))
                    .toList();
            assertThat(said).singleElement().asString().startsWith("· Starts MongoDB on port " + port);
            assertThat(folder.resolve("mongodb/heime.pid")).isNotEmptyFile();
            try (var client = MongoClients.create("mongodb://127.0.0.1:%d/?replicaSet=heime".formatted(port))) {
                act.accept(client.getDatabase("heime"));
            }
            over.newLine();
        }
        assertThat(launcher.waitFor()).isZero();
        assertThat(folder.resolve("mongodb/heime.pid"))
                .as("the number of what has ended")
                .doesNotExist();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

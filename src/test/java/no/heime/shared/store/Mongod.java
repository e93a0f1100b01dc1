package no.heime.shared.store;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A real MongoDB for tests, as a replica set of one: loopback only, a free port, a temporary folder, ended by its own
 * process handle. {@link #shared()} is started once for all tests; {@link #own()} is one that a test may stop and start.
 */
public final class Mongod implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPLICA_SET = "heime";

    private static @Nullable Mongod shared;

    private final Path program;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private Mongod(Path program) throws IOException {
        this.program = program;
        this.folder = Files.createTempDirectory("heime-mongod");
        this.port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The one of this test run. */
    public static synchronized Mongod shared() {
        if (shared == null) {
            shared = own();
        }
        return shared;
    }

    /** A new, empty one, started. */
    public static Mongod own() {
        try {
            var mongod = new Mongod(Path.of(program()));
            mongod.start();
            mongod.initiate();
            return mongod;
        } catch (IOException e) {
            throw new IllegalStateException("mongod could not be started", e);
        }
    }

    /** Whether the person asked for the tests without it. */
    public static boolean isLeftOut() {
        return Boolean.getBoolean("heime.test.embedded");
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?replicaSet=%s".formatted(port, database, REPLICA_SET);
    }

    /** Starts it, again if need be, on the same folder and port. */
    public void start() throws IOException {
        process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--replSet",
                        REPLICA_SET,
                        "--bind_ip",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--dbpath",
                        folder.toString(),
                        "--nounixsocket",
                        "--wiredTigerCacheSizeGB",
                        "0.25"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mongod.log").toFile())
                .start();
        awaitPort();
    }

    /** Kills it as a power cut would. */
    public void kill() {
        end(process == null ? null : process.destroyForcibly());
    }

    /** Ends it in good order and forgets its data. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
        end(process);
        deleteFolder();
    }

    private static void end(@Nullable Process process) {
        try {
            if (process != null && !process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void initiate() {
        var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        try (var client = MongoClients.create("mongodb://127.0.0.1:%d/?directConnection=true".formatted(port))) {
            client.getDatabase("admin")
                    .runCommand(new Document(
                            "replSetInitiate", new Document("_id", REPLICA_SET).append("members", List.of(member))));
        }
    }

    private void awaitPort() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (process == null || !process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IOException(
                            "mongod does not answer: " + Files.readString(folder.resolve("mongod.log")), notYet);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    /** The real MongoDB's program, where the launcher found or brought it. */
    public static String program() {
        var named = System.getenv("MONGOD");
        if (named != null && !named.isBlank()) {
            return named;
        }
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No mongod: set MONGOD to one, or say ./heime test, which brings one (--embedded leaves it out)."));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void deleteFolder() {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            // A temporary folder that stays is no failure of a test.
        }
    }
}

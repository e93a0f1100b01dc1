package no.heime.shared.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.heime.shared.startup.StartupFailure;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The database inside the program, for a trial or one small municipality: one file in the data folder, served on the
 * loopback address only, at a port that the system chooses.
 */
final class EmbeddedStore implements AutoCloseable {

    private static final String FILE = "heime.mv.db";

    private final MongoServer server;
    private final String connectionString;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
        this.connectionString = server.bindAndGetConnectionString();
    }

    /**
     * @param folder the data folder; made when it is not there
     * @throws StartupFailure when the folder cannot be written or another program has the file open
     */
    static EmbeddedStore in(Path folder) {
        return in(folder, FILE);
    }

    /** The same in another file of the folder. */
    static EmbeddedStore in(Path folder, String file) {
        try {
            Files.createDirectories(folder);
            // Tried, not asked: a file system refuses even whom the rights of the folder allow.
            Files.delete(Files.createTempFile(folder, "heime", ".try"));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return new EmbeddedStore(new MongoServer(new DurableBackend(open(folder, file))));
    }

    /** Nothing is written behind the engine's back, or a half-done command could be in the file. */
    private static MVStore open(Path folder, String file) {
        try {
            return new MVStore.Builder()
                    .fileName(folder.resolve(file).toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StartupFailure(
                        "Another Heime already uses the data folder %s: end that one, or choose another folder with HEIME_DATA."
                                .formatted(folder.toAbsolutePath()),
                        e);
            }
            throw new StartupFailure(
                    "The data file in %s cannot be read (%s): put a copy of it back, or choose another folder with HEIME_DATA."
                            .formatted(folder.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    private static StartupFailure unwritable(Path folder, IOException cause) {
        return new StartupFailure(
                "The data folder %s cannot be written: give this user the right to, or choose another with HEIME_DATA."
                        .formatted(folder.toAbsolutePath()),
                cause);
    }

    String connectionString() {
        return connectionString;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

package no.heime.shared.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * The embedded database's engine. It answers a write only when the write is on the disk, and puts it there as a whole:
 * a program that is killed, or a power cut, leaves every command that was answered and no half of another. So writes go
 * one after the other, a few milliseconds each.
 */
class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "aggregate",
            "getMore",
            "count",
            "distinct",
            "hello",
            "isMaster",
            "ismaster",
            "ping",
            "buildInfo",
            "listIndexes",
            "listCollections");

    /** Room in the file is used again at once: all that is newer is on the disk already. */
    private static final int NO_LONGER_THAN_NEEDED = 0;

    /** How many writes there are between two clean-ups of the file. */
    private static final int CLEAN_UP_EVERY = 200;

    /** A clean-up rewrites so much at most; it begins when less than so much of the file is in use. */
    private static final int AT_MOST_BYTES = 4 * 1024 * 1024;

    private static final int WISHED_FILL_PERCENT = 60;

    private final ReentrantLock writing = new ReentrantLock();
    private int writes;

    DurableBackend(MVStore file) {
        super(file);
        file.setRetentionTime(NO_LONGER_THAN_NEEDED);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        if (READS.contains(message.getDocument().keySet().iterator().next())) {
            return super.handleMessage(message);
        }
        writing.lock();
        try {
            var answer = super.handleMessage(message);
            cleanUpNowAndThen();
            return answer;
        } finally {
            commit();
            getMvStore().sync();
            writing.unlock();
        }
    }

    private void cleanUpNowAndThen() {
        writes++;
        if (writes % CLEAN_UP_EVERY == 0) {
            commit();
            getMvStore().compact(WISHED_FILL_PERCENT, AT_MOST_BYTES);
        }
    }
}

package no.heime.shared.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The embedded database's engine. It answers a write only when the write is in the file: what a screen confirmed stays. */
class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
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

    DurableBackend(MVStore file) {
        super(file);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var answer = super.handleMessage(message);
        commitUnlessRead(message.getDocument().keySet().iterator().next());
        return answer;
    }

    private void commitUnlessRead(String command) {
        if (!READS.contains(command)) {
            commit();
        }
    }
}

package no.heime.shared.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Asks a real MongoDB how it would answer each query that a test made. */
public class QueryPlans implements CommandListener, AutoCloseable {

    private static final Set<String> QUERIES =
            Set.of("find", "aggregate", "count", "distinct", "findAndModify", "update", "delete");
    private static final List<String> NOT_THE_QUERY =
            List.of("lsid", "$db", "$clusterTime", "txnNumber", "$readPreference", "apiVersion", "writeConcern");
    /** Read as a whole once at start, or by their id only. */
    private static final Set<String> NOT_ASKED = Set.of("migrations", "locks");
    /** How MongoDB goes to an index, sees that nothing can answer, or knows how many there are in all. */
    private static final List<String> FROM_AN_INDEX =
            List.of("IXSCAN", "IDHACK", "COUNT_SCAN", "DISTINCT_SCAN", "EXPRESS", "EOF", "RECORD_STORE_FAST_COUNT");

    private final MongoClient client;
    private final MongoDatabase database;
    private final Queue<BsonDocument> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean listening;
    private volatile @Nullable Thread counted;
    private int count;

    QueryPlans(String uri) {
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase(new ConnectionString(uri).getDatabase());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (Thread.currentThread() == counted) {
            count++;
        }
        if (listening && QUERIES.contains(event.getCommandName())) {
            heard.add(BsonDocument.parse(event.getCommand().toJson()));
        }
    }

    /** From now on. */
    public void listen() {
        heard.clear();
        listening = true;
    }

    /** How many times the store was asked while this was done; what others ask meanwhile is theirs. */
    public int asked(Runnable what) {
        count = 0;
        counted = Thread.currentThread();
        try {
            what.run();
        } finally {
            counted = null;
        }
        return count;
    }

    /** How much was asked since {@link #listen()}: who hears nothing finds nothing wrong. */
    public int heard() {
        return heard.size();
    }

    /** What was asked since {@link #listen()} and is not answered from an index. */
    public List<String> withoutIndex() {
        listening = false;
        var there = database.listCollectionNames().into(new HashSet<>());
        return heard.stream()
                .filter(query -> !NOT_ASKED.contains(collection(query)))
                .flatMap(QueryPlans::single)
                .distinct()
                .filter(query -> !isFromAnIndex(query, there))
                .map(BsonDocument::toJson)
                .toList();
    }

    private static String collection(BsonDocument query) {
        return query.getString(query.getFirstKey(), new BsonString("")).getValue();
    }

    /** Updates and deletes may hold several; each is explained by itself. */
    private static Stream<BsonDocument> single(BsonDocument query) {
        NOT_THE_QUERY.forEach(query::remove);
        return switch (query.getFirstKey()) {
            case "update" -> each(query, "updates");
            case "delete" -> each(query, "deletes");
            default -> Stream.of(query);
        };
    }

    private static Stream<BsonDocument> each(BsonDocument query, String list) {
        return query.getArray(list).stream().map(one -> {
            var filter = one.asDocument().getDocument("q");
            return new BsonDocument("find", query.get(query.getFirstKey()))
                    .append("filter", filter)
                    .append("limit", new BsonInt32(1));
        });
    }

    /** Of a collection that is not there MongoDB says nothing; it is made, so that it says what it would do. */
    private boolean isFromAnIndex(BsonDocument query, Set<String> there) {
        if (there.add(collection(query))) {
            database.createCollection(collection(query));
        }
        var plan = database.runCommand(new Document("explain", query).append("verbosity", "queryPlanner"))
                .toJson();
        return !plan.contains("COLLSCAN") && FROM_AN_INDEX.stream().anyMatch(stage -> plan.contains('"' + stage));
    }

    @Override
    public void close() {
        client.close();
    }
}

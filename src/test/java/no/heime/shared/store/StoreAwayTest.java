package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class StoreAwayTest {

    private static final ServerAddress HERE = new ServerAddress();
    private static final MongoWriteException TWICE =
            new MongoWriteException(new WriteError(11000, "duplicate key", new BsonDocument()), HERE, Set.of());

    @Test
    void aStoreThatDoesNotAnswerMayAnswerLater() {
        assertThat(StoreAway.is(new DataAccessResourceFailureException("no answer")))
                .isTrue();
        assertThat(StoreAway.is(new QueryTimeoutException("late"))).isTrue();
        assertThat(StoreAway.is(new MongoTimeoutException("no server"))).isTrue();
        assertThat(StoreAway.is(new MongoSocketException("it has gone", HERE))).isTrue();
    }

    @Test
    void soMayOneThatIsLeavingThoughSpringHasNoNameForIt() {
        assertThat(StoreAway.is(unnamed(new MongoClientException("the pool was cleared"))))
                .isTrue();
        assertThat(StoreAway.is(unnamed(new MongoNotPrimaryException(new BsonDocument(), HERE))))
                .isTrue();
        assertThat(StoreAway.is(unnamed(new MongoCommandException(new BsonDocument(), HERE))))
                .as("it answered")
                .isFalse();
    }

    @Test
    void whatItRefusesIsNotAway() {
        assertThat(StoreAway.is(TWICE)).isFalse();
        assertThat(StoreAway.is(new MongoCommandException(new BsonDocument(), HERE)))
                .isFalse();
        assertThat(StoreAway.is(new DuplicateKeyException("twice", TWICE))).isFalse();
        assertThat(StoreAway.is(new OptimisticLockingFailureException("stale"))).isFalse();
        assertThat(StoreAway.is(new IllegalStateException())).isFalse();
    }

    private static UncategorizedMongoDbException unnamed(RuntimeException cause) {
        return new UncategorizedMongoDbException("unnamed", cause);
    }
}

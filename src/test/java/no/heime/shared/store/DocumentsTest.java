package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.heime.shared.Identifier;
import no.heime.shared.Ids;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import no.heime.shared.events.Relay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class DocumentsTest {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("heime.data", folder::toString);
    }

    @Autowired
    MongoOperations store;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    record ThingId(UUID value) implements Identifier {}

    @TypeAlias("thing-happened")
    record ThingHappened(UUID id, Instant at, ThingId thing) implements DomainEvent {}

    @Document("things")
    @TypeAlias("thing")
    record Thing(
            @Id ThingId id,
            Set<ThingId> others,
            Map<String, ThingId> named,
            WeekTimes times,
            List<DomainEvent> outbox,
            @Version @Nullable Long version)
            implements HasOutbox {}

    private Thing thing() {
        var id = new ThingId(ids.next());
        return new Thing(
                id,
                Set.of(new ThingId(ids.next())),
                Map.of("one", id),
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                new ArrayList<>(List.of(new ThingHappened(ids.next(), Instant.parse("2026-11-24T08:00:00Z"), id))),
                null);
    }

    @Test
    void whatIsStoredIsReadBack() {
        var thing = store.insert(thing());
        assertThat(store.findById(thing.id(), Thing.class)).isEqualTo(thing);
        assertThat(store.findOne(Query.query(Criteria.where("others").in(thing.others())), Thing.class))
                .isEqualTo(thing);
    }

    @Test
    void anIdIsAPlainUuidInTheDatabase() {
        var thing = store.insert(thing());
        var raw = store.getCollection("things")
                .find(new org.bson.Document("_id", thing.id().value()))
                .first();
        assertThat(raw).isNotNull();
        assertThat(raw.get("times")).isEqualTo(List.of("TUESDAY_MORNING"));
        assertThat(raw.toJson()).doesNotContain("no.heime");
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        var thing = store.insert(thing());
        store.save(thing);
        assertThatThrownBy(() -> store.save(thing)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void anEventThatWasToldIsTakenOutAndTheVersionStays() {
        var thing = store.insert(thing());
        relay.publish(Thing.class, thing.id(), thing.outbox());
        var told = store.findById(thing.id(), Thing.class);
        assertThat(told.outbox()).isEmpty();
        assertThat(told.version()).isEqualTo(thing.version());
    }
}

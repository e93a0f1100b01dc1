package no.heime.shared.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate for tests, with every kind of value that documents hold. */
@Document("things")
@TypeAlias("thing")
public record Thing(
        @Id ThingId id,
        Set<ThingId> others,
        Map<String, ThingId> named,
        WeekTimes times,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {}

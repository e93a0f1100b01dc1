package no.heime.register;

import java.util.List;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Anything that helps a person manage alone: a guide, a course, a trail, a training group, an aid to lend, an app. */
@Document(RegisterEntry.COLLECTION)
@TypeAlias("self-care-resource")
public record SelfCareResource(
        @Id EntryId id,
        Provider provider,
        ResourceContent content,
        Moderation moderation,
        int revision,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements RegisterEntry {

    public SelfCareResource {
        outbox = List.copyOf(outbox);
    }

    static SelfCareResource submitted(
            EntryId id, Provider provider, ResourceContent content, Moderation moderation, DomainEvent event) {
        return new SelfCareResource(id, provider, content, moderation, 0, List.of(event), null);
    }

    @Override
    public SelfCareResource with(Moderation next, DomainEvent event) {
        return new SelfCareResource(id, provider, content, next, revision, RegisterEntry.and(outbox, event), version);
    }

    @Override
    public SelfCareResource renewed(EntryContent same, Moderation next) {
        return new SelfCareResource(id, provider, (ResourceContent) same, next, revision + 1, outbox, version);
    }

    @Override
    public SelfCareResource edited(EntryContent words, Moderation next, DomainEvent event) {
        return new SelfCareResource(
                id, provider, (ResourceContent) words, next, revision + 1, RegisterEntry.and(outbox, event), version);
    }

    @Override
    public SelfCareResource handedOver(Provider next, DomainEvent event) {
        return new SelfCareResource(
                id, next, content, moderation, revision + 1, RegisterEntry.and(outbox, event), version);
    }
}

package no.heime.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Anything that helps a person manage alone: a guide, a course, a trail, a training group, an aid to lend, an app.
 *
 * @param lending for what is lent, once somebody has said how many there are
 */
@Document(RegisterEntry.COLLECTION)
@TypeAlias("self-care-resource")
public record SelfCareResource(
        @Id EntryId id,
        Provider provider,
        ResourceContent content,
        Moderation moderation,
        int revision,
        @Nullable Lending lending,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements RegisterEntry {

    public SelfCareResource {
        outbox = List.copyOf(outbox);
    }

    static SelfCareResource submitted(
            EntryId id, Provider provider, ResourceContent content, Moderation moderation, DomainEvent event) {
        var lending = Lending.allLeft(content.copies());
        return new SelfCareResource(id, provider, content, moderation, 0, lending, List.of(event), null);
    }

    @Override
    public SelfCareResource with(Moderation next, DomainEvent event) {
        return new SelfCareResource(
                id, provider, content, next, revision, lending, RegisterEntry.and(outbox, event), version);
    }

    @Override
    public SelfCareResource renewed(EntryContent same, Moderation next) {
        return new SelfCareResource(id, provider, (ResourceContent) same, next, revision + 1, lending, outbox, version);
    }

    @Override
    public SelfCareResource edited(EntryContent words, Moderation next, DomainEvent event) {
        var resource = (ResourceContent) words;
        return new SelfCareResource(
                id,
                provider,
                resource,
                next,
                revision + 1,
                Lending.changed(lending, resource.copies()),
                RegisterEntry.and(outbox, event),
                version);
    }

    /** Also when somebody should have brought back what she has borrowed. */
    @Override
    public boolean waitsForOwner(LocalDate today, Instant now) {
        return RegisterEntry.super.waitsForOwner(today, now) || lending != null && lending.overdueOn(today) > 0;
    }

    /** What somebody does first who wants it. */
    public Getting getting() {
        return Getting.of(content, provider);
    }

    /** Who has borrowed it is for those who lend. */
    @Override
    public SelfCareResource asEverybodySeesIt() {
        return lending == null
                ? this
                : new SelfCareResource(
                        id, provider, content, moderation, revision, lending.withoutNames(), outbox, version);
    }

    /** Whether somebody has one of it. */
    public boolean isLentOut() {
        return lending != null && lending.left() < lending.copies();
    }

    boolean hasLent(LoanId loan) {
        return lending != null
                && lending.loans().stream().anyMatch(lent -> lent.id().equals(loan));
    }

    @Override
    public SelfCareResource handedOver(Provider next, DomainEvent event) {
        return new SelfCareResource(
                id, next, content, moderation, revision + 1, lending, RegisterEntry.and(outbox, event), version);
    }
}

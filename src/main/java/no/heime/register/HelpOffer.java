package no.heime.register;

import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Help that a resident or a volunteer organisation offers. */
@Document(RegisterEntry.COLLECTION)
@TypeAlias("help-offer")
public record HelpOffer(
        @Id EntryId id,
        Provider provider,
        OfferContent content,
        Moderation moderation,
        int revision,
        Capacity capacity,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements RegisterEntry {

    public HelpOffer {
        outbox = List.copyOf(outbox);
    }

    static HelpOffer submitted(
            EntryId id, Provider provider, OfferContent content, Moderation moderation, DomainEvent event) {
        var capacity = Capacity.allFree(content.amount());
        return new HelpOffer(id, provider, content, moderation, 0, capacity, List.of(event), null);
    }

    /** Where the helper comes from: where she says that her way begins, or else where she is. */
    public @Nullable DistrictId comesFrom() {
        return content.area() instanceof Area.Within within ? within.from() : provider.district();
    }

    @Override
    public HelpOffer with(Moderation next, DomainEvent event) {
        return new HelpOffer(
                id, provider, content, next, revision, capacity, RegisterEntry.and(outbox, event), version);
    }

    @Override
    public HelpOffer renewed(EntryContent until, Moderation next) {
        return new HelpOffer(id, provider, (OfferContent) until, next, revision + 1, capacity, outbox, version);
    }

    /** The same offer where the places have changed; its owner has changed nothing. */
    HelpOffer settled(OfferContent anew) {
        return new HelpOffer(id, provider, anew, moderation, revision, capacity, outbox, version);
    }

    @Override
    public HelpOffer edited(EntryContent words, Moderation next, DomainEvent event) {
        var offer = (OfferContent) words;
        return new HelpOffer(
                id,
                provider,
                offer,
                next,
                revision + 1,
                capacity.changedTo(offer.amount()),
                RegisterEntry.and(outbox, event),
                version);
    }

    @Override
    public HelpOffer handedOver(Provider next, DomainEvent event) {
        return new HelpOffer(
                id, next, content, moderation, revision + 1, capacity, RegisterEntry.and(outbox, event), version);
    }
}

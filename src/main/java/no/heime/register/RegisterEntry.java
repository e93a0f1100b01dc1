package no.heime.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Tie;
import no.heime.shared.LadderStep;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;

/** Something in the register that can help somebody: one family, one collection, one search. */
public sealed interface RegisterEntry extends HasOutbox, Guarded permits HelpOffer, SelfCareResource {

    String COLLECTION = "register";

    EntryId id();

    Provider provider();

    EntryContent content();

    Moderation moderation();

    /** How many times the owner has changed it; the "version" that an edit must name. */
    int revision();

    @Nullable
    Long version();

    /** The same entry, further on, with what there is to tell. */
    RegisterEntry with(Moderation moderation, DomainEvent event);

    /** The same entry with other words, handed in again. */
    RegisterEntry edited(EntryContent content, Moderation moderation, DomainEvent event);

    /** The same entry, which its owner has vouched for anew. */
    RegisterEntry renewed(EntryContent content, Moderation moderation);

    /** The same entry, which another coordinator answers for. */
    RegisterEntry handedOver(Provider provider, DomainEvent event);

    /** The same entry without what only its owner and staff may know. */
    default RegisterEntry asEverybodySeesIt() {
        return this;
    }

    default String title() {
        return content().title();
    }

    default LadderStep step() {
        return content().step();
    }

    default EntryStatus status() {
        return moderation().status();
    }

    /** Where its owner changes it. */
    default String formAddress() {
        return form("id");
    }

    /** Where its owner begins a new one that is like it. */
    default String addressOfOneLikeIt() {
        return form("ligner");
    }

    private String form(String what) {
        var form =
                switch (content()) {
                    case OfferContent offer -> "/kan-hjelpe";
                    case ResourceContent resource -> "/egenmestring";
                };
        var onBehalfOf =
                switch (provider()) {
                    case Provider.Group group -> "&lag=" + group.organisation().value();
                    case Provider.Resident resident -> "";
                };
        return form + "?" + what + "=" + id().value() + onBehalfOf;
    }

    /**
     * Whether a change with this revision is one of what is here now.
     *
     * @param read the revision that was changed; null for what was sent as new, whose answer may have been lost before it
     *     was mended: it is meant as long as nobody has touched it
     */
    default boolean hasBeenRead(@Nullable Integer read) {
        return read == null ? revision() == 0 && status() == EntryStatus.SUBMITTED : read == revision();
    }

    /** Whether nothing is lost with it when it is withdrawn: a photo is forgotten at once. */
    default boolean comesBackWhole() {
        return content().photo() == null;
    }

    /**
     * Whether its owner is asked now to say that it still holds: its last day is near or has been, or nobody has vouched
     * for what has no last day in a year.
     */
    default boolean isToBeConfirmed(LocalDate today, Instant now) {
        var until = content().validUntil();
        return moderation().isPublic()
                && (until == null
                        ? moderation().isLongUnconfirmed(now)
                        : !until.isAfter(today.plus(Moderation.ASKED_AHEAD)));
    }

    /** Whether it is its owner's turn: she is asked whether it holds, or staff have asked for a change or taken it away. */
    default boolean waitsForOwner(LocalDate today, Instant now) {
        return isToBeConfirmed(today, now) || moderation().isSentBack();
    }

    /** Whether everybody may see it on this day. */
    default boolean isPublicOn(LocalDate today) {
        var until = content().validUntil();
        return moderation().isPublic() && !moderation().isPausedOn(today) && (until == null || !until.isBefore(today));
    }

    @Override
    default Set<Tie> tiesOf(@Nullable Actor actor) {
        return provider().tiesOf(actor);
    }

    /** As it is on a day: everybody's to see while it is public. */
    default Guarded on(LocalDate today) {
        return open(isPublicOn(today));
    }

    static List<DomainEvent> and(List<DomainEvent> outbox, DomainEvent event) {
        return Stream.concat(outbox.stream(), Stream.of(event)).toList();
    }
}

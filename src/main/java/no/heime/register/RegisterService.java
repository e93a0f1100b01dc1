package no.heime.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What owners, staff and those who match needs do with the register. */
@Service
public class RegisterService {

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Registered(RegisterEntry entry, boolean created) {}

    private final Entries entries;
    private final Providers providers;
    private final Taxonomy taxonomy;
    private final Places places;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    RegisterService(
            Entries entries, Providers providers, Taxonomy taxonomy, Places places, Relay relay, Ids ids, Clock clock) {
        this.entries = entries;
        this.providers = providers;
        this.taxonomy = taxonomy;
        this.places = places;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers, or changes when it is there already. The same words twice store once.
     *
     * @param organisation on whose behalf; null for oneself
     * @param revision the one that the owner has changed; null for something new
     */
    public Registered register(
            Actor actor,
            EntryId id,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent content) {
        var done = Retry.onConflict(() -> entries.byId(id)
                .map(there -> change(actor, there, revision, content))
                .orElseGet(() -> add(actor, id, organisation, revision, content)));
        return new Registered(told(done.entry()), done.created());
    }

    private Registered add(
            Actor actor,
            EntryId id,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent content) {
        if (revision != null) {
            throw DomainException.notFound();
        }
        content.check(taxonomy, places, today());
        var provider = providers.of(actor, organisation, content);
        var about = RegisterEvent.Subject.of(id, content, provider);
        boolean trusted = providers.isTrusted(provider);
        var event = trusted
                ? new RegisterEvent.EntryPublished(ids.next(), clock.instant(), about)
                : new RegisterEvent.EntryRegistered(ids.next(), clock.instant(), about);
        var submitted = Moderation.submitted(actor.id(), clock.instant());
        var moderation = trusted ? submitted.approved(actor.id(), clock.instant()) : submitted;
        var entry =
                switch (content) {
                    case OfferContent offer -> HelpOffer.submitted(id, provider, offer, moderation, event);
                    case ResourceContent resource ->
                        SelfCareResource.submitted(id, provider, resource, moderation, event);
                };
        try {
            return new Registered(entries.insert(entry), true);
        } catch (DuplicateKeyException meanwhile) {
            return change(actor, entries.byId(id).orElseThrow(DomainException::notFound), null, content);
        }
    }

    private Registered change(Actor actor, RegisterEntry there, @Nullable Integer revision, EntryContent content) {
        mustBeOwner(actor, there);
        if (there.content().equals(content)) {
            return new Registered(there, false);
        }
        if (!there.content().getClass().equals(content.getClass())) {
            throw DomainException.conflict("register.other-form");
        }
        if (revision == null || revision != there.revision()) {
            throw DomainException.conflict("register.stale");
        }
        content.check(taxonomy, places, today());
        boolean trusted = providers.isTrusted(there.provider()) && there.status() != EntryStatus.HIDDEN;
        var resubmitted = there.moderation().resubmitted(actor.id(), clock.instant());
        var moderation = trusted ? resubmitted.approved(actor.id(), clock.instant()) : resubmitted;
        var about = RegisterEvent.Subject.of(there.id(), content, there.provider());
        var event = trusted
                ? new RegisterEvent.EntryPublished(ids.next(), clock.instant(), about)
                : new RegisterEvent.EntryEdited(ids.next(), clock.instant(), about);
        return new Registered(entries.save(there.edited(content, moderation, event)), false);
    }

    /** For the owner's form. */
    public RegisterEntry ownEntry(Actor actor, EntryId id) {
        var entry = entries.byId(id).orElseThrow(DomainException::notFound);
        mustBeOwner(actor, entry);
        return entry;
    }

    /** One entry's page: public ones for everybody, others for owner and staff. */
    public Hit show(@Nullable Actor actor, EntryId id, @Nullable DistrictId district) {
        return entries.byId(id)
                .filter(entry -> entry.isPublicOn(today()) || entry.isOpenTo(actor))
                .map(entry -> providers.shown(List.of(entry), district).getFirst())
                .orElseThrow(DomainException::notFound);
    }

    public void withdraw(Actor actor, EntryId id) {
        move(id, entry -> {
            mustBeOwner(actor, entry);
            var event = new RegisterEvent.EntryWithdrawn(ids.next(), clock.instant(), about(entry));
            return entry.with(entry.moderation().withdrawn(actor.id(), clock.instant()), event);
        });
    }

    /**
     * The owner takes a break: nobody finds it, and nobody is asked, until that day. What is agreed stands.
     *
     * @param until the day on which it is public again, within a year
     */
    public void pause(Actor actor, EntryId id, LocalDate until) {
        keep(
                actor,
                id,
                entry -> entry.renewed(entry.content(), entry.moderation().paused(today(), until)));
    }

    /** The break is over before its time. */
    public void resume(Actor actor, EntryId id) {
        keep(
                actor,
                id,
                entry -> entry.renewed(entry.content(), entry.moderation().resumed()));
    }

    /** The owner vouches for it: it holds for half a year more, and is public again when it had run out. */
    public void renew(Actor actor, EntryId id) {
        keep(
                actor,
                id,
                entry -> entry.renewed(
                        entry.content().renewed(today()), entry.moderation().vouchedFor(clock.instant())));
    }

    /** Nothing that staff would look at again: nobody is told. */
    private void keep(Actor actor, EntryId id, UnaryOperator<RegisterEntry> change) {
        Retry.onConflict(() -> {
            var entry = entries.byId(id).orElseThrow(DomainException::notFound);
            mustBeOwner(actor, entry);
            return entries.save(change.apply(entry));
        });
    }

    /**
     * Staff let everybody see an entry.
     *
     * @param seen the revision that was read; an owner may have changed it meanwhile
     * @throws DomainException conflict when it is another one now
     */
    public void approve(Actor actor, EntryId id, int seen) {
        move(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var event = new RegisterEvent.EntryApproved(ids.next(), clock.instant(), about(entry));
            return entry.with(entry.moderation().approved(actor.id(), clock.instant()), event);
        });
    }

    /** Staff ask the owner for something; as {@link #approve}, of what was read. */
    public void returnWith(Actor actor, EntryId id, int seen, String comment) {
        move(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var next = entry.moderation().returned(actor.id(), clock.instant(), comment);
            return entry.with(
                    next, new RegisterEvent.EntryReturned(ids.next(), clock.instant(), about(entry), comment.strip()));
        });
    }

    /** Staff take an entry away from everybody, also one that was approved; as {@link #approve}, of what was read. */
    public void hide(Actor actor, EntryId id, int seen, String reason) {
        move(id, entry -> {
            mustBeSeen(actor, entry, seen);
            var next = entry.moderation().hidden(actor.id(), clock.instant(), reason);
            return entry.with(
                    next, new RegisterEvent.EntryHidden(ids.next(), clock.instant(), about(entry), reason.strip()));
        });
    }

    /** What this person and her organisations have registered, newest first. */
    public List<RegisterEntry> mine(Actor actor) {
        var owners = new ArrayList<UUID>(actor.coordinatedOrganisations());
        owners.add(actor.id().value());
        return entries.ofOwners(owners);
    }

    /** What everybody may see of an organisation's, newest first. */
    public List<Hit> publicOf(OrganisationId organisation, @Nullable DistrictId from) {
        var visible = entries.ofOwners(List.of(organisation.value())).stream()
                .filter(entry -> entry.isPublicOn(today()))
                .toList();
        return providers.shown(visible, from);
    }

    /** What waits for this case worker, oldest first. */
    public List<RegisterEntry> awaiting(Actor actor) {
        return actor.isCaseWorker() ? entries.awaiting(actor.caseWorkerMunicipalities()) : List.of();
    }

    /**
     * Public entries on one step that help with a kind in a district; one indexed query, those with most free time
     * first.
     */
    public List<RegisterEntry> candidates(LadderStep step, KindId kind, DistrictId district, int limit) {
        return entries.reaching(step, kind, district, today(), limit);
    }

    public Map<EntryId, RegisterEntry> byIds(Collection<EntryId> wanted) {
        return entries.byIds(wanted).stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    /**
     * Takes time out of an offer with one conditional write.
     *
     * @param minutes a week
     * @return false when there is not that much free time, or the offer is no more
     */
    public boolean reserve(EntryId offer, ReservationId reservation, int minutes) {
        return entries.reserve(offer, reservation, minutes, today()) || reservation(offer, reservation) != null;
    }

    /** Gives the time back; nothing happens when it was given back already. */
    public void release(EntryId offer, ReservationId reservation) {
        var held = reservation(offer, reservation);
        if (held != null) {
            entries.release(offer, held);
        }
    }

    private Capacity.@Nullable Reservation reservation(EntryId offer, ReservationId id) {
        return entries.byId(offer)
                .filter(HelpOffer.class::isInstance)
                .map(entry -> ((HelpOffer) entry).capacity().reservations())
                .flatMap(reservations -> reservations.stream()
                        .filter(held -> held.id().equals(id))
                        .findFirst())
                .orElse(null);
    }

    private void move(EntryId id, Function<RegisterEntry, RegisterEntry> transition) {
        told(Retry.onConflict(
                () -> entries.save(transition.apply(entries.byId(id).orElseThrow(DomainException::notFound)))));
    }

    private RegisterEntry told(RegisterEntry entry) {
        List<DomainEvent> events = entry.outbox();
        relay.publish(entry.getClass(), entry.id(), events);
        return entry;
    }

    private static RegisterEvent.Subject about(RegisterEntry entry) {
        return RegisterEvent.Subject.of(entry.id(), entry.content(), entry.provider());
    }

    private static void mustBeSeen(Actor actor, RegisterEntry entry, int revision) {
        actor.mustBeCaseWorkerIn(entry.provider().municipality());
        if (entry.revision() != revision) {
            throw DomainException.conflict("register.moderate.changed");
        }
    }

    private static void mustBeOwner(Actor actor, RegisterEntry entry) {
        if (!entry.provider().isSpokenForBy(actor)) {
            throw DomainException.notFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package no.heime.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What is registered, and reading it: by its owner, by everybody, and by those who match needs. */
@Service
public class RegisterService {

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Registered(RegisterEntry entry, boolean created) {}

    /** The group of kinds that digital helpers help with. */
    private static final String DIGITAL = "digital";

    private static final int LOOKED_THROUGH = 50;

    private final Entries entries;
    private final Providers providers;
    private final PhotosInUse photos;
    private final PersonService people;
    private final EntryReaders readers;
    private final Taxonomy taxonomy;
    private final Places places;
    private final EntryChanges changes;

    RegisterService(
            Entries entries,
            Providers providers,
            PhotosInUse photos,
            PersonService people,
            EntryReaders readers,
            Taxonomy taxonomy,
            Places places,
            EntryChanges changes) {
        this.entries = entries;
        this.providers = providers;
        this.photos = photos;
        this.people = people;
        this.readers = readers;
        this.taxonomy = taxonomy;
        this.places = places;
        this.changes = changes;
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
            EntryContent written) {
        return register(Hand.herOwn(actor), id, organisation, revision, written);
    }

    /**
     * The same for somebody with whom a case worker talks, who writes down what she says.
     *
     * @param owner whose it is
     * @throws DomainException conflict when she does not talk with her, the help starts in another municipality, or the
     *     owner wrote it herself, or somebody has approved it
     */
    public Registered registerFor(
            Actor actor, PersonId owner, EntryId id, @Nullable Integer revision, EntryContent written) {
        if (owner.equals(actor.id())) {
            return register(actor, id, null, revision, written);
        }
        Right.ENTRY_WRITE_DOWN.requireFor(actor, Guarded.saidBy(owner));
        var talk = actor.talkWith(owner).orElseThrow(DomainException::notFound);
        var her = people.byId(owner).map(Person::asActor).orElseThrow(DomainException::notFound);
        if (!providers.of(her, null, written).municipality().equals(talk.municipality())) {
            throw DomainException.conflict("talk.refused.elsewhere");
        }
        return register(new Hand(her, actor.id(), talk.way()), id, null, revision, written);
    }

    private Registered register(
            Hand hand,
            EntryId id,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent written) {
        var content = written.settled(places, changes.today());
        var done = Retry.onConflict(() -> entries.byId(id)
                .map(there -> change(hand, there, organisation, revision, content))
                .orElseGet(() -> add(hand, id, organisation, revision, content)));
        return new Registered(changes.told(done.entry()), done.created());
    }

    private Registered add(
            Hand hand,
            EntryId id,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent content) {
        if (revision != null) {
            throw DomainException.notFound();
        }
        check(hand.owner(), organisation, content);
        photos.require(hand.owner(), null, content);
        var provider = providers.of(hand.owner(), organisation, content);
        var about = RegisterEvent.Subject.of(id, content, provider);
        boolean trusted = providers.isTrusted(provider);
        var event = trusted
                ? new RegisterEvent.EntryPublished(changes.nextId(), changes.now(), about)
                : new RegisterEvent.EntryRegistered(changes.nextId(), changes.now(), about);
        var submitted = hand.submitted(changes.now());
        var moderation = trusted ? submitted.approved(hand.writer(), changes.now()) : submitted;
        var entry =
                switch (content) {
                    case OfferContent offer -> HelpOffer.submitted(id, provider, offer, moderation, event);
                    case ResourceContent resource ->
                        SelfCareResource.submitted(id, provider, resource, moderation, event);
                };
        try {
            return new Registered(entries.insert(entry), true);
        } catch (DuplicateKeyException meanwhile) {
            var there = entries.byId(id).orElseThrow(DomainException::notFound);
            return change(hand, there, organisation, null, content);
        }
    }

    private Registered change(
            Hand hand,
            RegisterEntry there,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent content) {
        Right.ENTRY_CHANGE.require(hand.owner(), there);
        if (!there.provider().isFor(organisation)) {
            throw DomainException.conflict("register.other-owner");
        }
        boolean read = there.hasBeenRead(revision);
        boolean again = read && there.moderation().isSentBack();
        if (there.content().settled(places, changes.today()).equals(content) && !again) {
            return new Registered(there, false);
        }
        if (!there.content().getClass().equals(content.getClass())) {
            throw DomainException.conflict("register.other-form");
        }
        if (!read) {
            throw DomainException.conflict("register.stale").leadingTo(there.formAddress());
        }
        check(hand.owner(), organisation, content);
        photos.require(hand.owner(), there, content);
        boolean trusted =
                providers.isTrusted(there.provider()) && !there.moderation().wasSentBack();
        var resubmitted = hand.resubmitted(there.moderation(), changes.now());
        var moderation = trusted ? resubmitted.approved(hand.writer(), changes.now()) : resubmitted;
        var about = RegisterEvent.Subject.of(there.id(), content, there.provider());
        var event = trusted
                ? new RegisterEvent.EntryPublished(changes.nextId(), changes.now(), about)
                : new RegisterEvent.EntryEdited(changes.nextId(), changes.now(), about);
        var edited = entries.save(
                there.edited(content, moderation, event).with(moderation, changes.changed(there, hand.writer())));
        if (trusted || !there.moderation().isApprovedAsWritten()) {
            photos.letGo(there.content().photo());
        }
        return new Registered(edited, false);
    }

    private void check(Actor actor, @Nullable OrganisationId organisation, EntryContent content) {
        content.check(taxonomy, places, changes.today());
        if (organisation == null) {
            people.byId(actor.id()).map(OwnContact::of).ifPresent(own -> own.mustNotStandIn(content));
        }
    }

    /** For the owner's form. */
    public RegisterEntry ownEntry(Actor actor, EntryId id) {
        var entry = entries.byId(id).orElseThrow(DomainException::notFound);
        Right.ENTRY_CHANGE.require(actor, entry);
        return entry;
    }

    /** One entry's page: public ones for everybody, others for owner and staff. */
    public Hit show(@Nullable Actor actor, EntryId id, @Nullable DistrictId district) {
        var entry = entries.byId(id).orElseThrow(DomainException::notFound);
        var reader = Right.ENTRY_READ.require(actor, entry.on(changes.today()));
        if (reader != Tie.ANYBODY && actor != null) {
            readers.read(actor, List.of(entry));
        }
        return providers.shown(List.of(entry), district).getFirst();
    }

    /** What this person and her organisations have registered, newest first. */
    public List<RegisterEntry> mine(Actor actor) {
        return entries.ofOwners(actor.speaksFor());
    }

    /** What everybody may see of an organisation's, newest first. */
    public List<Hit> publicOf(OrganisationId organisation, @Nullable DistrictId from) {
        var visible = entries.ofOwners(List.of(organisation.value())).stream()
                .filter(entry -> entry.isPublicOn(changes.today()))
                .toList();
        return providers.shown(visible, from);
    }

    /**
     * Public entries on one step that help with a kind in a district; one indexed query, those with most free time
     * first.
     */
    public List<RegisterEntry> candidates(LadderStep step, KindId kind, DistrictId district, int limit) {
        return entries.reaching(step, List.of(kind), district, changes.today(), limit);
    }

    /** Offers of help with phone and internet in a district, nearest first; one indexed query, and the names. */
    public List<Hit> digitalHelpers(DistrictId district, int limit) {
        var kinds = taxonomy.kindsIn(DIGITAL).stream().map(KindOfHelp::id).toList();
        var offers = entries.reaching(LadderStep.DIGITAL, kinds, district, changes.today(), LOOKED_THROUGH).stream()
                .filter(HelpOffer.class::isInstance)
                .toList();
        return providers.shown(offers, district).stream()
                .sorted(Comparator.comparing(Hit::travel, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    public Map<EntryId, RegisterEntry> byIds(Collection<EntryId> wanted) {
        return entries.byIds(wanted).stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }
}

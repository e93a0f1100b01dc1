package no.heime.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A voluntary organisation. Whoever registers it speaks for it when the municipality has said that it knows it.
 *
 * @param number in Enhetsregisteret, when it has one
 * @param municipality number of the municipality it belongs to
 * @param district slug of the district where it meets
 * @param areas ids of the groups of help that it works with
 * @param meets when and where, in own words
 * @param lastSeen what it said of itself when staff last looked, as long as they have not seen what it says now
 * @param registeredBy null for those that came with the demo or from a municipality's own list
 */
@Document("organisations")
@TypeAlias("organisation")
public record Organisation(
        @Id OrganisationId id,
        String name,
        @Nullable OrganisationNumber number,
        String municipality,
        String district,
        String about,
        List<String> areas,
        @Nullable String meets,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        Standing standing,
        @Nullable OrganisationDetails lastSeen,
        @Nullable PersonId registeredBy,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox, SpokenFor, Guarded {

    /** Those that were stored before there was a question to staff are known. */
    public Organisation {
        areas = Objects.requireNonNullElse(areas, List.of());
        standing = Objects.requireNonNullElse(standing, Standing.APPROVED);
        outbox = List.copyOf(Objects.requireNonNullElse(outbox, List.of()));
    }

    static Organisation submitted(OrganisationId id, PersonId by, String municipality, OrganisationDetails details) {
        return of(id, municipality, details, Standing.SUBMITTED, null, by, List.of(), null);
    }

    /** One that everybody knows already: of the demo, or of a municipality's own list. */
    public static Organisation known(OrganisationId id, String municipality, OrganisationDetails details) {
        return of(id, municipality, details, Standing.APPROVED, null, null, List.of(), null);
    }

    private static Organisation of(
            OrganisationId id,
            String municipality,
            OrganisationDetails it,
            Standing standing,
            @Nullable OrganisationDetails lastSeen,
            @Nullable PersonId by,
            List<DomainEvent> outbox,
            @Nullable Long version) {
        return new Organisation(
                id,
                it.name(),
                it.number(),
                municipality,
                it.district(),
                it.about(),
                it.areas(),
                it.meets(),
                it.phone(),
                it.email(),
                standing,
                lastSeen,
                by,
                outbox,
                version);
    }

    /**
     * Whether a change with this version is one of what is here now.
     *
     * @param read the version that was changed; null for what was sent as new, whose answer may have been lost before it
     *     was mended: it is meant as long as nobody has touched it
     */
    boolean hasBeenRead(@Nullable Long read) {
        return version != null && version == (read == null ? 0 : read);
    }

    public OrganisationDetails details() {
        return new OrganisationDetails(name, number, district, about, areas, meets, phone, email);
    }

    /**
     * Changed by who speaks for it, or by staff. The name under which staff know it is theirs to change, so that nobody
     * takes another's name afterwards; what else its own people change is public at once, and staff see what it was,
     * unless they trust it.
     *
     * @throws DomainException invalid on the field, for a new name, number or municipality of one that is approved
     */
    Organisation changed(String inMunicipality, OrganisationDetails now, boolean byStaff) {
        if (!standing.isApproved()) {
            var next = byStaff ? standing : Standing.SUBMITTED;
            return of(id, inMunicipality, now, next, null, registeredBy, outbox, version);
        }
        if (!byStaff) {
            requireSame(name, now.name(), "name");
            requireSame(number, now.number(), "orgNumber");
            requireSame(municipality, inMunicipality, "district");
        }
        var seen = byStaff || standing.trusted() ? null : stillUnseen(now);
        return of(id, inMunicipality, now, standing, seen, registeredBy, outbox, version);
    }

    private @Nullable OrganisationDetails stillUnseen(OrganisationDetails now) {
        var seen = lastSeen == null ? details() : lastSeen;
        return seen.equals(now) ? null : seen;
    }

    /** Staff have seen what it says of itself now. */
    Organisation seen() {
        return of(id, municipality, details(), standing, null, registeredBy, outbox, version);
    }

    /** Who registered it is not there any more. */
    Organisation registeredByNobody() {
        return of(id, municipality, details(), standing, lastSeen, null, outbox, version);
    }

    private static void requireSame(@Nullable Object known, @Nullable Object now, String field) {
        if (!Objects.equals(known, now)) {
            throw DomainException.invalid("organisation.refused.known-by-staff", field);
        }
    }

    /** @throws DomainException conflict when it is approved: who was let out since would have her role back */
    Organisation approved() {
        mustNotBeApproved();
        return with(Standing.APPROVED);
    }

    Organisation returned(String words) {
        mustNotBeApproved();
        return with(Standing.returned(words));
    }

    private void mustNotBeApproved() {
        if (standing.isApproved()) {
            throw DomainException.stale("organisation.refused.approved");
        }
    }

    /** @throws DomainException conflict as long as staff have not approved it */
    public Organisation trusted(boolean now) {
        if (!standing.isApproved()) {
            throw DomainException.stale("organisation.refused.not-approved");
        }
        return with(standing.trusted(now));
    }

    private Organisation with(Standing next) {
        return of(id, municipality, details(), next, lastSeen, registeredBy, outbox, version);
    }

    Organisation telling(DomainEvent event) {
        var more = Stream.concat(outbox.stream(), Stream.of(event)).toList();
        return of(id, municipality, details(), standing, lastSeen, registeredBy, more, version);
    }

    /** Until it is approved it is the own of whoever registered it, and then of those who speak for it. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.of(municipality)
                .to(Tie.ORGANISATION, one -> one.isCoordinatorOf(id.value()))
                .to(Tie.OWN, one -> !standing.isApproved() && one.id().equals(registeredBy))
                .tiesOf(actor);
    }

    /** Its coordinators, and until it is approved whoever registered it. */
    @Override
    public boolean isSpokenForBy(Actor actor) {
        return actor.isCoordinatorOf(id.value())
                || (!standing.isApproved() && actor.id().equals(registeredBy));
    }
}

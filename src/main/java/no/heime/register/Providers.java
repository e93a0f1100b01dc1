package no.heime.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.heime.accesslog.Hat;
import no.heime.identity.Actor;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.municipality.TravelTime;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands behind entries, what they are called, and how far away they are. */
@Component
class Providers {

    private final OrganisationService organisations;
    private final Places places;

    Providers(OrganisationService organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    /** @throws DomainException when she does not speak for the organisation, or nobody knows where she is */
    Provider of(Actor actor, @Nullable OrganisationId organisation, EntryContent content) {
        return organisation == null ? resident(actor, content) : group(actor, organisation);
    }

    private Provider resident(Actor actor, EntryContent content) {
        var home = places.district(actor.district() == null ? null : new DistrictId(actor.district()))
                .or(() -> content.districts().stream()
                        .sorted(Comparator.comparing(DistrictId::value))
                        .flatMap(id -> places.district(id).stream())
                        .findFirst());
        return new Provider.Resident(
                actor.id(),
                home.map(District::municipality)
                        .orElseThrow(() -> DomainException.invalid("register.home.missing", null)
                                .leadingTo("/meg")),
                home.map(District::id).orElse(null));
    }

    private Provider group(Actor actor, OrganisationId id) {
        if (!actor.isCoordinatorOf(id.value())) {
            throw DomainException.invalid("register.organisation.not-yours", "organisation");
        }
        var organisation = organisations.byId(id).orElseThrow(DomainException::notFound);
        return new Provider.Group(id, actor.id(), organisation.municipality(), new DistrictId(organisation.district()));
    }

    /** Whether staff have said that what this one registers is public at once. */
    boolean isTrusted(Provider provider) {
        return provider instanceof Provider.Group group
                && organisations
                        .byId(group.organisation())
                        .filter(known -> known.standing().trusted())
                        .isPresent();
    }

    /** In what part somebody who may see more than everybody reads of it: for its municipality, or for the organisation. */
    Hat hat(Actor reader, Provider provider) {
        var organisation = organisation(provider);
        return provider.isVouchedForBy(reader) || organisation == null
                ? Hat.caseWorker()
                : Hat.coordinator(organisations.names(List.of(organisation)).get(organisation));
    }

    /** With names and travel times; one query for the names. */
    List<Hit> shown(Collection<RegisterEntry> entries, @Nullable DistrictId from) {
        var names = organisations.byIds(entries.stream()
                .map(entry -> organisation(entry.provider()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> {
                    var id = organisation(entry.provider());
                    var organisation = id == null ? null : names.get(id);
                    return new Hit(entry.asEverybodySeesIt(), name(organisation), travel(entry, from));
                })
                .toList();
    }

    /** The same for what a search has found: it knows the name already. */
    Hit shown(Found found, @Nullable DistrictId from) {
        var entry = found.entry();
        return new Hit(entry.asEverybodySeesIt(), found.organisation(), travel(entry, from));
    }

    private static @Nullable String name(@Nullable Organisation organisation) {
        return organisation == null ? null : organisation.name();
    }

    private static @Nullable OrganisationId organisation(Provider provider) {
        return switch (provider) {
            case Provider.Group group -> group.organisation();
            case Provider.Resident resident -> null;
        };
    }

    /** Of several districts the nearest counts. */
    private @Nullable TravelTime travel(RegisterEntry entry, @Nullable DistrictId from) {
        if (from == null || entry.content().everywhere()) {
            return null;
        }
        return Findable.starts(entry).stream()
                .flatMap(start -> places.travel(from, start).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

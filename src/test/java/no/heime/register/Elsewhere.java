package no.heime.register;

import java.util.List;
import java.util.Set;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;

/**
 * The same entry, with all that it says, as if somebody else had registered it.
 *
 * @param served districts that an offer serves; a resource is at home
 */
record Elsewhere(District home, List<DistrictId> served) {

    RegisterEntry of(RegisterEntry entry) {
        return switch (entry) {
            case HelpOffer it ->
                new HelpOffer(
                        Registered.id(),
                        of(it.provider()),
                        of(it.content()),
                        it.moderation(),
                        0,
                        it.capacity(),
                        List.of(),
                        0L);
            case SelfCareResource it ->
                new SelfCareResource(
                        Registered.id(),
                        of(it.provider()),
                        of(it.content()),
                        it.moderation(),
                        0,
                        it.lending(),
                        List.of(),
                        0L);
        };
    }

    private Provider of(Provider provider) {
        return switch (provider) {
            case Provider.Resident resident -> new Provider.Resident(resident.by(), home.municipality(), home.id());
            case Provider.Group group ->
                new Provider.Group(group.organisation(), group.by(), home.municipality(), home.id());
        };
    }

    private OfferContent of(OfferContent it) {
        return SameOffer.servedIn(it, Area.chosen(served));
    }

    private ResourceContent of(ResourceContent it) {
        return new ResourceContent(
                it.type(),
                it.title(),
                it.description(),
                it.kinds(),
                it.forWhom(),
                it.everywhere(),
                it.everywhere() ? Set.of() : Set.of(home.id()),
                it.where(),
                it.when(),
                it.times(),
                it.price(),
                it.link(),
                it.phone(),
                it.photo(),
                it.recurrence(),
                it.booking(),
                it.accessibility(),
                it.source(),
                it.checked(),
                it.copies());
    }
}

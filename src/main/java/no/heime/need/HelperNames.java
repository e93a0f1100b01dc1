package no.heime.need;

import java.util.Map;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import no.heime.register.Provider;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of helpers: an organisation's name, and of a private person only where she lives: "En nabo på
 * Leland".
 */
record HelperNames(Map<OrganisationId, String> organisations, Surroundings surroundings) {

    Phrase of(Provider provider) {
        return switch (provider) {
            case Provider.Group group -> of(Asked.organisation(group.organisation()), group.district());
            case Provider.Resident resident -> of(Asked.person(resident.by()), resident.district());
        };
    }

    Phrase of(Asked asked, @Nullable DistrictId home) {
        var organisation = asked.organisation();
        if (organisation != null && organisations.containsKey(organisation)) {
            return Phrase.verbatim(organisations.get(organisation));
        }
        return surroundings
                .knownName(home)
                .map(district -> Phrase.of("need.neighbour-at", district))
                .orElseGet(() -> Phrase.of("need.neighbour"));
    }
}

package no.heime.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceService;
import org.springframework.stereotype.Component;

/** Which municipalities demand a certificate for what is offered, by their names. */
@Component
public class OfferDemands {

    private final ClearanceService clearances;
    private final OffersReach reach;
    private final Places places;

    OfferDemands(ClearanceService clearances, OffersReach reach, Places places) {
        this.clearances = clearances;
        this.reach = reach;
        this.places = places;
    }

    /** For everybody: nothing of who has one. */
    public Optional<String> of(HelpOffer offer) {
        return named(demanding(offer));
    }

    /** Those of my offers for which nobody behind it has what is demanded; one query for each municipality that demands. */
    public Map<EntryId, String> lacking(List<RegisterEntry> mine) {
        var offers = mine.stream()
                .filter(HelpOffer.class::isInstance)
                .map(HelpOffer.class::cast)
                .toList();
        var owners = offers.stream().map(offer -> offer.provider().owner()).collect(Collectors.toSet());
        var holding = new HashMap<String, Set<UUID>>();
        var lacking = new HashMap<EntryId, String>();
        offers.forEach(offer -> named(demanding(offer).stream()
                        .filter(number -> !holding.computeIfAbsent(number, where -> holding(where, owners))
                                .contains(offer.provider().owner()))
                        .toList())
                .ifPresent(names -> lacking.put(offer.id(), names)));
        return lacking;
    }

    private List<String> demanding(HelpOffer offer) {
        return clearances.demanding(reach.municipalities(offer), offer.content().kind());
    }

    private Set<UUID> holding(String municipality, Set<UUID> owners) {
        return clearances.holding(municipality, owners).stream()
                .map(Clearance::helps)
                .collect(Collectors.toSet());
    }

    private Optional<String> named(Collection<String> numbers) {
        return Optional.of(numbers.stream()
                        .flatMap(number -> places.municipality(number).stream())
                        .map(Municipality::name)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}

package no.heime.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.municipality.District;
import no.heime.municipality.Places;
import no.heime.organisation.WhereHelped;
import no.heime.shared.taxonomy.KindId;
import org.springframework.stereotype.Component;

/** In which municipalities offers reach somebody, wherever the helper lives herself. */
@Component
public class OffersReach implements WhereHelped {

    private final Entries entries;
    private final Places places;
    private final Clock clock;

    OffersReach(Entries entries, Places places, Clock clock) {
        this.entries = entries;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<Help> of(Collection<UUID> owners) {
        return entries.ofOwners(owners).stream()
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN)
                .filter(HelpOffer.class::isInstance)
                .map(HelpOffer.class::cast)
                .flatMap(offer -> municipalities(offer).stream()
                        .map(number -> new Help(
                                offer.provider().owner(), offer.content().kind(), number)))
                .toList();
    }

    /** What everybody can see of these kinds of help that reaches somebody in a municipality; one query. */
    public List<HelpOffer> reaching(String municipality, Set<KindId> kinds) {
        var districts =
                places.districtsOf(municipality).stream().map(District::id).toList();
        return entries.offersReaching(kinds, districts, LocalDate.now(clock));
    }

    /** Numbers of the municipalities in which it reaches somebody. */
    public Set<String> municipalities(HelpOffer offer) {
        return offer.content().area().districts().stream()
                .flatMap(district -> places.district(district).stream())
                .map(District::municipality)
                .collect(Collectors.toSet());
    }
}

package no.heime.need;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.proxy.HasMatters;
import org.springframework.stereotype.Component;

/** A municipality sees to something of a resident's as long as it has to do with a need of hers ({@link Relation}). */
@Component
class ResidentsMatters implements HasMatters {

    private final Needs needs;
    private final Clock clock;

    ResidentsMatters(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public Set<String> municipalitiesOf(PersonId resident) {
        return needs.of(resident).stream()
                .filter(need -> Relation.runs(need, clock.instant()))
                .map(Need::municipality)
                .collect(Collectors.toSet());
    }
}

package no.heime.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationService;
import org.springframework.stereotype.Component;

/** Hands what somebody answers for in her organisations over to another who speaks for it, who is told. */
@Component
class ForgetsCoordinators implements ForgetsPeople {

    private final Entries entries;
    private final OwnEntries own;
    private final OrganisationService organisations;

    ForgetsCoordinators(Entries entries, OwnEntries own, OrganisationService organisations) {
        this.entries = entries;
        this.own = own;
        this.organisations = organisations;
    }

    @Override
    public boolean forget(Actor actor) {
        var speaksFor = actor.coordinatedOrganisations();
        List<RegisterEntry> all = speaksFor.isEmpty() ? List.of() : entries.ofOwners(speaksFor);
        all.stream()
                .filter(entry -> entry.provider().by().equals(actor.id()))
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN)
                .forEach(entry -> next(entry).ifPresent(to -> own.handOver(actor, entry.id(), entry.revision(), to)));
        return true;
    }

    private Optional<PersonId> next(RegisterEntry entry) {
        return entry.provider() instanceof Provider.Group group
                ? organisations.coordinatorsOf(group.organisation()).stream()
                        .map(Person::id)
                        .filter(other -> !other.equals(group.by()))
                        .min(Comparator.comparing(PersonId::value))
                : Optional.empty();
    }
}

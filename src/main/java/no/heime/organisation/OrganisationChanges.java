package no.heime.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.Relay;
import org.springframework.stereotype.Component;

/** The one way in which a change of an organisation is stored that others are told about. */
@Component
class OrganisationChanges {

    /** What is told, of which the organisation is the subject. */
    @FunctionalInterface
    interface Telling {
        DomainEvent of(UUID id, Instant at, OrganisationEvent.Subject subject);
    }

    private final Organisations organisations;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    OrganisationChanges(Organisations organisations, Relay relay, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores and tells. */
    Organisation save(Organisation changed, Telling event) {
        return save(changed.telling(event.of(ids.next(), clock.instant(), OrganisationEvent.Subject.of(changed))));
    }

    /** Stores what no person is told of. */
    Organisation save(Organisation changed) {
        var saved = organisations.save(changed);
        relay.publish(Organisation.class, saved.id(), saved.outbox());
        return saved;
    }

    /** What keeps what it said of itself before this change. */
    OrganisationEdited edited(Organisation before, PersonId by) {
        return new OrganisationEdited(ids.next(), clock.instant(), PastOrganisation.of(before, by, clock.instant()));
    }
}

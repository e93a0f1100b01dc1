package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A next of kin has answered for a resident about a form, or deleted what was answered.
 *
 * @param gone whether it is deleted
 */
@TypeAlias("care-answered-on-behalf")
public record AnsweredOnBehalf(UUID id, Instant at, PersonId person, FormId form, boolean gone)
        implements DomainEvent {}

package no.heime.organisation;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * An organisation says something else of itself from now on. Carries what it said, so that nothing is lost when the program
 * is killed between the change and the keeping of it.
 */
@TypeAlias("organisation-edited")
record OrganisationEdited(UUID id, Instant at, PastOrganisation before) implements DomainEvent {}

package no.heime.identity;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.DomainEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something that happened to a role that somebody is given by her e-mail address. That she is asked in and that she has
 * come have one id: whoever has heard the one need not hear the other.
 */
public sealed interface AppointmentEvent extends DomainEvent {

    Membership role();

    /** Who gave or ended it. */
    PersonId by();

    /** She is asked in, and has it from when she next comes. */
    @TypeAlias("appointment-invited")
    record Invited(UUID id, Instant at, Membership role, EmailAddress email, PersonId by) implements AppointmentEvent {}

    /** She has come, and has it from now on. */
    @TypeAlias("appointment-taken-up")
    record TakenUp(UUID id, Instant at, Membership role, PersonId who, PersonId by) implements AppointmentEvent {}

    /** She has it no more, or is not asked in any more. */
    @TypeAlias("appointment-ended")
    record Ended(UUID id, Instant at, Membership role, EmailAddress email, PersonId by) implements AppointmentEvent {}
}

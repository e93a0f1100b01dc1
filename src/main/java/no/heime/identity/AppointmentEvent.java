package no.heime.identity;

import java.time.Instant;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something that happened to a role that somebody is asked to take.
 */
public sealed interface AppointmentEvent extends DomainEvent {

    Membership role();

    /** Who gave or ended it; who asked, when she has said no or nothing. */
    PersonId by();

    /** She is asked, and has not answered. */
    @TypeAlias("appointment-invited")
    record Invited(UUID id, Instant at, Membership role, EmailAddress email, PersonId by) implements AppointmentEvent {}

    /** She has said yes, and has it from now on. */
    @TypeAlias("appointment-taken-up")
    record TakenUp(UUID id, Instant at, Membership role, PersonId who, PersonId by) implements AppointmentEvent {}

    /** She has said no. */
    @TypeAlias("appointment-declined")
    record Declined(UUID id, Instant at, Membership role, PersonId by) implements AppointmentEvent {}

    /** She has not answered for so long that she is asked no more. */
    @TypeAlias("appointment-unanswered")
    record Unanswered(UUID id, Instant at, Membership role, PersonId by) implements AppointmentEvent {}

    /**
     * She has it no more, or is not asked any more.
     *
     * @param who had it; null when she was only asked
     * @param why one of the reasons of the module that ended it; null where none is asked for
     */
    @TypeAlias("appointment-ended")
    record Ended(
            UUID id,
            Instant at,
            Membership role,
            @Nullable PersonId who,
            PersonId by,
            @Nullable String why) implements AppointmentEvent {}
}

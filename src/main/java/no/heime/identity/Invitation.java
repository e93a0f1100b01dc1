package no.heime.identity;

import java.time.LocalDate;

/**
 * A role that somebody is asked to take, as she reads it herself.
 *
 * @param askedBy name of who asks her; empty when it is not known any more
 */
public record Invitation(AppointmentId id, Membership role, String askedBy, LocalDate askedOn) {}

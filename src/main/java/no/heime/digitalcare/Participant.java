package no.heime.digitalcare;

import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A resident who lets staff see her part in digital care, and how to reach her. */
public record Participant(
        DigitalParticipation participation,
        String name,
        @Nullable PhoneNumber phone) {}

package no.heime.digitalcare;

import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A resident who lets staff see her part in digital care, and how to reach her.
 *
 * @param proxies names of those who have acted for her, or written down what she said
 * @param notHereYet whether the municipality has written her in and she has not come herself, so that she reads nothing
 */
public record Participant(
        DigitalParticipation participation,
        String name,
        @Nullable PhoneNumber phone,
        Map<PersonId, String> proxies,
        boolean notHereYet) {

    public Participant {
        proxies = Map.copyOf(proxies);
    }
}

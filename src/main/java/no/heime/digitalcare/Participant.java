package no.heime.digitalcare;

import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A resident who lets staff see her part in digital care, and how to reach her.
 *
 * @param proxies names of those who have acted for her
 */
public record Participant(
        DigitalParticipation participation,
        String name,
        @Nullable PhoneNumber phone,
        Map<PersonId, String> proxies) {

    public Participant {
        proxies = Map.copyOf(proxies);
    }
}

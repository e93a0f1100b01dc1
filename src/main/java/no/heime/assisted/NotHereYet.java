package no.heime.assisted;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import org.springframework.stereotype.Component;

/** Who has been written in and has not come herself: whoever has to tell her something rings her up. */
@Component
public class NotHereYet {

    private final Newcomers newcomers;

    NotHereYet(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    /** Those among these; one query, and none when there are none. */
    public Set<PersonId> among(Collection<PersonId> people) {
        var found = people.isEmpty() ? List.<Newcomer>of() : newcomers.findAllById(Set.copyOf(people));
        return found.stream()
                .filter(Newcomer::isNotHereYet)
                .map(Newcomer::person)
                .collect(Collectors.toSet());
    }
}

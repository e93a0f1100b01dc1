package no.heime.assisted;

import java.time.Clock;
import java.util.List;
import no.heime.identity.KnowsTalks;
import no.heime.identity.PersonId;
import no.heime.identity.Talking;
import org.springframework.stereotype.Component;

/** With whom a case worker talks, read from the store each time. One query. */
@Component
class HeldTalks implements KnowsTalks {

    private final Talks talks;
    private final Clock clock;

    HeldTalks(Talks talks, Clock clock) {
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    public List<Talking> heldBy(PersonId staff) {
        return talks.findByByAndUntilAfter(staff, clock.instant()).stream()
                .map(Talk::asTalking)
                .toList();
    }
}

package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;

class UnreadBroadcasterTest {

    private final UnreadBroadcaster broadcaster = new UnreadBroadcaster();
    private final PersonId astrid = new PersonId(UUID.randomUUID());
    private final PersonId jonas = new PersonId(UUID.randomUUID());

    @Test
    void onlyThePersonsOwnPagesAreTold() {
        var told = new ArrayList<Long>();
        broadcaster.subscribe(astrid, told::add);
        broadcaster.on(new UnreadChanged(jonas, 7));
        broadcaster.on(new UnreadChanged(astrid, 2));
        assertThat(told).containsExactly(2L);
    }

    @Test
    void aPageThatIsGoneDoesNotKeepTheOthersFromHearing() {
        var told = new ArrayList<Long>();
        broadcaster.subscribe(astrid, count -> {
            throw new IllegalStateException("gone");
        });
        broadcaster.subscribe(astrid, told::add);
        broadcaster.on(new UnreadChanged(astrid, 1));
        assertThat(told).containsExactly(1L);
    }

    @Test
    void aClosedSubscriptionLeavesNothingBehind() {
        var subscription = broadcaster.subscribe(astrid, count -> {});
        subscription.close();
        assertThat(broadcaster.peopleListening()).isZero();
    }
}

package no.heime.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;

class UnreadStreamsTest {

    private final UnreadStreams streams = new UnreadStreams(new UnreadBroadcaster());
    private final PersonId astrid = new PersonId(UUID.randomUUID());

    @Test
    void thePagesOfOnePersonAreCountedUpToALimit() {
        for (var page = 0; page < UnreadStreams.PER_PERSON + 2; page++) {
            streams.open(astrid, 0);
        }
        assertThat(streams.count(astrid)).isEqualTo(UnreadStreams.PER_PERSON);
    }

    @Test
    void aProgramThatEndsKeepsNoPhoneListening() {
        var listening = streams.open(astrid, 3);
        assertThatCode(() -> listening.send("still here")).doesNotThrowAnyException();
        streams.closeAll();
        assertThatThrownBy(() -> listening.send("gone")).isInstanceOf(IllegalStateException.class);
        var late = streams.open(astrid, 3);
        assertThatThrownBy(() -> late.send("too late")).isInstanceOf(IllegalStateException.class);
    }
}

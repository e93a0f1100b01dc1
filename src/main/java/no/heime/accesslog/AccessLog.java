package no.heime.accesslog;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Where a service says what somebody sees of others, in the moment in which it hands it out. What is said here is written
 * within a second, and the screen does not wait for it; when it cannot be taken, nothing is handed out.
 */
@Component
public class AccessLog {

    private final Lately lately;
    private final LineWriter writer;
    private final Ids ids;
    private final Clock clock;

    AccessLog(LineWriter writer, Ids ids, Clock clock) {
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.lately = new Lately(clock.getZone());
    }

    /** What the reader sees of herself is no look, and the same look for a while is one. */
    public void read(Actor reader, Hat hat, Collection<Look> looks) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var look : looks) {
            if (!look.about().equals(reader.id())
                    && !look.about().equals(PersonId.NOBODY)
                    && lately.isNew(reader.id(), hat, look, now)) {
                try {
                    writer.take(new Unwritten(
                            new LineId(ids.next()),
                            look.municipality(),
                            Reading.of(reader, hat, look, now, Salts.next())));
                } catch (RuntimeException notTaken) {
                    lately.forget(reader.id(), hat, look);
                    throw notTaken;
                }
            }
        }
    }
}

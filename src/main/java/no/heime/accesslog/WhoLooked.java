package no.heime.accesslog;

import java.time.Clock;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import org.springframework.stereotype.Service;

/** Who has looked at somebody, for nobody but herself. */
@Service
public class WhoLooked {

    private final Lines lines;
    private final LineWriter writer;
    private final Places places;
    private final Clock clock;

    WhoLooked(Lines lines, LineWriter writer, Places places, Clock clock) {
        this.lines = lines;
        this.writer = writer;
        this.places = places;
        this.clock = clock;
    }

    /** Newest first; what somebody looked at several times on a day is said once. What still waits here is written first. */
    public List<Looked> mine(Actor actor) {
        writer.write();
        return Looked.of(lines.about(actor.id()), this::nameOf, clock.getZone());
    }

    private String nameOf(String municipality) {
        return places.municipality(municipality).map(Municipality::name).orElse(municipality);
    }
}

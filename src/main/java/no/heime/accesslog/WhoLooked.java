package no.heime.accesslog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import org.springframework.stereotype.Service;

/** Who has looked at somebody, for nobody but herself. */
@Service
public class WhoLooked {

    private final Lines lines;
    private final LineWriter writer;
    private final LineQuestions questions;
    private final Places places;
    private final Clock clock;

    WhoLooked(Lines lines, LineWriter writer, LineQuestions questions, Places places, Clock clock) {
        this.lines = lines;
        this.writer = writer;
        this.questions = questions;
        this.places = places;
        this.clock = clock;
    }

    /** Newest first; what somebody looked at several times on a day is said once. What waits about her is written first. */
    public List<Looked> mine(Actor actor) {
        writer.writeAbout(actor.id());
        var asked = questions.findByResident(actor.id()).stream()
                .collect(Collectors.toMap(LineQuestion::line, Function.identity()));
        return Looked.of(lines.about(actor.id()), asked, this::nameOf, clock.getZone());
    }

    /** One line, for those who answer what is asked about it. */
    Looked shown(Line line) {
        return Looked.of(List.of(line), Map.of(), this::nameOf, clock.getZone()).getFirst();
    }

    private String nameOf(String municipality) {
        return places.municipality(municipality).map(Municipality::name).orElse(municipality);
    }
}

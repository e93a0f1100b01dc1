package no.heime.accesslog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who has looked at somebody, for nobody but herself. */
@Service
public class WhoLooked {

    /** So many lines are read at a time, and the rest of the day of the last of them. */
    static final int AT_ONCE = 100;

    private final Lines lines;
    private final LineWriter writer;
    private final LineQuestions questions;
    private final NamesNeeds needs;
    private final Places places;
    private final Clock clock;

    WhoLooked(Lines lines, LineWriter writer, LineQuestions questions, NamesNeeds needs, Places places, Clock clock) {
        this.lines = lines;
        this.writer = writer;
        this.questions = questions;
        this.needs = needs;
        this.places = places;
        this.clock = clock;
    }

    /**
     * The latest. What somebody looked at several times on a day is said once. What waits about her is written first. At
     * most five queries.
     */
    public LookedPage newest(Actor actor) {
        writer.writeAbout(actor.id());
        return page(actor, null);
    }

    /** What comes before the {@code older} of another page; as {@link #newest}. */
    public LookedPage before(Actor actor, Instant moment) {
        return page(actor, moment);
    }

    private LookedPage page(Actor actor, @Nullable Instant before) {
        var begins = lines.momentOfLine(AT_ONCE, actor.id(), before)
                .map(this::beginOfDay)
                .orElse(null);
        var asked = questions.findByResident(actor.id()).stream()
                .collect(Collectors.toMap(LineQuestion::line, Function.identity()));
        var looked = Looked.of(lines.about(actor.id(), begins, before), asked, this::nameOf, clock.getZone());
        return new LookedPage(
                looked,
                needs.named(
                        actor,
                        looked.stream().flatMap(one -> one.needs().stream()).collect(Collectors.toSet())),
                begins != null && lines.isSomethingAbout(actor.id(), begins) ? begins : null);
    }

    private Instant beginOfDay(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** One line, for those who answer what is asked about it. */
    Looked shown(Line line) {
        return Looked.of(List.of(line), Map.of(), this::nameOf, clock.getZone()).getFirst();
    }

    private String nameOf(String municipality) {
        return places.municipality(municipality).map(Municipality::name).orElse(municipality);
    }
}

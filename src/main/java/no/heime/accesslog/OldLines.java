package no.heime.accesslog;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.stereotype.Component;

/**
 * The oldest lines of each chain, counted from the day on which somebody looked. Only a chain that holds is cut, so that
 * what was changed is not made good by it, and only from its beginning on: a line stays until all before it are old enough,
 * and until what somebody has asked about it is answered.
 * A chain that does not hold fails, and is left as it is.
 */
@Component
class OldLines implements Retained {

    private static final StorageTime TIME = new StorageTime("access-log", Section.LOOKED, 60, 24, 120);

    private final Lines lines;
    private final Heads heads;
    private final Cuts cuts;
    private final Seals seals;
    private final LineQuestions questions;
    private final Clock clock;

    OldLines(Lines lines, Heads heads, Cuts cuts, Seals seals, LineQuestions questions, Clock clock) {
        this.lines = lines;
        this.heads = heads;
        this.cuts = cuts;
        this.seals = seals;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return chains(due).mapToLong(municipality -> count(municipality, due)).sum();
    }

    private long count(String municipality, Due due) {
        var cut = cuts.of(municipality);
        long gone = cut == null ? 0 : cut.place();
        long young = lines.firstSince(municipality, due.before())
                .map(Line::place)
                .orElseGet(() ->
                        lines.last(municipality).map(last -> last.place() + 1).orElse(gone + 1));
        return Math.max(0, young - 1 - gone);
    }

    @Override
    public int end(Due due, int atMost) {
        int done = 0;
        for (var municipality : chains(due).toList()) {
            done += end(municipality, due, atMost - done);
            if (done >= atMost) {
                break;
            }
        }
        return done;
    }

    private int end(String municipality, Due due, int atMost) {
        var cut = cuts.of(municipality);
        if (cut != null) {
            cuts.clear(cut);
        }
        var links = new Links(seals, cut);
        long from = links.place();
        var next = lines.after(municipality, from, atMost);
        var waiting = waiting(next);
        for (var line : next) {
            if (!line.reading().at().isBefore(due.before()) || waiting.contains(line.id())) {
                break;
            }
            if (cut != null && links.place() == from && !seals.holds(cut, line) || links.next(line) != null) {
                throw new IllegalStateException(
                        "The access log of %s does not hold at line %d: nothing of it is deleted from there on"
                                .formatted(municipality, line.place()));
            }
        }
        if (links.place() > from) {
            cuts.cut(seals.cut(municipality, links, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
        return (int) (links.place() - from);
    }

    private Set<LineId> waiting(List<Line> some) {
        return questions.findByLineInAndOpenTrue(some.stream().map(Line::id).toList()).stream()
                .map(LineQuestion::line)
                .collect(Collectors.toSet());
    }

    private Stream<String> chains(Due due) {
        var whose = due.whose();
        return whose.municipality() != null
                ? Stream.of(whose.municipality())
                : heads.municipalities().stream()
                        .filter(municipality -> !whose.others().contains(municipality));
    }
}

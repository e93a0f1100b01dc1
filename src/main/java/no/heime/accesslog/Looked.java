package no.heime.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has looked at on one day, as the person it is about reads it. Pure.
 *
 * @param line the latest of its lines, which she can ask about
 * @param at when that was
 * @param times how many times on that day
 * @param name of who looked; empty when she had told none
 * @param municipality name of the municipality that answers for it
 * @param reason that was given, where one was demanded
 * @param question what she has asked about it, if anything
 */
public record Looked(
        LineId line,
        Instant at,
        int times,
        String name,
        Hat hat,
        String municipality,
        Seen what,
        @Nullable UUID need,
        @Nullable String reason,
        @Nullable LineQuestion question) {

    private record Same(
            PersonId reader,
            Hat hat,
            Seen what,
            @Nullable UUID need,
            @Nullable String reason,
            LocalDate day) {}

    /**
     * @param lines newest first
     * @param asked what she has asked, by the line
     * @param names of municipalities, by number
     */
    static List<Looked> of(
            List<Line> lines, Map<LineId, LineQuestion> asked, UnaryOperator<String> names, ZoneId zone) {
        var days = new LinkedHashMap<Same, Looked>();
        for (var line : lines) {
            var said = line.reading();
            var same = new Same(
                    said.reader(),
                    said.hat(),
                    said.what(),
                    said.need(),
                    said.reason(),
                    LocalDate.ofInstant(said.at(), zone));
            days.merge(
                    same,
                    new Looked(
                            line.id(),
                            said.at(),
                            1,
                            said.name(),
                            said.hat(),
                            names.apply(line.municipality()),
                            said.what(),
                            said.need(),
                            said.reason(),
                            asked.get(line.id())),
                    Looked::and);
        }
        return List.copyOf(days.values());
    }

    /** With an earlier one of the same day. What she has asked about one of them she has asked about all. */
    private Looked and(Looked earlier) {
        return with(times + earlier.times, question == null ? earlier.question : question);
    }

    /** The same, now that she has asked about it. */
    public Looked asked(LineQuestion about) {
        return with(times, about);
    }

    private Looked with(int howOften, @Nullable LineQuestion asked) {
        return new Looked(line, at, howOften, name, hat, municipality, what, need, reason, asked);
    }
}

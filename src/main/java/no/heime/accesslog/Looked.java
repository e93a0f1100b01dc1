package no.heime.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has looked at on one day, as the person it is about reads it. Two of the same minute that read the same are
 * one, such as when two of her needs were opened after each other. Pure.
 *
 * @param line the latest of its lines, which she can ask about
 * @param at when that was
 * @param times how many times on that day
 * @param reader who looked
 * @param name hers; empty when she had told none
 * @param municipality name of the municipality that answers for it
 * @param needs of hers that it was about, if any, the latest first
 * @param reason that was given, where one was demanded; empty where nobody can read it
 * @param question what she has asked about it, if anything
 */
public record Looked(
        LineId line,
        Instant at,
        int times,
        PersonId reader,
        String name,
        Hat hat,
        String municipality,
        Seen what,
        List<UUID> needs,
        @Nullable String reason,
        @Nullable LineQuestion question) {

    public Looked {
        needs = List.copyOf(needs);
    }

    private record Same(
            PersonId reader,
            Hat hat,
            Seen what,
            @Nullable UUID need,
            @Nullable String reason,
            LocalDate day) {

        static Same as(Reading said, ZoneId zone) {
            return new Same(
                    said.reader(),
                    said.hat(),
                    said.what(),
                    said.need(),
                    said.reason(),
                    LocalDate.ofInstant(said.at(), zone));
        }
    }

    /** What is read of a look. */
    private record Words(
            PersonId reader,
            Hat hat,
            String municipality,
            Seen what,
            @Nullable String reason,
            Instant minute) {}

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
            days.merge(
                    Same.as(said, zone),
                    new Looked(
                            line.id(),
                            said.at(),
                            1,
                            said.reader(),
                            said.name(),
                            said.hat(),
                            names.apply(line.municipality()),
                            said.what(),
                            said.need() == null ? List.of() : List.of(said.need()),
                            said.reason(),
                            asked.get(line.id())),
                    Looked::and);
        }
        return oncePerMinute(days);
    }

    private static List<Looked> oncePerMinute(Map<Same, Looked> days) {
        var read = new LinkedHashMap<Words, Looked>();
        var apart = new ArrayList<Looked>();
        days.values().forEach(one -> {
            var words = one.words();
            var there = read.get(words);
            if (there != null && there.question != null && one.question != null) {
                apart.add(one);
            } else {
                read.put(words, there == null ? one : there.and(one));
            }
        });
        return Stream.concat(read.values().stream(), apart.stream())
                .sorted(Comparator.comparing(Looked::at).reversed())
                .toList();
    }

    private Words words() {
        return new Words(reader, hat, municipality, what, reason, at.truncatedTo(ChronoUnit.MINUTES));
    }

    /** With an earlier one of the same day. What she has asked about one of them she has asked about all. */
    private Looked and(Looked earlier) {
        return with(
                times + earlier.times,
                Stream.concat(needs.stream(), earlier.needs.stream()).distinct().toList(),
                question == null ? earlier.question : question);
    }

    /** What it was for. */
    public Why why() {
        return Why.of(hat.part(), what, reason);
    }

    /** The same, now that she has asked about it. */
    public Looked asked(LineQuestion about) {
        return with(times, needs, about);
    }

    private Looked with(int howOften, List<UUID> about, @Nullable LineQuestion asked) {
        return new Looked(line, at, howOften, reader, name, hat, municipality, what, about, reason, asked);
    }
}

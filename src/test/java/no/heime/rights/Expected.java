package no.heime.rights;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The expected answers as they are written down: one line for each thing that can be tried, with everybody who gets
 * through. Whoever is not named is refused.
 *
 * @param right what stands between: the row of the table that decides; {@code own} where the question to the store names
 *     nobody but who asks
 */
record Expected(String row, String right, EnumSet<Who> who) {

    /** @param file beside the tests, such as {@code services.txt} */
    static Map<String, Expected> in(String file) {
        var groups = new HashMap<String, EnumSet<Who>>();
        var rows = new LinkedHashMap<String, Expected>();
        lines(file).forEach(line -> {
            if (line.contains("=")) {
                var parts = line.split("=");
                groups.put(parts[0].strip(), who(parts[1], groups));
            } else {
                var parts = line.split("\\|");
                var row = new Expected(parts[0].strip(), parts[1].strip(), who(parts[2], groups));
                if (rows.put(row.row(), row) != null) {
                    throw new IllegalArgumentException(row.row() + " stands there twice");
                }
            }
        });
        return rows;
    }

    private static EnumSet<Who> who(String written, Map<String, EnumSet<Who>> groups) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.equals("-"))
                .flatMap(one -> groups.containsKey(one) ? groups.get(one).stream() : Stream.of(Who.of(one)))
                .collect(toCollection(() -> EnumSet.noneOf(Who.class)));
    }

    private static Stream<String> lines(String file) {
        try (var text = Expected.class.getResourceAsStream("/rights/" + file)) {
            var all = new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

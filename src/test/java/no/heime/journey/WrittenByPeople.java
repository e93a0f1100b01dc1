package no.heime.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.PseudoLanguage;

/** Tells what people and places are called and have written, in the demo, from what the program itself says. */
final class WrittenByPeople {

    private static final List<Path> DATA =
            List.of(Path.of("src/main/resources/demo"), Path.of("src/main/resources/places"));

    /** What stands between a name and the next. */
    private static final Pattern BETWEEN = Pattern.compile("[·,;:()«»\"“”\\n…]|\\s[–-]\\s");

    private static final Pattern TRANSLATED =
            Pattern.compile("%1$s[^%1$s%2$s]*%2$s".formatted(PseudoLanguage.BEGINS, PseudoLanguage.ENDS));

    /** The program's own name, what each language calls itself, and whose browser it is. */
    private static final Set<String> NAMES = Set.of("Heime", "Bokmål", "Nynorsk", "English", "Chrome", "Linux");

    private final Set<String> known = new HashSet<>(NAMES);

    /** @param besides what somebody writes during the journey */
    WrittenByPeople(String... besides) throws IOException {
        Stream.of(besides).flatMap(WrittenByPeople::pieces).forEach(known::add);
        for (var folder : DATA) {
            try (var files = Files.list(folder)) {
                for (var file :
                        files.filter(it -> it.toString().endsWith(".json")).toList()) {
                    collect(JsonParser.parseString(Files.readString(file)));
                }
            }
        }
        var calendar = DateFormatSymbols.getInstance(Locale.of("nb"));
        known.addAll(List.of(calendar.getWeekdays()));
        known.addAll(List.of(calendar.getMonths()));
    }

    /** What of a text has not been translated and was not written by anybody either; empty when there is nothing. */
    String foreign(String text) {
        var rest = text;
        while (TRANSLATED.matcher(rest).find()) {
            rest = TRANSLATED.matcher(rest).replaceAll("·");
        }
        return String.join(" · ", pieces(rest).filter(piece -> !isKnown(piece)).toList());
    }

    private boolean isKnown(String piece) {
        return known.contains(piece)
                || Stream.of(piece.split("[\\d. –]+")).allMatch(word -> word.isEmpty() || known.contains(word));
    }

    private void collect(JsonElement element) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().values().forEach(this::collect);
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(this::collect);
        } else if (element.isJsonPrimitive()) {
            pieces(element.getAsString()).forEach(known::add);
        }
    }

    private static Stream<String> pieces(String text) {
        return BETWEEN.splitAsStream(text)
                .map(piece -> piece.replaceFirst("^//([^/]+).*", "$1")
                        .replaceAll("\\.\\s*$", "")
                        .strip()
                        .replaceAll("\\s+", " "))
                .filter(piece -> piece.matches(".*\\p{L}{2}.*"));
    }
}

package no.heime;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the security standard is whole, and its sum is right. */
class SecurityListTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+)\\.(\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    /** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
    private static final Map<String, Long> CHAPTERS = Map.ofEntries(
            Map.entry("1", 27L),
            Map.entry("2", 11L),
            Map.entry("3", 19L),
            Map.entry("4", 10L),
            Map.entry("5", 9L),
            Map.entry("6", 35L),
            Map.entry("7", 18L),
            Map.entry("8", 7L),
            Map.entry("9", 7L),
            Map.entry("10", 29L),
            Map.entry("11", 14L),
            Map.entry("12", 9L),
            Map.entry("13", 13L),
            Map.entry("14", 9L),
            Map.entry("15", 13L),
            Map.entry("16", 16L),
            Map.entry("17", 7L));

    private record Requirement(String chapter, String number, String answer) {}

    private String page;
    private List<Requirement> list;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("src/site/markdown/security.md"));
        list = ROW.matcher(page)
                .results()
                .map(row -> new Requirement(row.group(1), row.group(2), row.group(4)))
                .toList();
    }

    @Test
    void everyRequirementIsAnsweredOnce() {
        assertThat(list.stream().collect(groupingBy(Requirement::chapter, counting())))
                .isEqualTo(CHAPTERS);
        assertThat(list.stream().map(it -> it.chapter() + "." + it.number())).doesNotHaveDuplicates();
    }

    @Test
    void theSumIsThatOfTheAnswers() {
        var answers = list.stream().collect(groupingBy(Requirement::answer, counting()));
        assertThat(answers).containsOnlyKeys("met", "in part", "open", "operator", "not applicable");
        assertThat(page)
                .contains(
                        "Of %d requirements of levels 1 and 2, %d are met, %d in part, %d open, %d the operator's, and %d not applicable."
                                .formatted(
                                        list.size(),
                                        answers.get("met"),
                                        answers.get("in part"),
                                        answers.get("open"),
                                        answers.get("operator"),
                                        answers.get("not applicable")));
    }
}

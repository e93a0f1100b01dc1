package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the program takes to answer, from an empty store and from one that is there, and what it then holds in memory. */
class StartUpBench {

    private static final int RUNS = 3;

    @TempDir
    Path data;

    @Test
    void startUpAndMemory() throws Exception {
        assertThat(BuiltApp.jar().resolveSibling("heime.aot"))
                .as("the cache of loaded classes, as the image has it")
                .isNotEmptyFile();
        var table = new ArrayList<>(List.of("| start | first answer | resident memory |", "|---|---|---|"));
        table.add(measured("as in the image, empty store with the demo"));
        for (var run = 0; run < RUNS; run++) {
            table.add(measured("as in the image, the same store again"));
        }
        var file = Files.createDirectories(Path.of("target", "bench")).resolve("start-up.md");
        Files.write(file, table);
        table.forEach(System.out::println);
    }

    private String measured(String what) throws IOException {
        var began = System.nanoTime();
        try (var heime = RunningHeime.onEmbedded(data)) {
            var seconds = (System.nanoTime() - began) / 1e9;
            return String.format(Locale.ROOT, "| %s | %.1f s | %s |", what, seconds, heime.residentMemory());
        }
    }
}

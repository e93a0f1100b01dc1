package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps in memory for each case worker who is signed in and has the inbox open. */
class SessionBench {

    /** The first ones fill what the program keeps for everybody: its caches, its compiled views. */
    private static final int FIRST = 10;

    private static final int MORE = 10;
    private static final int TIMES = 5;
    private static final int LOOKS = 3;

    @TempDir
    Path data;

    @Test
    void heapOfASignedInSession() throws Exception {
        var table = new ArrayList<>(List.of("| sessions on the inbox | living objects |", "|---|---|"));
        var living = new ArrayList<Long>();
        try (var heime = RunningHeime.in(data);
                var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Phone.chromium())) {
            open(browser, heime, FIRST);
            for (var time = 0; time <= TIMES; time++) {
                living.add(livingBytes(heime));
                table.add(String.format(
                        Locale.ROOT, "| %d | %.1f MB |", FIRST + time * MORE, living.getLast() / 1024.0 / 1024));
                open(browser, heime, time < TIMES ? MORE : 0);
            }
        }
        var each = IntStream.range(0, TIMES)
                .mapToLong(time -> (living.get(time + 1) - living.get(time)) / MORE / 1024)
                .sorted()
                .toArray();
        table.add("| each, the median of %d times %d | %d kB (%d to %d) |"
                .formatted(TIMES, MORE, each[TIMES / 2], each[0], each[TIMES - 1]));
        var file = Files.createDirectories(Path.of("target", "bench")).resolve("session.md");
        Files.write(file, table);
        table.forEach(System.out::println);
    }

    /** The least of a few looks: what is on its way through the program at that moment is nobody's session. */
    private static long livingBytes(RunningHeime heime) throws IOException {
        var least = Long.MAX_VALUE;
        for (var look = 0; look < LOOKS; look++) {
            least = Math.min(least, heime.livingBytes());
        }
        return least;
    }

    /** Every one with cookies of her own; the pages stay open. */
    private static void open(Browser browser, RunningHeime heime, int sessions) {
        for (var n = 0; n < sessions; n++) {
            var page = browser.newContext(new Browser.NewContextOptions()
                            .setBaseURL(heime.address())
                            .setLocale("nb-NO"))
                    .newPage();
            page.navigate("/logg-inn");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kari Olsen"))
                    .click();
            page.waitForURL(address -> !address.contains("logg-inn"));
            page.navigate("/innboks");
            page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName(nb("need.inbox.title"))
                                    .setExact(true))
                    .waitFor();
        }
    }
}

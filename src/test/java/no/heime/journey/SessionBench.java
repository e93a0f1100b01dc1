package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps in memory for each case worker who is signed in and has the inbox open. */
class SessionBench {

    private static final int FIRST = 3;
    private static final int MORE = 20;

    @TempDir
    Path data;

    @Test
    void heapOfASignedInSession() throws Exception {
        var table = new ArrayList<>(List.of("| sessions on the inbox | living objects |", "|---|---|"));
        try (var heime = RunningHeime.in(data);
                var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Phone.chromium())) {
            open(browser, heime, FIRST);
            var few = heime.livingBytes();
            open(browser, heime, MORE);
            var many = heime.livingBytes();
            table.add(row(FIRST, few));
            table.add(row(FIRST + MORE, many));
            table.add(String.format(Locale.ROOT, "| each | %d kB |", (many - few) / MORE / 1024));
        }
        var file = Files.createDirectories(Path.of("target", "bench")).resolve("session.md");
        Files.write(file, table);
        table.forEach(System.out::println);
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

    private static String row(int sessions, long bytes) {
        return String.format(Locale.ROOT, "| %d | %.1f MB |", sessions, bytes / 1024.0 / 1024);
    }
}

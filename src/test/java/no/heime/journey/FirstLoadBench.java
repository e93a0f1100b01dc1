package no.heime.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the first visit costs on a poor phone with a poor network: slow 4G (1.6 Mbit/s, 150 ms), a processor four times
 * slower, nothing cached, no service worker. The median of {@value #RUNS} visits.
 */
class FirstLoadBench {

    private static final int RUNS = 7;
    /** The first ones meet a program that has never answered. */
    private static final int WARM_UP = 3;
    /** As long as somebody reads the start page; the Flow half is fetched meanwhile. */
    private static final int READS_MS = 12_000;

    @TempDir
    Path data;

    /**
     * @param ready what must be seen, each one below the one before, whether or not a shadow lies between
     */
    private record Screen(String name, String path, List<String> ready) {}

    private record Cost(long bytes, double paintMs, double readyMs) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("start page", "/", List.of("start-page", "h1")),
            new Screen("need form", "/trenger-hjelp", List.of("need-form", "label.option")),
            new Screen("search results (Flow)", "/finn?q=sn%C3%B8", List.of(".find .cards a[href*='finn/']")));

    @Test
    void firstLoad() throws Exception {
        var table = new ArrayList<>(List.of("| page | kB on the wire | first paint | ready |", "|---|---|---|---|"));
        try (var heime = RunningHeime.in(data);
                var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Phone.chromium())) {
            for (var run = 0; run < WARM_UP; run++) {
                SCREENS.forEach(screen -> visit(browser, heime, screen));
            }
            for (var screen : SCREENS) {
                table.add(row(
                        screen,
                        IntStream.range(0, RUNS)
                                .mapToObj(run -> visit(browser, heime, screen))
                                .toList()));
            }
            table.add("| search results, from the start page | %s | | %.2f s |"
                    .formatted(
                            "",
                            median(IntStream.range(0, RUNS)
                                            .mapToDouble(run -> fromStart(browser, heime))
                                            .toArray())
                                    / 1000));
        }
        var file = Files.createDirectories(Path.of("target", "bench")).resolve("first-load.md");
        Files.write(file, table);
        table.forEach(System.out::println);
    }

    private static Cost visit(Browser browser, RunningHeime heime, Screen screen) {
        try (var context = phone(browser, heime)) {
            var page = context.newPage();
            var wire = PoorNetwork.on(context.newCDPSession(page));
            page.addInitScript(Sighting.of(screen.ready()));
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions().setPredicate(Sighting::isSaid),
                    () -> page.navigate(screen.path(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
            var paint = number(page, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
            return new Cost(wire.bytes(), paint, number(page, "window.heimeReady"));
        }
    }

    /** From the tap on the bar to the results, after the start page has been looked at. */
    private static double fromStart(Browser browser, RunningHeime heime) {
        try (var context = phone(browser, heime)) {
            var page = context.newPage();
            PoorNetwork.on(context.newCDPSession(page));
            page.navigate("/");
            page.locator("start-page h1").waitFor();
            page.waitForTimeout(READS_MS);
            return Sighting.afterTheBar(page, "/finn", SCREENS.getLast().ready());
        }
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate("() => " + script)).doubleValue();
    }

    private static BrowserContext phone(Browser browser, RunningHeime heime) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(heime.address())
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("nb-NO")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    private static String row(Screen screen, List<Cost> costs) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f s | %.2f s |",
                screen.name(),
                median(costs.stream().mapToDouble(Cost::bytes).toArray()) / 1000,
                median(costs.stream().mapToDouble(Cost::paintMs).toArray()) / 1000,
                median(costs.stream().mapToDouble(Cost::readyMs).toArray()) / 1000);
    }

    private static double median(double... values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}

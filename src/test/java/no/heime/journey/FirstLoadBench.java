package no.heime.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
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

    private static final int RUNS = 5;

    @TempDir
    Path data;

    private record Screen(String name, String path, String ready) {}

    private record Cost(long bytes, double paintMs, double readyMs) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("start page", "/", "start-page h1"),
            new Screen("need form", "/trenger-hjelp", "need-form label.option"),
            new Screen("search results (Flow)", "/finn?q=sn%C3%B8", "main a[href*='finn/'], a.card, .card"));

    @Test
    void firstLoad() throws Exception {
        var table = new ArrayList<>(List.of("| page | kB on the wire | first paint | ready |", "|---|---|---|---|"));
        try (var heime = RunningHeime.in(data);
                var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Phone.chromium())) {
            visit(browser, heime, SCREENS.getLast());
            for (var screen : SCREENS) {
                table.add(row(
                        screen,
                        IntStream.range(0, RUNS)
                                .mapToObj(run -> visit(browser, heime, screen))
                                .toList()));
            }
        }
        var file = Files.createDirectories(Path.of("target", "bench")).resolve("first-load.md");
        Files.write(file, table);
        table.forEach(System.out::println);
    }

    private static Cost visit(Browser browser, RunningHeime heime, Screen screen) {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(heime.address())
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("nb-NO")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
            var page = context.newPage();
            var wire = PoorNetwork.on(context.newCDPSession(page));
            var began = System.nanoTime();
            page.navigate(screen.path());
            page.waitForSelector(screen.ready(), new Page.WaitForSelectorOptions().setTimeout(60_000));
            var ready = (System.nanoTime() - began) / 1e6;
            var paint = ((Number) page.evaluate(
                            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"))
                    .doubleValue();
            return new Cost(wire.bytes(), paint, ready);
        }
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

package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to ask for help on a poor phone with a poor network (slow 4G, a processor four times slower), when the
 * client half is on the phone already: bytes over the wire for each step, what jumps, how long a touch waits for its
 * answer, how long it takes from view to view, and to start from the home screen. The median of {@value #WALKS} walks for
 * bytes and waiting, the worst of them for what jumps and for touches.
 */
class JourneyBench {

    private static final int WALKS = 5;
    /** As long as somebody reads the start page; the Flow half is fetched meanwhile. */
    private static final int READS_MS = 12_000;

    /**
     * What jumps without a touch just before, summed over a step, and the longest time from a touch to the next picture. The
     * browser rounds the latter to 8 ms.
     */
    private static final String FEEL = """
            window.heimeFeel = { jumped: 0, waited: 0 };
            new PerformanceObserver(seen => seen.getEntries().forEach(it => {
              if (!it.hadRecentInput) heimeFeel.jumped += it.value;
            })).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(seen => seen.getEntries().forEach(it => {
              if (it.interactionId) heimeFeel.waited = Math.max(heimeFeel.waited, it.duration);
            })).observe({ type: 'event', durationThreshold: 16, buffered: true });
            """;

    @TempDir
    Path data;

    private record Step(String name, Consumer<Phone> act) {}

    private record Cost(double bytes, double jumped, double waitedMs) {}

    private static final List<Step> STEPS = List.of(
            new Step("start page", phone -> {
                phone.open("/");
                phone.seesHeading(nb("start.title"));
                phone.page().waitForTimeout(READS_MS);
            }),
            new Step("the need form", phone -> {
                phone.page().locator("a[href='/trenger-hjelp']").first().click();
                phone.seesHeading(nb("need.form.what.title"));
            }),
            new Step("what", phone -> {
                phone.pickValue("snow");
                phone.pickValue("snow-clearing");
                phone.tap(nb("form.next"));
                phone.seesHeading(nb("need.form.when.title"));
            }),
            new Step("when", phone -> {
                phone.pickValue("THIS_WEEK");
                phone.tap(nb("form.next"));
                phone.seesHeading(nb("need.form.where.title"));
            }),
            new Step("where, and what the helper must know", phone -> {
                phone.fill(nb("need.form.mustKnow"), "Trappa er bratt.");
                phone.tap(nb("form.next"));
                phone.named(nb("form.send")).first().waitFor();
            }),
            new Step("sent, and the ladder", phone -> {
                phone.tap(nb("form.send"));
                phone.sees(nb("shared.step.HOSPITAL"));
            }),
            new Step("somebody is asked", phone -> {
                phone.tap(nb("need.view.ask"));
                phone.sees(nb("need.view.asked.said"));
            }),
            new Step("messages", phone -> {
                phone.tap(nb("shell.messages"));
                phone.seesHeading(nb("dialogue.view.title"));
            }),
            new Step("search", phone -> {
                phone.tap(nb("shell.find"));
                phone.page().locator(".find .cards a[href*='finn/']").first().waitFor();
            }),
            new Step("one result", phone -> {
                phone.page().locator(".find .cards a[href*='finn/']").first().click();
                phone.page().locator(".entry h1").waitFor();
            }));

    /** Views of the server's, and what is seen when they are there. */
    private static final List<List<String>> VIEWS =
            List.of(List.of("/meldinger", ".messages h2"), List.of("/finn", ".find .cards a[href*='finn/']"));

    @Test
    void journey() throws Exception {
        List<String> table = new ArrayList<>();
        try (var heime = RunningHeime.in(data)) {
            walk(heime);
            var walks = new ArrayList<List<Cost>>();
            var starts = new ArrayList<Double>();
            var views = new ArrayList<Double>();
            for (int walk = 0; walk < WALKS; walk++) {
                try (var astrid = signedIn(heime)) {
                    walks.add(walk(astrid));
                    views.addAll(viewToView(astrid));
                    starts.add(fromTheHomeScreen(astrid));
                }
            }
            table.add("| step | kB | jumps (layout shift) | slowest answer to a touch |");
            table.add("|---|---|---|---|");
            for (int step = 0; step < STEPS.size(); step++) {
                table.add(row(step, walks));
            }
            table.add("");
            table.add("view to view, the Flow half there: %s".formatted(seconds(views)));
            table.add("start from the home screen: %s".formatted(seconds(starts)));
        }
        Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("journey.md"), table);
        table.forEach(System.out::println);
    }

    private static void walk(RunningHeime heime) {
        try (var warmingUp = signedIn(heime)) {
            walk(warmingUp);
        }
    }

    private static Phone signedIn(RunningHeime heime) {
        var astrid = Phone.sharp("journey-bench", heime.address());
        astrid.signInAs("Astrid Nilsen");
        astrid.open("/");
        astrid.readyForOffline();
        return astrid;
    }

    private static List<Cost> walk(Phone astrid) {
        var page = astrid.newPage();
        page.addInitScript(FEEL);
        var wire = PoorNetwork.on(page.context().newCDPSession(page));
        var costs = new ArrayList<Cost>();
        for (var step : STEPS) {
            var before = wire.bytes();
            step.act().accept(astrid);
            costs.add(new Cost(wire.bytes() - before, felt(page, "jumped"), felt(page, "waited")));
        }
        return costs;
    }

    /** What was felt since the last time it was asked. */
    private static double felt(Page page, String what) {
        return ((Number) page.evaluate(
                        "what => { const felt = heimeFeel[what]; heimeFeel[what] = 0; return felt }", what))
                .doubleValue();
    }

    private static List<Double> viewToView(Phone astrid) {
        return VIEWS.stream()
                .map(view -> Sighting.afterTheBar(astrid.page(), view.getFirst(), List.of(view.getLast())))
                .toList();
    }

    /** A new page of a phone that has the client half: the service worker answers. */
    private static double fromTheHomeScreen(Phone astrid) {
        var page = astrid.newPage();
        PoorNetwork.on(page.context().newCDPSession(page));
        PoorNetwork.alsoForWorkers(page.context().browser());
        page.addInitScript(Sighting.of(List.of("start-page", "h1")));
        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions().setPredicate(Sighting::isSaid),
                () -> page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
        return ((Number) page.evaluate("() => window.heimeReady")).doubleValue();
    }

    private static String row(int step, List<List<Cost>> walks) {
        var costs = walks.stream().map(walk -> walk.get(step)).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.3f | %.0f ms |",
                STEPS.get(step).name(),
                median(costs.stream().mapToDouble(Cost::bytes).toArray()) / 1000,
                worst(costs, Cost::jumped),
                worst(costs, Cost::waitedMs));
    }

    private static double worst(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).max().orElse(0);
    }

    private static String seconds(List<Double> milliseconds) {
        var sorted = milliseconds.stream().sorted(Comparator.naturalOrder()).toList();
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f to %.2f)",
                sorted.get(sorted.size() / 2) / 1000,
                sorted.getFirst() / 1000,
                sorted.getLast() / 1000);
    }

    private static double median(double... values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}

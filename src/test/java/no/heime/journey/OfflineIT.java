package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is finished on the phone is sent once, whatever happens to the network, the server or the tab meanwhile. */
class OfflineIT {

    /** The picture that a phone takes for its home screen is asked for only there. */
    private static final String NAMED_BUT_AWAY = """
            async () => {
              const named = [...document.querySelectorAll('link[rel~="icon"], link[rel="manifest"]')].map(it => it.href);
              if (named.length < 4) throw new Error(`only ${named}`);
              const away = it => fetch(it).then(answer => !answer.ok, () => true);
              return (await Promise.all(named.map(async it => (await away(it)) && it))).filter(it => it);
            }
            """;

    private static final String KEPT = """
            async () => {
              const boxes = await Promise.all((await caches.keys()).map(it => caches.open(it)));
              const kept = await Promise.all(boxes.map(it => it.keys()));
              return kept.flat().map(it => new URL(it.url).pathname);
            }
            """;

    private static final Pattern OTHER_HALF =
            Pattern.compile("/(Flow|FlowBootstrap|FlowClient|generated-flow-imports|flow-half|views)-|/chunk-");

    private static RunningHeime heime;

    private Phone astrid;
    private int before;

    @BeforeAll
    static void start(@TempDir Path data) {
        heime = RunningHeime.in(data);
    }

    @AfterAll
    static void end() {
        heime.close();
    }

    @BeforeEach
    void signedInAndReadyForOffline() {
        astrid = new Phone("offline", heime.address());
        astrid.signInAs("Astrid Nilsen");
        before = needs();
        astrid.open("/");
        astrid.readyForOffline();
    }

    @AfterEach
    void phoneAway() {
        astrid.close();
    }

    @Test
    void theNetworkIsOffAndTheTabIsClosedMeanwhile() {
        astrid.offline();
        finishesANeed();
        astrid.sees(nb("outbox.saved-offline"));
        var closed = astrid.page();
        astrid.newPage();
        closed.close();
        astrid.open("/");
        astrid.sees(nb("shell.waiting", 1));
        astrid.open("/utboks");
        astrid.sees(nb("outbox.saved-offline"));

        astrid.online();

        seesItSent();
        assertThat(needs()).isEqualTo(before + 1);
    }

    @Test
    void thePhoneKeepsWhatThePageNeedsAndShowsAndNothingOfTheOtherHalf() {
        var near = astrid.page().locator("start-page a.card b").first();
        var card = near.textContent();
        astrid.offline();
        astrid.open("/");
        astrid.settles();

        assertThat(near.textContent()).as("what was near the last time").isEqualTo(card);
        assertThat(astrid.page().evaluate(NAMED_BUT_AWAY))
                .as("icons and manifest that cannot be had without network")
                .isEqualTo(List.of());
        assertThat(kept())
                .anyMatch(it -> it.contains("/start-page-"))
                .anyMatch(it -> it.contains("/need-form-"))
                .noneMatch(it -> OTHER_HALF.matcher(it).find());
    }

    private List<String> kept() {
        return ((List<?>) astrid.page().evaluate(KEPT))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void theServerDiesBetweenStoringAndAnswering() {
        var tries = new AtomicInteger();
        astrid.page().route("**/api/needs/*", route -> {
            if (route.request().method().equals("PUT") && tries.incrementAndGet() == 1) {
                route.fetch();
                heime.kill();
                route.abort();
            } else {
                route.resume();
            }
        });
        finishesANeed();
        astrid.sees(nb("outbox.waiting"));

        heime.start();
        astrid.page().reload();

        seesItSent();
        assertThat(tries).hasValueGreaterThan(1);
        assertThat(needs()).isEqualTo(before + 1);
    }

    @Test
    void twoTabsSeeTheNetworkComeBack() {
        var first = astrid.page();
        var second = astrid.newPage();
        astrid.open("/utboks");
        astrid.on(first);
        astrid.offline();
        finishesANeed();
        astrid.sees(nb("outbox.saved-offline"));

        astrid.online();

        seesItSent();
        astrid.on(second);
        seesItSent();
        assertThat(needs()).isEqualTo(before + 1);
    }

    @Test
    void aTapInTheFlowHalfSaysThatItWaitsAndGoesThroughWhenTheNetworkIsBack() {
        try (var solveig = new Phone("offline-tap", heime.address())) {
            solveig.signInAs("Solveig Moen");
            solveig.open("/mine");
            var renew = solveig.named(nb("register.mine.renew")).first();
            renew.waitFor();
            solveig.offline();

            renew.click();
            solveig.sees(nb("shell.waits"));
            assertThat(renew.getAttribute("data-waits")).isEqualTo(nb("shell.waits.here"));
            solveig.screen("tap-waits");

            solveig.online();
            solveig.sees("Takk. Alle ser nå");
            solveig.page()
                    .locator("[data-waits]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private void finishesANeed() {
        astrid.open("/trenger-hjelp");
        astrid.seesHeading(nb("need.form.what.title"));
        astrid.pickValue("snow");
        astrid.pickValue("snow-clearing");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("need.form.when.title"));
        astrid.pickValue("THIS_WEEK");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("need.form.where.title"));
        astrid.tap(nb("form.next"));
        astrid.tap(nb("form.send"));
    }

    private void seesItSent() {
        astrid.page()
                .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }

    private int needs() {
        astrid.open("/mine-behov");
        astrid.seesHeading(nb("need.mine.title"));
        return astrid.page().locator("a[href*='behov/']").count();
    }
}

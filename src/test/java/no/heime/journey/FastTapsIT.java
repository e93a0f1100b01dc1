package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever taps faster than the server answers sees the screen that she tapped last, and no other below it. */
class FastTapsIT {

    private static final int TIMES = 4;

    /** Goes to the search, and home again as soon as the server has been asked for it. */
    private static final String THERE_AND_BACK = """
            async () => {
              const bar = document.querySelector('heime-shell').shadowRoot.querySelector('.bar');
              bar.querySelector("a[href='/finn']").click();
              const asking = () => window.Vaadin?.Flow?.clients?.TypeScript?.isActive();
              while (!asking()) await new Promise((next) => setTimeout(next));
              bar.querySelector("a[href='/']").click();
            }
            """;

    private static final String IS_ANSWERED =
            "() => Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive())";

    private static final String OTHERS_IN_SIGHT =
            "() => [...document.body.children].filter(it => it.id !== 'outlet' && it.getClientRects().length).length";

    @TempDir
    Path data;

    @Test
    void homeAgainBeforeTheSearchHasCome() {
        try (var heime = RunningHeime.in(data);
                var phone = new Phone("fast-taps", heime.address())) {
            phone.open("/");
            phone.settles();
            for (int time = 1; time <= TIMES; time++) {
                phone.page().evaluate(THERE_AND_BACK);
                phone.page().waitForFunction(IS_ANSWERED);
                phone.page().waitForFunction("title => document.title === title", nb("start.title") + " – Heime");
                assertThat(phone.page().evaluate(OTHERS_IN_SIGHT))
                        .as("views below the start page, the %d. time", time)
                        .isEqualTo(0);
            }
            phone.screen("home");

            phone.tap(nb("shell.find"));
            phone.seesHeading(nb("register.find.title"));
            assertThat(phone.page().locator("start-page").count()).isZero();
        }
    }
}

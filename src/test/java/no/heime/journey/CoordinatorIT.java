package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator does with her organisation's offer through its life, on a phone and without help. */
class CoordinatorIT {

    private static final String OFFER = "Vi bærer inn ved til jul";

    @TempDir
    Path data;

    @Test
    void registersRenewsByOneTapAndHandsOver() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var per = new Phone("coordinator", heime.address());
                var kari = new Phone("coordinator-staff", heime.address());
                var ragnhild = new Phone("coordinator-next", heime.address())) {
            per.signInAs("Per Haugen");
            kari.signInAs("Kari Olsen");
            registers(per);
            approves(kari);
            renews(per);
            handsOver(per);
            ragnhild.isOf(Api.signedIn(heime, "ragnhild@heime.example"));
            tookOver(ragnhild);
        }
    }

    private static void registers(Phone per) {
        per.open("/bidra");
        per.seesHeading(nb("contribute.title"));
        per.tap(nb("contribute.group-offer"));
        Forms.offer(per, OFFER, "Leirfjord");
        per.sees(OFFER);
    }

    private static void approves(Phone kari) {
        kari.open("/godkjenne");
        kari.tap(nb("register.moderate.approve") + ": " + OFFER);
        kari.sees(nb("register.moderate.approved", OFFER));
    }

    private static void renews(Phone per) {
        per.open("/mine");
        per.named(nb("register.mine.renew") + ": " + OFFER).first().waitFor();
        per.screen("mine");
        per.tap(nb("register.mine.renew") + ": " + OFFER);
        per.sees(nb("register.mine.renewed", OFFER).replaceAll("\\.$", ", "));
        per.settles();
        assertThat(per.scrollsSideways()).isFalse();
        per.screen("renewed");
    }

    private static void handsOver(Phone per) {
        per.page()
                .locator("summary[aria-label='%s: %s']".formatted(nb("register.mine.more"), OFFER))
                .click();
        per.tap(nb("register.mine.hand-over") + ": " + OFFER);
        per.sees(nb("register.hand-over.how"));
        assertThat(per.page().locator(".confirmation:visible option:checked").textContent())
                .isEqualTo("Ragnhild Vik");
        per.settles();
        assertThat(per.scrollsSideways()).isFalse();
        per.screen("hand-over");
        per.page()
                .locator(".confirmation:visible")
                .getByText(nb("register.hand-over.yes"))
                .last()
                .click();
        per.sees(nb("register.hand-over.done", OFFER));
        per.screen("handed-over");
    }

    /** She is told, and answers for it from now on. */
    private static void tookOver(Phone ragnhild) {
        ragnhild.open("/meldinger");
        ragnhild.sees(OFFER);
        ragnhild.screen("told");
        ragnhild.open("/mine");
        ragnhild.sees(OFFER);
    }
}

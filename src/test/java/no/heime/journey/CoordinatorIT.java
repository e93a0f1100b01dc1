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

    private static final String OF_ONE = "Dugnadsgjengen måker på Dønna";
    private static final String HERMOD = "hermod.solfjell@heime.example";

    @TempDir
    Path data;

    @Test
    void registersRenewsByOneTapAndHandsOver() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var per = new Phone("coordinator", heime.address()).still();
                var kari = new Phone("coordinator-staff", heime.address()).still();
                var ragnhild = new Phone("coordinator-next", heime.address()).still()) {
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
        Forms.groupOffer(per, OFFER, "Leirfjord");
        per.sees(OFFER);
    }

    private static void approves(Phone kari) {
        kari.open("/godkjenne");
        kari.tap(nb("register.moderate.approve") + ": " + OFFER);
        kari.sees(nb("register.moderate.approved", OFFER));
    }

    private static void renews(Phone per) {
        per.open("/mine");
        per.sees("Én ting venter på deg.");
        unfolds(per, OFFER);
        per.named(nb("register.mine.renew") + ": " + OFFER).first().waitFor();
        per.screen("mine");
        per.tap(nb("register.mine.renew") + ": " + OFFER);
        per.sees(nb("register.mine.renewed", OFFER));
        per.sees(nb("shared.undo"));
        per.settles();
        assertThat(per.scrollsSideways()).isFalse();
        per.screen("renewed");
    }

    private static void handsOver(Phone per) {
        opensHandOver(per, OFFER);
        per.sees(nb("register.hand-over.how", OFFER));
        assertThat(per.page().locator(".confirmation:visible option:checked").textContent())
                .isEqualTo("Ragnhild Vik");
        per.settles();
        assertThat(per.scrollsSideways()).isFalse();
        per.screen("hand-over");
        confirmsHandOver(per);
        per.sees(nb("register.hand-over.done", "Ragnhild Vik", OFFER));
        per.sees(nb("register.mine.answers", "Ragnhild Vik"));
        per.screen("handed-over");
    }

    /** She is told, and answers for it from now on. */
    private static void tookOver(Phone ragnhild) {
        ragnhild.open("/meldinger");
        ragnhild.sees(OFFER);
        ragnhild.screen("told");
        ragnhild.tap(nb("dialogue.register.handed-over.to", OFFER));
        ragnhild.sees(nb("register.mine.answers.me"));
        assertThat(ragnhild.page().locator(".card h2").first().textContent()).isEqualTo(OFFER);
    }

    /** Her group has nobody else yet: she invites somebody from where she wanted to hand over, and comes back to it. */
    @Test
    void whoIsAloneInvitesSomebodyAndHandsOverWhenHeHasSaidYes() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var solveig = new Phone("coordinator-alone", heime.address()).still();
                var hermod = new Phone("coordinator-asked-in", heime.address()).still()) {
            solveig.signInAs("Solveig Moen");
            asksIn(solveig);
            goesBack(solveig);
            hermod.isOf(Api.signedIn(heime, HERMOD));
            saysYes(hermod);
            handsOverToHermod(solveig);
            hermod.open("/mine");
            hermod.sees(OF_ONE);
            hermod.screen("has-it");
        }
    }

    private static void asksIn(Phone solveig) {
        solveig.open("/mine");
        opensHandOver(solveig, OF_ONE);
        solveig.sees(nb("register.hand-over.nobody"));
        solveig.settles();
        solveig.screen("nobody");
        solveig.tap(nb("register.hand-over.ask-in"));
        solveig.seesHeading(nb("coordinators.title.of", "Dugnadsgjengen på Dønna"));
        solveig.fill(nb("coordinators.email"), HERMOD);
        solveig.select(nb("appointed.given.why"), nb("appointed.given.TAKES_OVER"));
        solveig.tap(nb("coordinators.invite"));
        solveig.sees(nb("coordinators.invited", HERMOD));
        assertThat(solveig.scrollsSideways()).isFalse();
        solveig.screen("coordinators");
    }

    private static void goesBack(Phone solveig) {
        solveig.tap(nb("coordinators.back.hand-over"));
        solveig.sees(nb("register.hand-over.nobody.yet", HERMOD));
        solveig.settles();
        solveig.screen("nobody-yet");
    }

    /** He finds it on the start page, and lands on the group's page as one of its own. */
    private static void saysYes(Phone hermod) {
        hermod.open("/");
        hermod.tap(nb("start.invited"));
        hermod.seesHeading(nb("invitations.title"));
        hermod.sees(nb("invitations.coordinator", "Dugnadsgjengen på Dønna"));
        hermod.settles();
        assertThat(hermod.scrollsSideways()).isFalse();
        hermod.screen("invited");
        hermod.tap(nb("invitations.yes"));
        hermod.page().waitForURL("**/lag/**");
        hermod.seesHeading("Dugnadsgjengen på Dønna");
        hermod.open("/");
        assertThat(hermod.page().getByText(nb("start.invited")).count()).isZero();
    }

    private static void handsOverToHermod(Phone solveig) {
        solveig.open("/meldinger");
        solveig.tap(nb("dialogue.coordinator.came", "Dugnadsgjengen på Dønna"));
        opensHandOver(solveig, OF_ONE);
        solveig.sees(nb("register.hand-over.how", OF_ONE));
        confirmsHandOver(solveig);
        solveig.sees(nb("register.mine.answers", "Hermod Solfjell"));
    }

    private static void opensHandOver(Phone phone, String entry) {
        unfolds(phone, entry);
        phone.tap(nb("register.mine.hand-over") + ": " + entry);
    }

    private static void unfolds(Phone phone, String entry) {
        phone.page()
                .locator("summary[aria-label='%s: %s']".formatted(nb("register.mine.more"), entry))
                .click();
    }

    private static void confirmsHandOver(Phone phone) {
        phone.page()
                .locator(".confirmation:visible")
                .getByText(nb("register.hand-over.yes"))
                .last()
                .click();
    }
}

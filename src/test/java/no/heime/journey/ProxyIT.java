package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resident lets her daughter act for her, reads what she has done, and ends it while she looks. */
class ProxyIT {

    private static final String LIV = "liv.nilsen@heime.example";
    private static final String WORDS = "Mor trenger noen som måker opp til vedskjulet.";
    private static final String LATE = "Mor vil ha besøk på søndag.";

    @TempDir
    Path data;

    @Test
    void letsHerActReadsWhatSheDidAndEndsItAtOnce() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("proxy-giver", heime.address());
                var liv = new Phone("proxy-holder", heime.address())) {
            astrid.signInAs("Astrid Nilsen");
            lets(astrid);
            liv.isOf(Api.signedIn(heime, LIV));
            var resident = saysYes(liv);
            asksForHer(liv, WORDS);
            sends(liv);
            readsWhatLivDid(astrid, liv.page().url().replaceFirst(".*/", ""));
            var need = liv.page();
            var form = liv.newPage();
            liv.open("/trenger-hjelp?for=" + resident);
            asksForHer(liv, LATE);
            liv.on(need);
            ends(astrid);
            losesSightOfIt(liv);
            liv.on(form);
            keepsWhatSheWrote(liv);
        }
    }

    private static void lets(Phone astrid) {
        astrid.open("/fullmakt");
        astrid.seesHeading(nb("proxy.title"));
        astrid.fill(nb("proxy.email"), LIV);
        astrid.page().getByLabel(nb("proxy.area.NEEDS.means")).check();
        astrid.settles();
        assertThat(astrid.scrollsSideways()).isFalse();
        astrid.screen("give");
        astrid.tap(nb("proxy.give"));
        astrid.sees(nb("proxy.given.done", LIV));
        astrid.screen("given");
    }

    /** @return the id of whom she acts for */
    private static String saysYes(Phone liv) {
        liv.open("/fullmakt");
        liv.sees(nb("proxy.asked.by", "Astrid Nilsen"));
        liv.settles();
        liv.screen("asked");
        liv.tap(nb("proxy.yes") + ": " + nb("proxy.asked.by", "Astrid Nilsen"));
        liv.sees(nb("proxy.yes.done", "Astrid Nilsen"));
        liv.tap(nb("proxy.held.NEEDS", "Astrid Nilsen"));
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.settles();
        liv.screen("her-needs");
        var resident = liv.page().url().replaceFirst(".*/", "");
        liv.tap(nb("need.of.ask", "Astrid Nilsen"));
        return resident;
    }

    private static void asksForHer(Phone liv, String words) {
        liv.seesHeading(nb("need.form.what.title"));
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.screen("form");
        liv.fill(nb("need.form.words"), words);
        liv.tap(nb("form.next"));
        liv.seesHeading(nb("need.form.when.title"));
        liv.pickValue("THIS_WEEK");
        liv.tap(nb("form.next"));
        liv.seesHeading(nb("need.form.where.title"));
        liv.selectValue(nb("need.form.district"), "leirfjord-leland");
        liv.tap(nb("form.next"));
        liv.named(nb("form.send")).first().waitFor();
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
    }

    private static void sends(Phone liv) {
        liv.tap(nb("form.send"));
        liv.page().waitForURL(address -> address.contains("/behov/"));
        liv.sees(WORDS);
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.settles();
        assertThat(liv.scrollsSideways()).isFalse();
        liv.screen("need");
    }

    private static void readsWhatLivDid(Phone astrid, String need) {
        astrid.open("/behov/" + need);
        astrid.sees(nb("need.view.on-behalf"));
        astrid.sees(nb("need.on-behalf", LIV, "Astrid Nilsen"));
        astrid.settles();
        astrid.screen("marked");
        astrid.open("/hvem-har-sett");
        astrid.sees("som hadde fullmakt fra deg");
    }

    private static void ends(Phone astrid) {
        astrid.open("/fullmakt");
        astrid.tap(nb("proxy.end") + ": " + LIV);
        astrid.page()
                .locator(".confirmation:visible")
                .getByText(nb("proxy.end"))
                .last()
                .click();
        astrid.sees(nb("proxy.ended", LIV));
    }

    /** Nobody has loaded her page again. */
    private static void losesSightOfIt(Phone liv) {
        liv.sees(nb("proxy.refused.over"));
        assertThat(liv.page().getByText(WORDS).count()).isZero();
        liv.screen("ended");
    }

    private static void keepsWhatSheWrote(Phone liv) {
        liv.tap(nb("form.send"));
        liv.sees(nb("proxy.refused.over"));
        liv.screen("refused");
        liv.open("/utboks");
        liv.sees(nb("proxy.refused.over"));
        liv.tap(nb("outbox.mend"));
        liv.seesHeading(nb("need.form.what.title"));
        assertThat(liv.page().getByLabel(nb("need.form.words")).first().inputValue())
                .isEqualTo(LATE);
    }
}

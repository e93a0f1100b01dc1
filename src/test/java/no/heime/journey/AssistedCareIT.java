package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case worker registers at the counter that somebody wants to take part in digital care, with each yes as it was said, and
 * she finds it, marked as such, when she comes herself.
 */
class AssistedCareIT {

    private static final String SOLRUN = "solrun.vollen@heime.example";
    private static final String FORM = "safety-alarm";

    @TempDir
    Path data;

    @Test
    void registersHerPartAtTheCounterAndSheTakesItBackHerself() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("assisted-care-staff", heime.address());
                var solrun = new Phone("assisted-care-resident", heime.address())) {
            kari.signInAs("Kari Olsen");
            writesHerIn(kari);
            answersForHer(kari);
            var hers = kari.page().url();
            seesHerAmongThoseOnTheWay(kari);
            givesAReceipt(kari);
            kari.tap(nb("talk.end"));
            kari.sees(nb("talk.follows.care.shown"));
            kari.tap(nb("talk.end.now"));
            kari.sees(nb("talk.ended", "Solrun Vollen"));
            kari.open(hers);
            kari.sees(nb("talk.refused.over"));
            solrun.isOf(Api.signedIn(heime, SOLRUN));
            findsIt(solrun);
            takesItBack(solrun);
        }
    }

    private static void writesHerIn(Phone kari) {
        kari.open("/registrer-for");
        kari.seesHeading(nb("talk.title"));
        kari.page().getByLabel(nb("talk.way")).first().selectOption("COUNTER");
        kari.fill(nb("talk.reached"), SOLRUN);
        kari.tap(nb("talk.find"));
        kari.sees(nb("talk.nobody"));
        kari.page()
                .getByLabel(nb("talk.name"), new Page.GetByLabelOptions().setExact(true))
                .fill("Solrun Vollen");
        kari.selectValue(nb("talk.district"), "leirfjord-leland");
        kari.page().getByLabel(nb("talk.yes")).check();
        kari.fill(nb("talk.said"), "Vil begynne med trygghetsalarm.");
        kari.tap(nb("talk.write-in"));
        kari.seesHeading("Solrun Vollen");
        inEveryFace(kari, "talk");
    }

    private static void answersForHer(Phone kari) {
        kari.tap(nb("talk.care"));
        kari.seesHeading(nb("participation.form.form.title"));
        kari.sees(nb("talk.acting-for", "Solrun Vollen"));
        kari.pickValue(FORM);
        kari.tap(nb("form.next"));
        kari.seesHeading(nb("participation.form.stage.title.for", "Solrun Vollen"));
        kari.pickValue("WANTS_TO_START");
        inEveryFace(kari, "stands");
        kari.tap(nb("form.next"));
        kari.seesHeading(nb("participation.form.help.title.for", "Solrun Vollen"));
        kari.selectValue(nb("form.district.for", "Solrun Vollen"), "leirfjord-leland");
        assertThat(yes(kari, "keep").isChecked()).isFalse();
        assertThat(yes(kari, "show").isChecked()).isFalse();
        kari.tap(nb("form.next"));
        kari.sees(nb("participation.form.consent.missing.for"));
        yes(kari, "keep").check();
        yes(kari, "show").check();
        inEveryFace(kari, "yes-in-words");
        kari.tap(nb("form.next"));
        kari.named(nb("form.send")).first().waitFor();
        kari.sees(nb("participation.preview.talk.sees"));
        inEveryFace(kari, "preview");
        kari.tap(nb("form.send"));
        kari.page().waitForURL(address -> address.contains("/min-digitale-hjelp/"));
        kari.seesHeading(nb("participation.of.title", "Solrun Vollen"));
        kari.sees(nb("participation.written-down.COUNTER"));
        kari.sees(nb("participation.story.COUNTER.STAFF", "Kari Olsen"));
        inEveryFace(kari, "hers");
    }

    private static Locator yes(Phone kari, String which) {
        return kari.page().getByLabel(nb("participation.talk.yes." + which));
    }

    private static void seesHerAmongThoseOnTheWay(Phone kari) {
        kari.open("/deltakelse?form=" + FORM);
        kari.sees("Solrun Vollen");
        kari.sees(nb("participation.written-down.COUNTER"));
        kari.sees(nb("participation.desk.not-here-yet"));
        inEveryFace(kari, "follow-up");
    }

    private static void givesAReceipt(Phone kari) {
        kari.open("/registrer-for");
        kari.tap(nb("talk.go-on", "Solrun Vollen"));
        kari.seesHeading("Solrun Vollen");
        kari.tap(nb("talk.receipt.make"));
        kari.sees(nb("talk.receipt.registered"));
        inEveryFace(kari, "receipt");
    }

    private static void findsIt(Phone solrun) {
        solrun.open("/registrert-for-meg");
        solrun.seesHeading(nb("for-me.care"));
        inEveryFace(solrun, "registered");
        solrun.page().locator("a.row[href*='min-digitale-hjelp']").click();
        solrun.seesHeading(nb("participation.mine.title"));
        solrun.sees(nb("participation.written-down.COUNTER"));
        solrun.sees(nb("participation.story.COUNTER.RESIDENT", "Kari Olsen"));
        inEveryFace(solrun, "mine");
        solrun.open("/hvem-har-sett");
        solrun.sees(nb("looked.what.PARTICIPATION_AT_COUNTER"));
        solrun.settles();
        solrun.screen("looked");
    }

    private static void takesItBack(Phone solrun) {
        solrun.open("/samtykker");
        solrun.sees(nb("consent.text.KEEP_CARE_ANSWERS.1.spoken"));
        solrun.sees(nb("consent.said.yes.COUNTER"));
        inEveryFace(solrun, "consents");
        solrun.open("/min-digitale-hjelp");
        solrun.tap(nb("participation.mine.leave"));
        solrun.tap(nb("participation.mine.leave.yes"));
        solrun.sees(nb("participation.mine.empty"));
        solrun.open("/samtykker");
        solrun.sees(nb("consent.not-given"));
    }

    /** In light and dark, and with large text on a narrow phone. */
    private static void inEveryFace(Phone phone, String name) {
        phone.settles();
        assertThat(phone.scrollsSideways()).as(name).isFalse();
        phone.screen(name);
        phone.becomes(Face.DARK);
        phone.sameScreen(name + "-dark");
        phone.becomes(Face.LARGE_TEXT);
        assertThat(phone.scrollsSideways()).as(name + " with large text").isFalse();
        phone.sameScreen(name + "-large");
        phone.becomes(Face.USUAL);
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case worker registers a need for somebody on the phone, who later signs in and finds it, marked as such. */
class AssistedIT {

    private static final String SOLRUN = "solrun.vollen@heime.example";
    /** Whom Kari has written in in the demo, without an address. */
    private static final String OLAUG = "01930000-0000-7000-8000-000000000122";

    private static final String WORDS = "Jeg trenger noen som måker trappa.";

    @TempDir
    Path data;

    @Test
    void registersForHerOnThePhoneAndSheFindsItWhenSheSignsIn() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("assisted-staff", heime.address()).still();
                var solrun = new Phone("assisted-resident", heime.address()).still()) {
            kari.signInAs("Kari Olsen");
            writesHerIn(kari);
            var need = asksForHer(kari);
            looksWhoActsForHer(kari);
            endsTheTalk(kari);
            solrun.isOf(Api.signedIn(heime, SOLRUN));
            findsIt(solrun, need);
        }
    }

    @Test
    void sheWhoHasNoAddressFindsWhatIsHersWithTheCodeOnHerReceipt() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("receipt-staff", heime.address()).still();
                var olaug = new Phone("receipt-resident", heime.address()).still()) {
            kari.signInAs("Kari Olsen");
            var code = receipt(kari);
            olaug.isOf(Api.signedIn(heime, "olaug.ny@heime.example"));
            typesTheCode(olaug, code);
            olaug.sees(nb("for-me.by"));
            olaug.settles();
            assertThat(olaug.scrollsSideways()).isFalse();
            olaug.screen("registered");
            olaug.tap(nb("for-me.looked"));
            olaug.seesHeading(nb("start.title"));
            olaug.open("/mine-behov");
            olaug.page().locator("a[href*='behov/']").first().click();
            olaug.sees(nb("need.on-word.PHONE", "Kari Olsen", "Olaug Sjåvik"));
            olaug.open("/meg");
            olaug.sees("Olaug Sjåvik");
        }
    }

    /** @return the code that stands on it */
    private static String receipt(Phone kari) {
        kari.open("/registrer-for/" + OLAUG);
        kari.seesHeading("Olaug Sjåvik");
        kari.tap(nb("talk.put-right"));
        kari.seesHeading(nb("talk.put-right"));
        kari.fill(nb("talk.email"), "olaug@heime.example");
        kari.tap(nb("talk.put-right.do"));
        kari.sees(nb("talk.put-right.done"));
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("put-right");
        kari.tap(nb("talk.back", "Olaug Sjåvik"));
        kari.seesHeading("Olaug Sjåvik");
        kari.tap(nb("talk.receipt.make"));
        kari.sees(nb("talk.receipt.for", "Olaug Sjåvik"));
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("receipt");
        return kari.page().locator(".receipt .code").innerText();
    }

    private static void typesTheCode(Phone olaug, String code) {
        olaug.open("/meg");
        olaug.tap(nb("me.claim"));
        olaug.seesHeading(nb("claim.title"));
        olaug.fill(nb("claim.code"), "ABCD-EFGH-JKMN");
        olaug.tap(nb("claim.do"));
        olaug.sees(nb("claim.refused.wrong"));
        olaug.screen("wrong-code");
        olaug.fill(nb("claim.code"), code.toLowerCase(Locale.ROOT));
        olaug.tap(nb("claim.do"));
        olaug.page().waitForURL(address -> address.contains("/registrert-for-meg"));
    }

    private static void writesHerIn(Phone kari) {
        kari.open("/innboks");
        kari.tap(nb("talk.title"));
        kari.seesHeading(nb("talk.title"));
        kari.fill(nb("talk.reached"), SOLRUN);
        kari.tap(nb("talk.find"));
        kari.sees(nb("talk.nobody"));
        kari.page()
                .getByLabel(nb("talk.name"), new Page.GetByLabelOptions().setExact(true))
                .fill("Solrun Vollen");
        kari.selectValue(nb("talk.district"), "leirfjord-leland");
        kari.page().getByLabel(nb("talk.yes")).check();
        kari.fill(nb("talk.said"), "Ba om hjelp til å måke.");
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("write-in");
        kari.tap(nb("talk.write-in"));
        kari.seesHeading("Solrun Vollen");
        kari.sees(nb("talk.acting-for", "Solrun Vollen"));
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("talk");
    }

    /** @return the id of the need */
    private static String asksForHer(Phone kari) {
        kari.tap(nb("talk.need"));
        kari.seesHeading(nb("need.form.what.title.for", "Solrun Vollen"));
        kari.sees(nb("talk.acting-for", "Solrun Vollen"));
        kari.fill(nb("need.form.words"), WORDS);
        kari.tap(nb("form.next"));
        kari.seesHeading(nb("need.form.when.title.for", "Solrun Vollen"));
        kari.pickValue("THIS_WEEK");
        kari.tap(nb("form.next"));
        kari.seesHeading(nb("need.form.where.title.for", "Solrun Vollen"));
        kari.selectValue(nb("need.form.district"), "leirfjord-leland");
        kari.tap(nb("form.next"));
        kari.named(nb("form.send")).first().waitFor();
        kari.sees(nb("talk.acting-for", "Solrun Vollen"));
        kari.screen("preview");
        kari.tap(nb("form.send"));
        kari.page().waitForURL(address -> address.contains("/behov/"));
        kari.sees(WORDS);
        kari.sees(nb("need.on-word.PHONE", "Kari Olsen", "Solrun Vollen"));
        kari.settles();
        kari.screen("need");
        return kari.page().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }

    private static void looksWhoActsForHer(Phone kari) {
        kari.open("/registrer-for");
        kari.tap(nb("talk.go-on", "Solrun Vollen"));
        kari.seesHeading("Solrun Vollen");
        kari.tap(nb("talk.kin"));
        kari.seesHeading(nb("proxy.paper.title.of", "Solrun Vollen"));
        kari.sees(nb("proxy.paper.wait"));
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("kin");
        kari.tap(nb("talk.way-back"));
        kari.seesHeading("Solrun Vollen");
    }

    private static void endsTheTalk(Phone kari) {
        kari.tap(nb("talk.end"));
        kari.sees(nb("talk.follows.need"));
        kari.sees(nb("talk.end.no-way"));
        kari.settles();
        assertThat(kari.scrollsSideways()).isFalse();
        kari.screen("read-back");
        kari.tap(nb("talk.end.now"));
        kari.sees(nb("talk.ended", "Solrun Vollen"));
        kari.screen("ended");
    }

    private static void findsIt(Phone solrun, String need) {
        solrun.open("/registrert-for-meg");
        solrun.sees(nb("for-me.by"));
        solrun.settles();
        assertThat(solrun.scrollsSideways()).isFalse();
        solrun.screen("registered");
        solrun.tap(nb("for-me.looked"));
        solrun.seesHeading(nb("start.title"));
        solrun.open("/mine-behov");
        solrun.page().locator("a[href*='" + need + "']").first().click();
        solrun.sees(WORDS);
        solrun.sees(nb("need.view.on-behalf"));
        solrun.sees(nb("need.on-word.PHONE", "Kari Olsen", "Solrun Vollen"));
        solrun.settles();
        assertThat(solrun.scrollsSideways()).isFalse();
        solrun.screen("marked");
        solrun.open("/hvem-har-sett");
        solrun.sees(nb("looked.what.ON_PHONE"));
    }
}

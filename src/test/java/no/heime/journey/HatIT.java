package no.heime.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case worker is herself for a while, and goes to work again; she sees at each moment as whom she is here. */
class HatIT {

    private static final String AT_WORK = nb("me.hat.work", "Leirfjord");
    private static final String HERSELF = nb("me.hat.self");

    @TempDir
    Path data;

    @Test
    void isHereAsHerselfAndThenAtWorkAgain() {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("hat", heime.address())) {
            kari.signInAs("Kari Olsen");
            seesHerWork(kari);
            becomesHerself(kari);
            seesNothingOfIt(kari);
            showsItInAFormWithoutNetwork(kari);
            goesToWork(kari);
            seesHerWork(kari);
        }
    }

    private static void seesHerWork(Phone kari) {
        kari.open("/innboks");
        kari.sees(nb("me.talk"));
        isHereAs(kari, AT_WORK);
    }

    private static void becomesHerself(Phone kari) {
        hat(kari).click();
        kari.seesHeading(nb("me.title"));
        kari.sees(nb("me.hat"));
        kari.settles();
        kari.screen("hat");
        kari.tap(HERSELF);
        kari.sees(nb("me.hat.now", HERSELF));
        isHereAs(kari, HERSELF);
    }

    private static void seesNothingOfIt(Phone kari) {
        kari.open("/innboks");
        kari.sees(nb("error.forbidden"));
        isHereAs(kari, HERSELF);
        kari.screen("refused");
    }

    private static void showsItInAFormWithoutNetwork(Phone kari) {
        kari.readyForOffline();
        kari.offline();
        kari.open("/trenger-hjelp");
        kari.seesHeading(nb("need.form.what.title"));
        isHereAs(kari, HERSELF);
        kari.online();
    }

    private static void goesToWork(Phone kari) {
        kari.open("/meg");
        kari.tap(AT_WORK);
        kari.sees(nb("me.hat.now", AT_WORK));
    }

    private static void isHereAs(Phone phone, String worn) {
        assertThat(hat(phone)).containsText(worn);
    }

    private static Locator hat(Phone phone) {
        return phone.page().locator("worn-hat a");
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has answered a digital care form is told so before she answers it once more, and changes what is there. */
class AnsweredFormIT {

    private static final String FORM = "family-screen";

    @TempDir
    Path data;

    @Test
    void anAnswerIsFoundAgainAndChangedWithoutNetworkToo() {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("answered", heime.address()).still()) {
            astrid.signInAs("Astrid Nilsen");
            answers(astrid);

            astrid.open("/digital-deltakelse");
            astrid.sees(answered("participation.answered", "WANTS_TO_START"));
            astrid.screen("answered");
            astrid.readyForOffline();
            astrid.offline();

            // as from the page about the form
            astrid.open("/digital-deltakelse?form=" + FORM);
            astrid.seesHeading(nb("participation.form.stage.title"));
            assertThat(astrid.page().locator("input[value=WANTS_TO_START]").isChecked())
                    .isTrue();
            astrid.pickValue("USES");
            astrid.tap(nb("form.next"));
            astrid.seesHeading(nb("participation.form.help.title"));
            astrid.tap(nb("form.next"));
            astrid.tap(nb("form.save"));
            astrid.sees(nb("outbox.saved-offline"));

            astrid.open("/digital-deltakelse");
            astrid.sees(answered("participation.answered.waits", "USES"));
            astrid.online();
            astrid.open("/utboks");
            astrid.page()
                    .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();

            astrid.open("/digital-deltakelse");
            astrid.tap(answered("participation.answered", "USES"));
            astrid.seesHeading(nb("participation.form.stage.title"));
            assertThat(astrid.page().locator("input[value=USES]").isChecked()).isTrue();
            astrid.screen("changed");
        }
    }

    private static void answers(Phone astrid) {
        astrid.open("/digital-deltakelse");
        astrid.seesHeading(nb("participation.form.form.title"));
        astrid.pickValue(FORM);
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("participation.form.stage.title"));
        astrid.pick(nb("participation.stage.WANTS_TO_START"));
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("participation.form.help.title"));
        astrid.page().getByLabel(nb("consent.text.KEEP_CARE_ANSWERS.1")).check();
        astrid.tap(nb("form.next"));
        astrid.tap(nb("form.send"));
        astrid.page().waitForURL(address -> address.contains("/min-digitale-hjelp"));
    }

    private static String answered(String key, String stage) {
        return nb(key, nb("participation.stage." + stage));
    }
}

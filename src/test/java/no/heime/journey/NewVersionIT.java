package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is replaced by its next version while phones have the old one open, or asleep in a pocket. */
class NewVersionIT {

    private static final String WORDS = "Brøytekanten er for høy for meg.";

    @TempDir
    Path data;

    private RunningHeime heime;
    private Phone astrid;

    @BeforeEach
    void theOldVersionIsOnThePhone() {
        heime = RunningHeime.in(data);
        astrid = new Phone("new-version", heime.address());
        astrid.signInAs("Astrid Nilsen");
        astrid.open("/");
        astrid.readyForOffline();
    }

    @AfterEach
    void end() {
        astrid.close();
        heime.close();
    }

    @Test
    void nobodyIsDisturbedInTheMiddleOfAFormAndTheDraftIsThereAfterTheSwap() throws IOException {
        writesANeed();
        heime.replaceBy(NewerApp.jar());
        looksAway();
        assertThat(astrid.named(nb("shell.reload")).isVisible()).isFalse();
        assertThat(isNewShell()).isFalse();

        astrid.page().goBack();
        astrid.sees(nb("shell.newer"));
        assertThat(isNewShell()).isFalse();
        astrid.tap(nb("shell.reload"));
        astrid.page().waitForFunction("() => document.querySelector('meta[name=heime-build]')?.content === 'next'");

        astrid.open("/trenger-hjelp");
        astrid.seesHeading(nb("need.form.what.title"));
        assertThat(astrid.page().getByRole(AriaRole.TEXTBOX).first().inputValue())
                .isEqualTo(WORDS);
    }

    @Test
    void anAddressOpenedWithNetworkGetsTheNewVersionAtOnceAndItSendsWhatWaitsInTheOutbox() throws IOException {
        astrid.offline();
        astrid.open("/trenger-hjelp");
        astrid.seesHeading(nb("need.form.what.title"));
        astrid.pickValue("snow");
        astrid.pickValue("snow-clearing");
        astrid.tap(nb("form.next"));
        astrid.pickValue("THIS_WEEK");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("need.form.where.title"));
        astrid.tap(nb("form.next"));
        astrid.tap(nb("form.send"));
        astrid.sees(nb("outbox.saved-offline"));

        heime.replaceBy(NewerApp.jar());
        astrid.online();
        astrid.open("/utboks");

        astrid.page()
                .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        assertThat(isNewShell()).isTrue();
        astrid.newPage();
        astrid.open("/");
        assertThat(isNewShell()).isTrue();
    }

    @Test
    void aViewThatLivesOnTheServerIsNeverOpenedInTheOldShellAlsoWhenNothingHasToldOfTheNewOne() throws IOException {
        heime.replaceBy(NewerApp.jar());
        astrid.tap(nb("shell.find"));
        astrid.seesHeading(nb("register.find.title"));
        assertThat(isNewShell()).isTrue();
    }

    private void writesANeed() {
        astrid.page().locator("a[href='/trenger-hjelp']").first().click();
        astrid.seesHeading(nb("need.form.what.title"));
        astrid.page().getByRole(AriaRole.TEXTBOX).first().fill(WORDS);
    }

    /** The phone is looked at again: it asks the server how things are. */
    private void looksAway() {
        astrid.page()
                .waitForResponse(
                        "**/api/session", new Page.WaitForResponseOptions().setTimeout(30_000), () -> astrid.page()
                                .evaluate("() => document.dispatchEvent(new Event('visibilitychange'))"));
    }

    private boolean isNewShell() {
        return (boolean)
                astrid.page().evaluate("() => document.querySelector('meta[name=heime-build]')?.content === 'next'");
    }
}

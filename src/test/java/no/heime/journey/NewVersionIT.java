package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is replaced by its next version while phones have the old one open, or asleep in a pocket. */
class NewVersionIT {

    private static final String WORDS = "Brøytekanten er for høy for meg.";
    private static final String IS_NEW_SHELL =
            "() => document.querySelector('meta[name=heime-build]')?.content === 'next'";

    private static RunningHeime heime;
    private static Phone writing;
    private static Phone sending;
    private static Phone asleep;
    private static Phone starting;

    /** One swap for all of them: each phone has its own share of what the old version left. */
    @BeforeAll
    static void theProgramIsReplacedWhileFourPhonesHaveTheOldOne(@TempDir Path data) throws IOException {
        heime = RunningHeime.in(data);
        writing = withTheOldOne("new-version-writing");
        sending = withTheOldOne("new-version-sending");
        asleep = withTheOldOne("new-version-asleep");
        starting = withTheOldOne("new-version-starting");
        writesANeed();
        finishesANeedWithoutNetwork();
        heime.replaceBy(NewerApp.jar());
    }

    @AfterAll
    static void end() {
        try {
            Stream.of(writing, sending, asleep, starting).forEach(Phone::close);
        } finally {
            heime.close();
        }
    }

    private static Phone withTheOldOne(String owner) {
        var phone = new Phone(owner, heime.address());
        phone.signInAs("Astrid Nilsen");
        phone.open("/");
        phone.readyForOffline();
        return phone;
    }

    private static void writesANeed() {
        writing.page().locator("a[href='/trenger-hjelp']").first().click();
        writing.seesHeading(nb("need.form.what.title"));
        writing.page().getByRole(AriaRole.TEXTBOX).first().fill(WORDS);
    }

    private static void finishesANeedWithoutNetwork() {
        sending.offline();
        sending.open("/trenger-hjelp");
        sending.seesHeading(nb("need.form.what.title"));
        sending.pickValue("snow");
        sending.pickValue("snow-clearing");
        sending.tap(nb("form.next"));
        sending.pickValue("THIS_WEEK");
        sending.tap(nb("form.next"));
        sending.seesHeading(nb("need.form.where.title"));
        sending.tap(nb("form.next"));
        sending.tap(nb("form.send"));
        sending.sees(nb("outbox.saved-offline"));
    }

    @Test
    void nobodyIsDisturbedInTheMiddleOfAFormAndTheDraftIsThereAfterTheSwap() {
        looksAgain(writing);
        assertThat(writing.named(nb("shell.reload")).isVisible()).isFalse();
        assertThat(isNewShell(writing)).isFalse();

        writing.page().goBack();
        writing.sees(nb("shell.newer"));
        assertThat(isNewShell(writing)).isFalse();
        writing.tap(nb("shell.reload"));
        writing.page().waitForFunction(IS_NEW_SHELL);

        writing.open("/trenger-hjelp");
        writing.seesHeading(nb("need.form.what.title"));
        assertThat(writing.page().getByRole(AriaRole.TEXTBOX).first().inputValue())
                .isEqualTo(WORDS);
    }

    @Test
    void anAddressOpenedWithNetworkGetsTheNewVersionAtOnceAndItSendsWhatWaitsInTheOutbox() {
        sending.online();
        sending.open("/utboks");

        sending.page()
                .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        assertThat(isNewShell(sending)).isTrue();
        sending.newPage();
        sending.open("/trenger-hjelp");
        assertThat(isNewShell(sending)).isTrue();
    }

    @Test
    void aViewThatLivesOnTheServerIsNeverOpenedInTheOldShellAlsoWhenNothingHasToldOfTheNewOne() {
        assertThat(isNewShell(asleep)).isFalse();
        asleep.tap(nb("shell.find"));
        asleep.seesHeading(nb("register.find.title"));
        assertThat(isNewShell(asleep)).isTrue();
    }

    @Test
    void whoeverStartsFromTheHomeScreenSeesTheOldStartPageAtMostOnceMore() {
        startsAnew();
        assertThat(isNewShell(starting)).isFalse();
        starting.sees(nb("shell.newer"));

        startsAnew();
        starting.page().waitForFunction(IS_NEW_SHELL);
        starting.seesHeading(nb("start.title"));
    }

    private static void startsAnew() {
        var closed = starting.page();
        starting.newPage();
        closed.close();
        starting.open("/");
    }

    /** The phone is looked at once more: it asks the server how things are. */
    private static void looksAgain(Phone phone) {
        phone.page()
                .waitForResponse(
                        "**/api/session", new Page.WaitForResponseOptions().setTimeout(30_000), () -> phone.page()
                                .evaluate("() => document.dispatchEvent(new Event('visibilitychange'))"));
    }

    private static boolean isNewShell(Phone phone) {
        return (boolean) phone.page().evaluate(IS_NEW_SHELL);
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a stranger sees between the screens full of things: still coming, wrong, not there, without network. */
final class States {

    private static final Pattern ASKS_THE_SERVER = Pattern.compile("v-r=uidl");

    private final Phone phone;
    private final Consumer<String> looks;

    /** @param looks is told what is on the screen now */
    States(Phone phone, Consumer<String> looks) {
        this.phone = phone;
        this.looks = looks;
    }

    void all() {
        isStillComing();
        aViewIsStillComing();
        theNextViewIsStillComing();
        isNotThere();
        isRefused();
        failed();
        forgotSomething();
        mistypedTheCode();
        hasNoNetwork();
    }

    private void isStillComing() {
        phone.page().route("**/api/nearby*", never -> {});
        phone.open("/");
        phone.page().locator("start-page .coming").first().waitFor();
        looks.accept("coming");
        phone.page().unroute("**/api/nearby*");
    }

    /** Of the Flow half, which is fetched and does not come. */
    private void aViewIsStillComing() {
        phone.page().route("**/FlowClient-*.js", never -> {});
        phone.open("/");
        phone.settles();
        phone.tap(nb("shell.find"));
        phone.page().locator("coming-screen .card").first().waitFor();
        looks.accept("view-coming");
        phone.page().unroute("**/FlowClient-*.js");
    }

    /** From one view of the Flow half to another the first one stays, with a line above it. */
    private void theNextViewIsStillComing() {
        phone.open("/finn");
        phone.settles();
        phone.page().locator(".cards a[href*='finn/']").first().waitFor();
        phone.page().route(ASKS_THE_SERVER, never -> {});
        phone.page().locator(".cards a[href*='finn/']").first().click();
        phone.page().locator(".v-loading-indicator").waitFor();
        looks.accept("next-view-coming");
        phone.page().unroute(ASKS_THE_SERVER);
    }

    private void isNotThere() {
        phone.open("/det-som-ikke-er-her");
        phone.seesHeading(nb("shell.missing.title"));
        phone.settles();
        looks.accept("missing");
    }

    /** By a view that is there, for what it is asked for. */
    private void isRefused() {
        phone.open("/finn/01930000-0000-7000-8000-000000009999");
        phone.sees(nb("error.not-found"));
        phone.settles();
        looks.accept("refused");
    }

    private void failed() {
        phone.open("/galleri?feil");
        phone.seesHeading(nb("shell.failed.title"));
        phone.named(nb("shared.again")).first().waitFor();
        phone.settles();
        looks.accept("failed");
    }

    private void forgotSomething() {
        phone.open("/trenger-hjelp");
        phone.seesHeading(nb("need.form.what.title"));
        phone.tap(nb("form.next"));
        phone.sees(nb("form.problems"));
        looks.accept("problems");
    }

    private void mistypedTheCode() {
        phone.open("/logg-inn");
        phone.seesHeading(nb("sign-in.title"));
        phone.fill(nb("sign-in.email"), "astrid@heime.example");
        phone.tap(nb("sign-in.ask"));
        phone.seesHeading(nb("sign-in.code.title"));
        looks.accept("code");
        phone.fill(nb("sign-in.code"), "000000");
        phone.tap(nb("sign-in.prove"));
        phone.page()
                .locator("sign-in-page #wrong")
                .filter(new Locator.FilterOptions().setHasText("."))
                .waitFor();
        looks.accept("wrong-code");
    }

    private void hasNoNetwork() {
        phone.open("/");
        phone.readyForOffline();
        phone.offline();
        phone.open("/finn");
        phone.seesHeading(nb("shell.away.title"));
        looks.accept("away");
        phone.open("/");
        phone.settles();
        looks.accept("start-away");
        phone.open("/meg");
        phone.seesHeading(nb("me.title"));
        phone.settles();
        looks.accept("me-away");
        finishesAForm();
        phone.open("/utboks");
        phone.sees(nb("outbox.saved-offline"));
        phone.settles();
        looks.accept("outbox-away");
    }

    private void finishesAForm() {
        phone.open("/trenger-hjelp");
        phone.seesHeading(nb("need.form.what.title"));
        phone.settles();
        looks.accept("form-away");
        phone.pickValue("snow");
        phone.pickValue("snow-clearing");
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("need.form.when.title"));
        phone.pickValue("THIS_WEEK");
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("need.form.where.title"));
        phone.selectValue(nb("need.form.district"), "leirfjord-leland");
        phone.tap(nb("form.next"));
        phone.tap(nb("form.send"));
        phone.sees(nb("outbox.saved-offline"));
    }
}

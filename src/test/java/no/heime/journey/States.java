package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;

/** What a stranger sees between the screens full of things: still coming, wrong, not there, without network. */
final class States {

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
        isNotThere();
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

    private void isNotThere() {
        phone.open("/det-som-ikke-er-her");
        phone.seesHeading(nb("shell.missing.title"));
        phone.settles();
        looks.accept("missing");
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
    }
}

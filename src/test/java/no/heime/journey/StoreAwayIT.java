package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Page;
import no.heime.shared.store.Mongod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The database goes away under somebody's hands, and comes back. */
@DisabledIfSystemProperty(
        named = "heime.test.embedded",
        matches = "true",
        disabledReason = "the real MongoDB is left out on demand (--embedded)")
class StoreAwayIT {

    @Test
    void bothHalvesSayItKeepWhatWasDoneAndGoOnByThemselves() throws Exception {
        try (var mongod = Mongod.own();
                var heime = RunningHeime.on(mongod.uri("heime"))) {
            var astrid = Api.signedIn(heime, "astrid@heime.example");
            try (var phone = new Phone("store-away", heime.address()).still()) {
                phone.isOf(astrid);
                asks(phone);
                phone.sees(nb("need.view.send"));

                mongod.kill();

                phone.tap(nb("need.view.send"));
                phone.sees(nb("store.unavailable"));
                phone.screen("ladder");
                var ladder = phone.page();
                var mine = cannotBeShown(phone);
                phone.newPage();
                asks(phone);
                phone.sees(nb("outbox.waiting"));
                phone.screen("need-waits");

                mongod.start();

                isSent(phone);
                phone.on(ladder);
                phone.sees(nb("need.view.sent.said"));
                phone.on(mine);
                phone.page().locator("a[href*='behov/']").first().waitFor();
            }
        }
    }

    /** In a tab of its own: what was on the screen stays there. */
    private static Page cannotBeShown(Phone phone) {
        var tab = phone.newPage();
        phone.open("/mine-behov");
        phone.sees(nb("store.unavailable"));
        phone.sees(nb("shared.again.by-itself"));
        phone.screen("mine");
        return tab;
    }

    private static void asks(Phone phone) {
        phone.open("/trenger-hjelp");
        phone.seesHeading(nb("need.form.what.title"));
        phone.pickValue("snow");
        phone.pickValue("snow-clearing");
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("need.form.when.title"));
        phone.pickValue("THIS_WEEK");
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("need.form.where.title"));
        phone.page().getByLabel(nb("need.form.district")).first().selectOption("leirfjord-leland");
        phone.tap(nb("form.next"));
        phone.tap(nb("form.send"));
    }

    private static void isSent(Phone phone) {
        phone.page()
                .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }
}

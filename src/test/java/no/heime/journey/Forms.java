package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.microsoft.playwright.Locator;

/** Forms that more than one journey fills in, each step pictured. */
final class Forms {

    private Forms() {}

    /** An offer to clear snow at any time in a whole municipality. */
    static void offer(Phone person, String title, String municipality) {
        offer(person, "offer.form", title, municipality);
    }

    /** The same for an organisation, to whose people the form speaks. */
    static void groupOffer(Phone person, String title, String municipality) {
        offer(person, "offer.group", title, municipality);
    }

    private static void offer(Phone person, String asked, String title, String municipality) {
        person.seesHeading(nb(asked + ".what.title"));
        person.screen("offer-what");
        person.pickValue("snow");
        person.pickValue("snow-clearing");
        person.tap(nb("form.next"));
        person.seesHeading(nb("offer.form.describe.title"));
        person.fill(nb("offer.form.title"), title);
        person.fill(nb(asked + ".description"), "Jeg kommer med godt humør og egne redskaper.");
        person.screen("offer-describe");
        person.tap(nb("form.next"));
        person.seesHeading(nb(asked + ".where.title"));
        chooseAllOf(person, municipality);
        person.pick(nb("form.any-time"));
        person.screen("offer-where");
        person.tap(nb("form.next"));
        send(person, "offer", "/mine", "shell.sent");
    }

    static void chooseAllOf(Phone person, String municipality) {
        person.page()
                .locator("details.fold")
                .filter(new Locator.FilterOptions().setHasText(municipality))
                .first()
                .evaluate(
                        "fold => { for (let it = fold; it; it = it.parentElement.closest('details')) it.open = true }");
        person.pick(nb("form.districts.whole", municipality));
    }

    /**
     * @param leadsTo the screen that comes when it is sent
     * @param said the key of what is said there
     */
    static void send(Phone person, String what, String leadsTo, String said) {
        person.named(nb("form.send")).first().waitFor();
        person.screen(what + "-preview");
        person.tap(nb("form.send"));
        person.page().waitForURL(address -> address.endsWith(leadsTo));
        person.sees(nb(said));
        person.page().locator("h1").first().waitFor();
        person.screen(what + "-sent");
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Looks for something with words and choices, as one does on a phone. */
class SearchIT {

    private static final String GROUP = "Snøgruppa på Leland";
    private static final String ANOTHER = "Besøksvenn fra sanitetsforeningen";

    @Test
    void everyChoiceSearchesAtOnceAndStaysInTheAddress() {
        try (var phone = new Phone("search", SharedHeime.address())) {
            phone.open("/finn?district=leirfjord-leland");
            phone.tap(nb("register.find.more"));
            phone.sees(ANOTHER);

            phone.tap(nb("register.find.choices"));
            phone.selectValue(nb("register.find.kind"), "snow-clearing");
            phone.page().waitForURL(address -> address.contains("kind=snow-clearing"));
            phone.sees(GROUP);
            assertThat(phone.page().getByText(ANOTHER).count()).isZero();
            phone.onPaper(
                    "list", phone.page().locator(".find .cards > .card h2").first());

            phone.selectValue(nb("register.find.day"), "SUNDAY");
            phone.page().waitForURL(address -> address.contains("day=SUNDAY"));
            phone.selectValue(nb("register.find.district"), "leirfjord-bardal");
            phone.page().waitForURL(address -> address.contains("district=leirfjord-bardal"));

            phone.fill(nb("register.find.words"), "qwertyuiop");
            phone.seesHeading(nb("register.find.nothing"));
            phone.page().reload();
            phone.seesHeading(nb("register.find.nothing"));
            phone.tap(nb("register.find.choices"));
            assertThat(chosen(phone, "register.find.kind")).isEqualTo("snow-clearing");
            assertThat(chosen(phone, "register.find.day")).isEqualTo("SUNDAY");
        }
    }

    /** Nobody has to look further down for it: that is what it is first for. */
    @Test
    void theBestAnswerStandsWholeOnTheFirstScreen() {
        try (var phone = new Phone("search-first", SharedHeime.address())) {
            phone.open("/finn?q=snømåking&district=leirfjord-leland");
            phone.sees(GROUP);
            var first = phone.page().locator(".find .cards > .card").first();
            assertThat(first.textContent()).contains(GROUP);
            var box = first.boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(phone.page().viewportSize().height);
        }
    }

    @Test
    void theAddressHoldsTheWholeSearchFromTheBeginningAndTheWayBackIsOpen() {
        try (var phone = new Phone("search-address", SharedHeime.address())) {
            phone.open("/finn?district=leirfjord-leland");
            phone.page().locator(".find .cards > .card").first().waitFor();
            phone.tap(nb("register.find.choices"));
            phone.selectValue(nb("register.find.district"), "leirfjord-bardal");
            phone.page().waitForURL(address -> address.contains("district=leirfjord-bardal"));

            phone.open("/finn?q=kaffe");
            phone.page().waitForURL(address -> address.contains("q=kaffe") && address.contains("leirfjord-bardal"));

            phone.open("/");
            phone.page().locator("nav a[href='/finn']").first().click();
            phone.page().waitForURL(address -> address.contains("/finn") && address.contains("leirfjord-bardal"));
            phone.page().goBack();
            phone.page().waitForURL(SharedHeime.address() + "/");
        }
    }

    /** Of the choice itself: what can be taken away again bears a like name. */
    private static String chosen(Phone phone, String key) {
        return phone.page()
                .getByLabel(nb(key), new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }
}

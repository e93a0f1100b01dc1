package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where one is: suggested by the phone to itself, remembered there, and the same in both halves. */
class NearMeIT {

    private static final double LAT = 66.0851;
    private static final double LON = 12.9273;
    private static final String ASKED = "() => window.askedWhere ?? 0";

    @Test
    void thePositionSuggestsADistrictOnATapAndNeverLeavesThePhone() {
        try (var phone = new Phone("near-me", SharedHeime.address())) {
            List<String> sent = phone.whatIsSent();
            phone.isAt(LAT, LON);
            phone.open("/");
            phone.sees(nb("start.place.choose"));
            phone.sees(nb("start.nowhere"));
            phone.sees(nb("start.everywhere"));
            phone.settles();
            assertThat(phone.page().locator("start-page h2").textContent()).isEqualTo(nb("start.place"));
            phone.screen("nowhere");
            assertThat(phone.page().evaluate(ASKED)).isEqualTo(0);

            phone.tap(nb("start.place.here"));
            phone.sees("Leland, Leirfjord");
            assertThat(phone.page().evaluate(ASKED)).isEqualTo(1);
            // what is near there has come, and the page grows no longer
            phone.sees(nb("start.place-minutes", "Leland", 5));
            phone.screen("suggested");

            phone.open("/finn");
            assertThat(district(phone)).isEqualTo("leirfjord-leland");
            phone.selectValue(nb("register.find.district"), "leirfjord-bardal");
            phone.page().waitForURL(address -> address.contains("district=leirfjord-bardal"));

            phone.open("/");
            phone.sees("Bardal, Leirfjord");
            phone.page().reload();
            phone.sees("Bardal, Leirfjord");
            choosesAtHome(phone, "Levang");
            goesTo(phone, "/finn", "start-page");
            assertThat(district(phone)).isEqualTo("leirfjord-levang");
            goesTo(phone, "/", ".search");
            choosesAtHome(phone, "Leines");
            goesTo(phone, "/finn", "start-page");
            assertThat(district(phone)).isEqualTo("leirfjord-leines");
            assertThat(phone.page().evaluate(ASKED)).isEqualTo(0);
            assertThat(sent)
                    .isNotEmpty()
                    .noneMatch(it -> it.contains("66.08") || it.contains("12.92") || it.contains("66%2E08"));
        }
    }

    private static void choosesAtHome(Phone phone, String name) {
        phone.tap(nb("start.place"));
        // the list takes the button's place when it has come
        var list = phone.page().locator("start-page select");
        list.selectOption(new SelectOption().setLabel(name));
        phone.sees(name + ", Leirfjord");
        assertThat(list.inputValue()).isEqualTo("leirfjord-" + name.toLowerCase(Locale.ROOT));
    }

    /** By the bar, so that neither half is loaded anew; when what was there before is gone, one has arrived. */
    private static void goesTo(Phone phone, String path, String before) {
        phone.page().locator(".bar a[href='%s']".formatted(path)).click();
        phone.page()
                .locator(before)
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String district(Phone phone) {
        phone.tap(nb("register.find.choices"));
        var choice = phone.page().getByLabel(nb("register.find.district")).first();
        choice.waitFor();
        return choice.inputValue();
    }
}

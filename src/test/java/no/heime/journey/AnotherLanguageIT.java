package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import no.heime.PseudoLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens of both halves in a language that they were not made for: it is chosen in one tap and kept, nothing is said
 * in another, and nothing is cut although every word is longer.
 */
class AnotherLanguageIT {

    private static final List<String> FOR_EVERYBODY = List.of(
            "/bidra",
            "/trenger-hjelp",
            "/trenger-hjelp?steg=2",
            "/trenger-hjelp?steg=3",
            "/kan-hjelpe",
            "/kan-hjelpe?steg=2",
            "/kan-hjelpe?steg=3",
            "/egenmestring",
            "/egenmestring?steg=2",
            "/digital-deltakelse",
            "/digital-deltakelse?steg=2",
            "/registrer-lag",
            "/registrer-lag?steg=2",
            "/finn",
            "/finn/digitalt",
            "/finn/digitalt/measuring-at-home",
            "/finn?q=12345",
            "/finn/2d255b2c-369d-5451-b7eb-7deb0904e114",
            "/lag/01930000-0000-7000-8000-000000000203",
            "/tilgjengelighet",
            "/logg-inn",
            "/");

    private static final List<String> FOR_A_RESIDENT =
            List.of("/meg", "/mine", "/mine-behov", "/min-digitale-hjelp", "/meldinger", "/utboks", "/trenger-hjelp");

    private static final List<String> FOR_STAFF =
            List.of("/innboks", "/godkjenne", "/godkjenne/ord", "/meldt-inn", "/deltakelse", "/steder", "/");

    @TempDir
    Path data;

    private final TreeSet<String> wrong = new TreeSet<>();
    private WrittenByPeople people;

    @Test
    void everyScreenSpeaksItAndNothingIsCut() throws IOException {
        people = new WrittenByPeople();
        try (var heime = RunningHeime.of(AppInAnotherLanguage.jar(), data)) {
            try (var astrid = new Phone("another-language", heime.address())) {
                astrid.open("/finn");
                chooses(astrid);
                FOR_EVERYBODY.forEach(path -> opens(astrid, path));
                astrid.signInAs("Astrid Nilsen");
                FOR_A_RESIDENT.forEach(path -> opens(astrid, path));
                follows(astrid, "/mine-behov", "a[href*='behov/']");
                follows(astrid, "/mine", "a[href*='finn/']");
            }
            try (var kari = new Phone("another-language-staff", heime.address())) {
                kari.signInAs("Kari Olsen");
                chooses(kari);
                FOR_STAFF.forEach(path -> opens(kari, path));
                follows(kari, "/innboks", "a.row");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One tap below the screen that is open, whichever it is. */
    private static void chooses(Phone phone) {
        phone.settles();
        phone.page().getByText(PseudoLanguage.NAME).click();
        phone.page().waitForFunction("tag => document.documentElement.lang === tag", PseudoLanguage.TAG);
        phone.page()
                .locator("h1")
                .filter(new Locator.FilterOptions().setHasText(PseudoLanguage.BEGINS))
                .first()
                .waitFor();
    }

    private void follows(Phone phone, String from, String link) {
        phone.open(from);
        var first = phone.page().locator(link).first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        opens(phone, first.getAttribute("href"));
    }

    /** A screen where the language cannot be chosen ends the journey. */
    private void opens(Phone phone, String path) {
        phone.open(path);
        phone.settles();
        var seen = Sight.of(phone.page());
        assertThat(seen.words()).as(path).anyMatch(words -> words.contains(PseudoLanguage.BEGINS));
        seen.words().stream()
                .map(people::foreign)
                .filter(words -> !words.isEmpty())
                .forEach(words -> wrong.add(path + " says: " + words));
        phone.page().locator("language-choice button").first().waitFor();
        seen.cut().forEach(words -> wrong.add(path + " cuts: " + words));
        if (phone.scrollsSideways()) {
            wrong.add(path + " scrolls sideways");
        }
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import no.heime.PseudoLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens of both halves in a language that they were not made for: it is chosen in one tap and kept, nothing is said
 * in another, and nothing is cut although every word is longer: on a phone as most have it, on a narrow one, with large
 * text, and where staff's side navigation has just found room.
 */
class AnotherLanguageIT {

    private static final List<String> STEPS = List.of(
            "/trenger-hjelp?steg=2",
            "/trenger-hjelp?steg=3",
            "/kan-hjelpe?steg=2",
            "/kan-hjelpe?steg=3",
            "/egenmestring?steg=2",
            "/digital-deltakelse?steg=2",
            "/registrer-lag?steg=2");

    /** What is another for whom the phone knows. */
    private static final List<String> FOR_A_RESIDENT = List.of("/trenger-hjelp", "/");

    private static final List<Face> OTHERWISE =
            List.of(Face.NARROW, Face.LARGE_TEXT, Face.LARGE_TEXT_IN_OWN_COLOURS, Face.BARELY_WIDE);

    @TempDir
    Path data;

    private final TreeSet<String> wrong = new TreeSet<>();
    private WrittenByPeople people;

    @Test
    void everyScreenSpeaksItAndNothingIsCut() throws IOException {
        people = new WrittenByPeople(
                EveryView.ASKED,
                // What somebody has said yes to stands in the language that she read.
                nb("consent.text.KEEP_CARE_ANSWERS.1"),
                nb("consent.text.KEEP_CARE_ANSWERS.1.hint"),
                nb("consent.text.SHOW_CARE_ANSWERS.1"),
                nb("consent.text.SHOW_CARE_ANSWERS.1.hint"));
        try (var heime = RunningHeime.of(AppInAnotherLanguage.jar(), data)) {
            EveryView.somebodyLooksAndIsAsked(heime);
            try (var astrid = new Phone("another-language", heime.address())) {
                astrid.open("/finn");
                chooses(astrid);
                EveryView.STRANGER.forEach(stop -> reads(astrid, stop));
                STEPS.forEach(path -> reads(astrid, Stop.at(path)));
                astrid.signInAs("Astrid Nilsen");
                EveryView.ASTRID.forEach(stop -> reads(astrid, stop));
                FOR_A_RESIDENT.forEach(path -> reads(astrid, Stop.at(path)));
                reads(astrid, Stop.by("a[href*='finn/']", "/mine"));
            }
            everybodyElse(heime);
        }
        assertThat(wrong).isEmpty();
    }

    private void everybodyElse(RunningHeime heime) {
        try (var per = new Phone("another-language-helper", heime.address())) {
            per.signInAs("Per Haugen");
            chooses(per);
            EveryView.PER.forEach(stop -> reads(per, stop));
        }
        try (var berit = new Phone("another-language-agreed", heime.address())) {
            berit.isOf(EveryView.berit(heime));
            berit.open("/");
            chooses(berit);
            EveryView.BERIT.forEach(stop -> reads(berit, stop));
        }
        try (var torill = new Phone("another-language-next-of-kin", heime.address())) {
            torill.isOf(EveryView.torill(heime));
            torill.open("/");
            chooses(torill);
            EveryView.TORILL.forEach(stop -> reads(torill, stop));
        }
        try (var kari = new Phone("another-language-staff", heime.address())) {
            kari.signInAs("Kari Olsen");
            chooses(kari);
            EveryView.KARI.forEach(stop -> reads(kari, stop));
            reads(kari, Stop.at("/"));
        }
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

    /** A screen where the language cannot be chosen ends the journey. */
    private void reads(Phone phone, Stop stop) {
        stop.open(phone);
        phone.comesWhole();
        var path = stop.toString();
        var seen = Sight.of(phone.page());
        assertThat(seen.words()).as(path).anyMatch(words -> words.contains(PseudoLanguage.BEGINS));
        seen.words().stream()
                .map(people::foreign)
                .filter(words -> !words.isEmpty())
                .forEach(words -> wrong.add(path + " says: " + words));
        phone.page().locator("language-choice button").first().waitFor();
        hasRoom(phone, path, seen);
        for (var face : OTHERWISE) {
            phone.becomes(face);
            phone.comesToRest();
            hasRoom(phone, path, Sight.of(phone.page()));
        }
        phone.becomes(Face.USUAL);
    }

    private void hasRoom(Phone phone, String path, Sight seen) {
        var where = path + " " + phone.face().name();
        seen.cut().forEach(words -> wrong.add(where + " cuts: " + words));
        if (phone.scrollsSideways()) {
            wrong.add(where + " scrolls sideways");
        }
    }
}

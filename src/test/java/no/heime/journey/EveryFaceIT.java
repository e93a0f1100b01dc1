package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen for those who see it otherwise: dark, narrow, with large text, in colours of their own. */
class EveryFaceIT {

    private static final List<String> FOR_EVERYBODY = List.of(
            "/",
            "/bidra",
            "/trenger-hjelp",
            "/kan-hjelpe",
            "/egenmestring",
            "/digital-deltakelse",
            "/registrer-lag",
            "/lag/01930000-0000-7000-8000-000000000203",
            "/finn",
            "/finn/digitalt",
            "/finn/digitalt/measuring-at-home",
            "/finn?q=sn%C3%B8",
            "/finn?q=qwertyuiop",
            "/tilgjengelighet",
            "/finn?q=strandpromenaden",
            "/finn/2d255b2c-369d-5451-b7eb-7deb0904e114",
            "/logg-inn");

    private static final List<String> FOR_THOSE_WHO_WANT_IT_SIMPLE = List.of(
            "/",
            "/trenger-hjelp",
            "/trenger-hjelp?kind=snow-clearing&steg=2",
            "/kan-hjelpe",
            "/finn?q=sn%C3%B8",
            "/meg",
            "/tilgjengelighet");

    /** The words of the bar that stand on more than one line, or that are not seen. */
    private static final String BROKEN_WORDS = """
            () => [...document.querySelectorAll('heime-shell')].flatMap(shell => {
              const labels = [...shell.shadowRoot.querySelectorAll('.bar a > span:last-child')];
              const names = labels.flatMap(it => [...it.childNodes]).filter(it => it.nodeType === Node.TEXT_NODE);
              const unseen = labels.filter(label => label.getBoundingClientRect().width <= 1);
              const words = names.flatMap(name => [...name.data.matchAll(/[^ ]+/g)].map(word => ({ name, word })));
              return unseen.map(label => label.textContent).concat(words.filter(({ name, word }) => {
                const range = document.createRange();
                range.setStart(name, word.index);
                range.setEnd(name, word.index + word[0].length);
                return new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1;
              }).map(({ word }) => word[0]));
            })
            """;

    private static RunningHeime heime;

    private final List<String> sideways = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** Once: nobody changes anything here. */
    @BeforeAll
    static void start(@TempDir Path data) {
        heime = RunningHeime.in(data);
    }

    @AfterAll
    static void end() {
        heime.close();
    }

    @AfterEach
    void everythingHasRoom() {
        assertThat(sideways).as("screens that scroll sideways").isEmpty();
        assertThat(broken).as("screens whose bar has broken words").isEmpty();
    }

    @Test
    void darkAndNarrow() {
        everyScreenIn(Face.DARK_AND_NARROW);
        everyStateIn(Face.DARK_AND_NARROW);
    }

    @Test
    void largeTextInColoursOfOnesOwn() {
        everyScreenIn(Face.LARGE_TEXT_IN_OWN_COLOURS);
    }

    @Test
    void largeText() {
        everyScreenIn(Face.LARGE_TEXT);
    }

    /** What staff sit with all day, with the list beside what is open, and what their keys do. */
    @Test
    void wideAndDark() {
        try (var kari = new Phone("face-wide-Kari", heime.address(), Face.WIDE_AND_DARK)) {
            kari.signInAs("Kari Olsen");
            sees(kari, "/godkjenne");
            follows(kari, "/innboks", "a.row");
            kari.tap(nb("shortcuts.title"));
            kari.seesHeading(nb("shortcuts.go"));
            looks(kari, "keys");
        }
    }

    /** What somebody comes for who has chosen one thing at a time. */
    @Test
    void simple() {
        for (var face : List.of(Face.SIMPLE, Face.SIMPLE_AND_NARROW)) {
            try (var stranger = new Phone("face-" + face.name(), heime.address(), face)) {
                FOR_THOSE_WHO_WANT_IT_SIMPLE.forEach(path -> sees(stranger, path));
            }
            signedIn(
                    face,
                    "Astrid Nilsen",
                    List.of("/", "/meldinger", "/mine-behov"),
                    "/mine-behov",
                    "a[href*='behov/']");
        }
    }

    private void everyScreenIn(Face face) {
        try (var stranger = new Phone("face-" + face.name(), heime.address(), face)) {
            FOR_EVERYBODY.forEach(path -> sees(stranger, path));
            follows(stranger, "/finn", ".cards a[href*='finn/']");
        }
        signedIn(
                face,
                "Astrid Nilsen",
                List.of("/meg", "/mine", "/mine-behov", "/min-digitale-hjelp", "/meldinger", "/meldt", "/utboks"),
                "/mine-behov",
                "a[href*='behov/']");
        signedIn(
                face,
                "Per Haugen",
                List.of("/mine", "/utlan/01930000-0000-7000-8000-000000000318"),
                "/meldinger",
                "a[href*='sporsmal/']");
        signedIn(
                face,
                "Kari Olsen",
                List.of("/godkjenne", "/godkjenne/ord", "/meldt-inn", "/innboks", "/deltakelse", "/steder"),
                "/innboks",
                "a.row");
    }

    private void everyStateIn(Face face) {
        try (var stranger = new Phone("face-" + face.name() + "-states", heime.address(), face)) {
            new States(stranger, state -> looks(stranger, state)).all();
        }
    }

    private void signedIn(Face face, String name, List<String> paths, String from, String link) {
        try (var phone = new Phone("face-" + face.name() + "-" + name.split(" ")[0], heime.address(), face)) {
            phone.signInAs(name);
            paths.forEach(path -> sees(phone, path));
            follows(phone, from, link);
        }
    }

    private void sees(Phone phone, String path) {
        phone.open(path);
        phone.settles();
        looks(phone, path);
    }

    private void follows(Phone phone, String from, String link) {
        phone.open(from);
        var first = phone.page().locator(link).first();
        first.waitFor();
        phone.open(first.getAttribute("href"));
        phone.settles();
        looks(phone, from + "-one");
    }

    private void looks(Phone phone, String path) {
        var name = Stream.of(path.split("\\W+")).filter(part -> !part.isEmpty()).reduce((a, b) -> a + "-" + b);
        phone.screen(name.orElse("start"));
        if (phone.scrollsSideways()) {
            sideways.add(path + " in " + phone.face().name());
        }
        if (!phone.page().evaluate(BROKEN_WORDS).equals(List.of())) {
            broken.add(path + " in " + phone.face().name());
        }
    }
}

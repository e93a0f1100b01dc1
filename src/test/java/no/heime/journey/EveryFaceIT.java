package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
            "/galleri",
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

    private List<Face> faces = List.of();
    private final List<String> sideways = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @AfterEach
    void everythingHasRoom() {
        assertThat(sideways).as("screens that scroll sideways").isEmpty();
        assertThat(broken).as("screens whose bar has broken words").isEmpty();
    }

    @Test
    void darkAndNarrow() {
        faces = List.of(Face.DARK_AND_NARROW);
        everyScreen();
        everyState();
    }

    @Test
    void largeTextAlsoInColoursOfOnesOwn() {
        faces = List.of(Face.LARGE_TEXT, Face.LARGE_TEXT_IN_OWN_COLOURS);
        everyScreen();
    }

    /** What staff sit with all day, with the list beside what is open, and what their keys do; as narrow as it comes, too. */
    @Test
    void wide() {
        faces = List.of(Face.BARELY_WIDE);
        try (var kari = phone("-Kari")) {
            kari.signInAs("Kari Olsen");
            List.of("/", "/godkjenne", "/deltakelse", "/steder").forEach(path -> sees(kari, path));
            follows(kari, "/innboks", "a.row");
            isBeside(kari, ".inbox > .list", ".inbox > .detail");
        }
        faces = List.of(Face.WIDE_AND_DARK);
        try (var kari = phone("-Kari")) {
            kari.signInAs("Kari Olsen");
            sees(kari, "/godkjenne");
            follows(kari, "/innboks", "a.row");
            isBeside(kari, ".inbox > .list", ".inbox > .detail");
            kari.tap(nb("shortcuts.title"));
            kari.seesHeading(nb("shortcuts.go"));
            looks(kari, "keys");
        }
    }

    /** What somebody comes for who has chosen one thing at a time. */
    @Test
    void simple() {
        for (var face : List.of(Face.SIMPLE, Face.SIMPLE_AND_NARROW)) {
            faces = List.of(face);
            try (var stranger = phone("")) {
                FOR_THOSE_WHO_WANT_IT_SIMPLE.forEach(path -> sees(stranger, path));
            }
            signedIn("Astrid Nilsen", List.of("/", "/meldinger", "/mine-behov"), "/mine-behov", "a[href*='behov/']");
        }
    }

    /** The parts that screens are made of, once each, whatever screen they are on. */
    @Test
    void everyPartLooksAsItsTwinAndAsItDid() {
        var differences = new SoftAssertions();
        try (var phone = new Phone("parts", SharedHeime.address())) {
            for (var face : List.of(Face.USUAL, Face.DARK)) {
                phone.changesColours(face);
                new Gallery(phone, differences).isAsItWas();
            }
        }
        differences.assertAll();
    }

    private void everyScreen() {
        try (var stranger = phone("")) {
            FOR_EVERYBODY.forEach(path -> sees(stranger, path));
            follows(stranger, "/finn", ".cards a[href*='finn/']");
        }
        signedIn(
                "Astrid Nilsen",
                List.of("/meg", "/mine", "/mine-behov", "/min-digitale-hjelp", "/meldinger", "/meldt", "/utboks"),
                "/mine-behov",
                "a[href*='behov/']");
        signedIn(
                "Per Haugen",
                List.of("/mine", "/utlan/01930000-0000-7000-8000-000000000318"),
                "/meldinger",
                "a[href*='sporsmal/']");
        signedIn(
                "Kari Olsen",
                List.of("/godkjenne", "/godkjenne/ord", "/meldt-inn", "/innboks", "/deltakelse", "/steder"),
                "/innboks",
                "a.row");
    }

    private void everyState() {
        try (var stranger = phone("-states")) {
            new States(stranger, state -> looks(stranger, state)).all();
        }
    }

    private void signedIn(String name, List<String> paths, String from, String link) {
        try (var phone = phone("-" + name.split(" ")[0])) {
            phone.signInAs(name);
            paths.forEach(path -> sees(phone, path));
            follows(phone, from, link);
        }
    }

    private static void isBeside(Phone phone, String list, String open) {
        var one = phone.page().locator(list).boundingBox();
        var other = phone.page().locator(open).boundingBox();
        assertThat(phone.page().locator(".side").boundingBox().x).isLessThan(one.x);
        assertThat(one.x + one.width).isLessThanOrEqualTo(other.x + 1);
        assertThat(one.y).isCloseTo(other.y, within(80.0));
        assertThat(one.width).isGreaterThan(200);
        assertThat(other.width).isGreaterThan(one.width);
    }

    private Phone phone(String whose) {
        var first = faces.getFirst();
        return new Phone("face-" + first.name() + whose, SharedHeime.address(), first);
    }

    private void sees(Phone phone, String path) {
        phone.open(path);
        phone.settles();
        if (path.equals("/") && !phone.face().simple()) {
            phone.page().locator("home-ladder li").last().waitFor();
        }
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

    /** One after the other, on the screen that is open: faces of one test differ in their colours alone. */
    private void looks(Phone phone, String path) {
        looksAsItIs(phone, path);
        for (var other : faces.subList(1, faces.size())) {
            phone.changesColours(other);
            phone.comesToRest();
            looksAsItIs(phone, path + "-" + other.name());
        }
        phone.changesColours(faces.getFirst());
    }

    private void looksAsItIs(Phone phone, String path) {
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

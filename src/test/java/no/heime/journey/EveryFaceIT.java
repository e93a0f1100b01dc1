package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every screen for those who see it otherwise: dark and narrow, with large text, in colours of their own. Each is opened
 * once, and set up as each of them has it, one after the other: in the first face all is tried, what is heard of it too; in
 * the next what depends on how it looks: contrast, the size of what is tapped, the two numbers in sight, whether anything
 * is wider than the screen, and whether the bar's words stay whole. Nothing else is another there: a face changes no more
 * than width, text and colours.
 */
class EveryFaceIT {

    private static final List<String> SEARCHES = List.of("/finn?q=sn%C3%B8", "/finn?q=strandpromenaden");

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

    private static final List<String> ROUTES = Routes.all();

    private List<Face> faces = List.of();
    private final List<String> sideways = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @BeforeAll
    static void somebodyHasLooked() {
        EveryView.somebodyLooksAndIsAsked(SharedHeime.program());
    }

    @AfterEach
    void everythingHasRoom() {
        assertThat(sideways).as("screens that scroll sideways").isEmpty();
        assertThat(broken).as("screens whose bar has broken words").isEmpty();
    }

    @Test
    void everyScreen() {
        faces = List.of(Face.DARK_AND_NARROW, Face.NARROW, Face.LARGE_TEXT, Face.LARGE_TEXT_IN_OWN_COLOURS);
        try (var stranger = phone("")) {
            EveryView.STRANGER.forEach(stop -> sees(stranger, stop));
            sees(stranger, EveryView.GALLERY);
            SEARCHES.forEach(path -> sees(stranger, Stop.at(path)));
        }
        signedIn("Astrid Nilsen", EveryView.ASTRID);
        signedIn("Per Haugen", EveryView.PER);
        signedIn("Kari Olsen", EveryView.KARI);
        try (var berit = phone("-Berit")) {
            berit.isOf(EveryView.berit(SharedHeime.program()));
            EveryView.BERIT.forEach(stop -> sees(berit, stop));
        }
        try (var torill = phone("-Torill")) {
            torill.isOf(EveryView.torill(SharedHeime.program()));
            EveryView.TORILL.forEach(stop -> sees(torill, stop));
        }
        assertThat(seen)
                .as("views that were open, by their own address, in each face")
                .containsAll(faces.stream()
                        .flatMap(face -> ROUTES.stream().map(route -> inFace(route, face)))
                        .toList());
    }

    @Test
    void everyState() {
        faces = List.of(Face.DARK_AND_NARROW, Face.NARROW, Face.LARGE_TEXT_IN_OWN_COLOURS);
        try (var stranger = phone("-states")) {
            new States(stranger, state -> looks(stranger, state)).all();
        }
    }

    /** What staff sit with all day, with the list beside what is open, and what their keys do; as narrow as it comes, too. */
    @Test
    void wide() {
        faces = List.of(Face.BARELY_WIDE, Face.WIDE_AND_DARK);
        try (var kari = phone("-Kari")) {
            kari.signInAs("Kari Olsen");
            List.of("/", "/godkjenne", "/deltakelse", "/steder").forEach(path -> sees(kari, Stop.at(path)));
            sees(kari, EveryView.KARI.getLast());
            for (var face : faces) {
                kari.becomes(face);
                isBeside(kari, ".inbox > .list", ".inbox > .detail");
            }
            kari.becomes(faces.getFirst());
            kari.tap(nb("shortcuts.title"));
            kari.seesHeading(nb("shortcuts.go"));
            looks(kari, "keys");
        }
    }

    /** What somebody comes for who has chosen one thing at a time. */
    @Test
    void simple() {
        faces = List.of(Face.SIMPLE, Face.SIMPLE_AND_NARROW);
        try (var stranger = phone("")) {
            FOR_THOSE_WHO_WANT_IT_SIMPLE.forEach(path -> sees(stranger, Stop.at(path)));
        }
        signedIn(
                "Astrid Nilsen",
                List.of(Stop.at("/"), Stop.at("/meldinger"), Stop.at("/mine-behov"), EveryView.ASTRID.getLast()));
    }

    /** The parts that screens are made of, once each, whatever screen they are on. */
    @Test
    void everyPartLooksAsItsTwinAndAsItDid() {
        var differences = new SoftAssertions();
        try (var phone = Phone.sharp("parts", SharedHeime.address())) {
            for (var face : List.of(Face.USUAL, Face.DARK, Face.OWN_COLOURS)) {
                phone.changesColours(face);
                new Gallery(phone, differences).isAsItWas();
            }
        }
        differences.assertAll();
    }

    private void signedIn(String name, List<Stop> stops) {
        try (var phone = phone("-" + name.split(" ")[0])) {
            phone.signInAs(name);
            stops.forEach(stop -> sees(phone, stop));
        }
    }

    private static String inFace(String route, Face face) {
        return "/" + route + " in " + face.name();
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

    private void sees(Phone phone, Stop stop) {
        stop.open(phone);
        looks(phone, stop.toString());
    }

    private void looks(Phone phone, String what) {
        var name = Stream.of(what.split("\\W+"))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "-" + b)
                .orElse("start");
        phone.screen(name);
        hasRoom(phone, what);
        for (var other : faces.subList(1, faces.size())) {
            var before = phone.face();
            phone.becomes(other);
            phone.comesToRest();
            triedAnew(phone, before, name + "-" + other.name());
            hasRoom(phone, what);
        }
        phone.becomes(faces.getFirst());
    }

    private static void triedAnew(Phone phone, Face before, String name) {
        if (phone.face().isLaidOutAs(before)) {
            phone.inOtherColours(name);
        } else {
            phone.sameScreen(name);
        }
    }

    private void hasRoom(Phone phone, String what) {
        Routes.at(URI.create(phone.page().url()).getPath(), ROUTES)
                .ifPresent(route -> seen.add(inFace(route, phone.face())));
        if (phone.scrollsSideways()) {
            sideways.add(what + " in " + phone.face().name());
        }
        if (!phone.page().evaluate(BROKEN_WORDS).equals(List.of())) {
            broken.add(what + " in " + phone.face().name());
        }
    }
}

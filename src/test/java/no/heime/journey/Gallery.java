package no.heime.journey;

import com.microsoft.playwright.options.ForcedColors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * The parts that screens are made of, as the gallery shows them. Each is compared with its twin of the other half, pixel
 * by pixel, and with the picture of it that somebody has found good. What is drawn now lies in {@code target/parts}; it
 * is taken over by copying it.
 */
final class Gallery {

    /** The letters of the two halves may lie a hair's breadth apart: one in two hundred pixels. */
    private static final double TWINS_MAY_DIFFER = 0.005;

    /** In forced colours the browser lays plates of its own behind words: 0.016 was measured, for the empty state. */
    private static final double TWINS_IN_OWN_COLOURS_MAY_DIFFER = 0.02;

    /** Of squares of eight by eight, against what was found good: one in fifty. */
    private static final double FROM_BEFORE_MAY_DIFFER = 0.02;

    /** With letters of another font: a colour's share of the area, and the height. */
    private static final double COLOURS_MAY_DIFFER = 0.12;

    private static final double HEIGHT_MAY_DIFFER = 0.4;

    private static final Path GOOD = Path.of("src", "test", "resources", "pictures");
    private static final Path DRAWN = Path.of("target", "parts");

    /** Pixels of the screen in one of CSS. */
    static final int SCALE = 2;

    /** For what a part throws around it. */
    private static final int ROOM = 6;

    /** A picture that is kept has one pixel for so many of the screen. */
    private static final int KEPT = 4;

    private static final int SQUARE = 8 * SCALE / KEPT;

    private static final String IS_DRAWN = """
            () => {
              const twins = [...document.querySelectorAll('heime-twin')].map(it => it.shadowRoot);
              const icons = twins.flatMap(it => [...it.querySelectorAll('svg.icon')]);
              const said = document.querySelector('#part-toast .server .toast')?.textContent;
              const scenes = [document, ...twins].flatMap(it => [...it.querySelectorAll('heime-scene')]);
              return scenes.length === 2 && scenes.every(it => it.firstChild) && twins.length > 0 && twins.every(it => it.firstElementChild)
                && [...icons, ...document.querySelectorAll('.gallery svg.icon')].every(it => it.childElementCount)
                && document.querySelector('#part-toast heime-twin').shadowRoot.textContent.trim() === said;
            }
            """;

    /** Each begins at a whole pixel: letters are drawn otherwise in between. */
    private static final String BOXES = """
            () => [...document.querySelectorAll('.gallery > section')].flatMap(section =>
              [
                ['server', section.querySelector('.server > :last-child')],
                ['client', section.querySelector('heime-twin')?.shadowRoot.firstElementChild],
              ].filter(([, it]) => it).map(([half, it]) => {
                const place = section.querySelector(`.${half}`);
                const top = it.getBoundingClientRect().top + scrollY;
                place.style.paddingTop = `${Math.ceil(top) - top}px`;
                const { x, y, width, height } = it.getBoundingClientRect();
                return { part: section.id.slice(5), half, x, y: y + scrollY, width, height };
              }))
            """;

    /** Tells one font from another by the width of a few words. */
    private static final String LETTERS = """
            () => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = `100px ${getComputedStyle(document.body).fontFamily}`;
              return String(Math.round(pen.measureText('Hjemme når jeg kan').width));
            }
            """;

    private record Drawn(String part, String half, Picture picture) {}

    private final String theme;
    private final double twinsMayDiffer;
    private final String letters;
    private final List<Drawn> all;
    private final SoftAssertions differences;

    /** @param differences is told what is not as it was, or not as its twin */
    Gallery(Phone phone, SoftAssertions differences) {
        this.differences = differences;
        phone.open("/galleri");
        phone.settles();
        var page = phone.page();
        page.waitForFunction(IS_DRAWN);
        phone.asTallAsThePage();
        theme = phone.face().name().isEmpty() ? "light" : phone.face().name();
        twinsMayDiffer =
                phone.face().forced() == ForcedColors.NONE ? TWINS_MAY_DIFFER : TWINS_IN_OWN_COLOURS_MAY_DIFFER;
        letters = (String) page.evaluate(LETTERS);
        all = drawn(phone);
    }

    @SuppressWarnings("unchecked")
    private static List<Drawn> drawn(Phone phone) {
        var boxes = (List<Map<String, Object>>) phone.page().evaluate(BOXES);
        phone.asTallAsThePage();
        var whole = picture(phone.page().screenshot());
        return boxes.stream()
                .map(box -> new Drawn(
                        (String) box.get("part"),
                        (String) box.get("half"),
                        whole.cut(
                                (at(box, "x") - ROOM) * SCALE,
                                (at(box, "y") - ROOM) * SCALE,
                                (at(box, "width") + 2 * ROOM) * SCALE,
                                (at(box, "height") + 2 * ROOM) * SCALE)))
                .toList();
    }

    private static int at(Map<String, Object> box, String side) {
        return (int) Math.round(((Number) box.get(side)).doubleValue());
    }

    void isAsItWas() {
        for (var part : all.stream().map(Drawn::part).distinct().toList()) {
            var server = half(part, "server");
            var client = half(part, "client");
            if (server != null && client != null) {
                differences
                        .assertThat(server.differsFrom(client))
                        .as("%s of the server beside its twin, %s", part, theme)
                        .isLessThanOrEqualTo(twinsMayDiffer);
            }
            comparedWithBefore(part, (server != null ? server : client).inSquares(KEPT));
        }
        differences
                .assertThat(kept())
                .as("pictures of parts that are there, %s", theme)
                .containsExactlyInAnyOrderElementsOf(names());
    }

    private @Nullable Picture half(String part, String half) {
        return all.stream()
                .filter(it -> it.part().equals(part) && it.half().equals(half))
                .map(Drawn::picture)
                .findFirst()
                .orElse(null);
    }

    private void comparedWithBefore(String part, Picture now) {
        write(part, now);
        var good = GOOD.resolve(theme).resolve(part + ".png");
        differences.assertThat(good).as("the picture of %s", part).exists();
        if (!Files.exists(good)) {
            return;
        }
        var before = read(good);
        if (letters.equals(readString(GOOD.resolve("letters.txt")))) {
            differences
                    .assertThat(before.inSquares(SQUARE).differsFrom(now.inSquares(SQUARE)))
                    .as("%s and how it was, %s", part, theme)
                    .isLessThanOrEqualTo(FROM_BEFORE_MAY_DIFFER);
        } else {
            differences
                    .assertThat(before.colouredOtherwiseThan(now))
                    .as("colours of %s and what they were, %s, in another font", part, theme)
                    .isLessThanOrEqualTo(COLOURS_MAY_DIFFER);
            differences
                    .assertThat(Math.abs(1 - (double) now.height() / before.height()))
                    .as("height of %s and what it was, %s, in another font", part, theme)
                    .isLessThanOrEqualTo(HEIGHT_MAY_DIFFER);
        }
    }

    private List<String> names() {
        return all.stream().map(it -> it.part() + ".png").distinct().toList();
    }

    private List<String> kept() {
        if (!Files.exists(GOOD.resolve(theme))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(GOOD.resolve(theme))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String part, Picture picture) {
        try {
            var folder = Files.createDirectories(DRAWN.resolve(theme));
            ImageIO.write(picture.image(), "png", folder.resolve(part + ".png").toFile());
            Files.writeString(DRAWN.resolve("letters.txt"), letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture read(Path file) {
        return picture(readBytes(file));
    }

    private static Picture picture(byte[] png) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readString(Path file) {
        return new String(readBytes(file), StandardCharsets.UTF_8).strip();
    }

    private static byte[] readBytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.heime.PseudoLanguage;
import no.heime.digitalcare.CareCatalogue;
import no.heime.shared.Language;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is one file: with it on the class path and nothing else, the server speaks it. */
class AnotherLanguageTest {

    @TempDir
    Path resources;

    @Test
    void oneFileMoreIsOneLanguageMore() throws Exception {
        assertThat(said())
                .containsEntry("languages", "NB NN EN QPS")
                .containsEntry("offered to Vaadin", "nb nn en qps")
                .containsEntry("chosen", "qps")
                .containsEntry("asked for by the browser", "qps")
                .containsEntry("stored", "qps");
    }

    @Test
    void everythingIsSaidInIt() throws Exception {
        assertThat(said())
                .containsEntry("text", PseudoLanguage.of("Prøv igjen"))
                .containsEntry("kind of help", PseudoLanguage.of("Snømåking"))
                .containsEntry("form of care", PseudoLanguage.of("Videotime med fastlegen"))
                .containsEntry("day", "torsdag 3. desember")
                .containsEntry(
                        "days",
                        PseudoLanguage.of("{0,choice,1#1 dag|1<{0} dager}").replaceFirst("\\{.*<\\{0}(.*)}", "3$1"));
    }

    @Test
    void theOtherLanguagesSayWhatTheySaid() throws Exception {
        assertThat(said()).containsEntry("bokmål", "Prøv igjen").containsEntry("nobody speaks it yet", "true");
    }

    /** What the program says that has the file, and that shares no class with this one. */
    private Map<String, String> said() throws Exception {
        PseudoLanguage.writeInto(resources);
        var places = Stream.concat(
                Stream.of(resources.toUri().toURL()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(AnotherLanguageTest::url));
        try (var program = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var inside = program.loadClass(Inside.class.getName());
            @SuppressWarnings("unchecked")
            var asked = (Callable<Map<String, String>>)
                    inside.getDeclaredConstructor().newInstance();
            return asked.call();
        }
    }

    private static URL url(String place) {
        try {
            return Path.of(place).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks the program around it. */
    public static final class Inside implements Callable<Map<String, String>> {

        private static final Locale ANOTHER = Locale.of(PseudoLanguage.TAG);

        private final Texts texts = new Texts();

        @Override
        public Map<String, String> call() {
            var said = new LinkedHashMap<String, String>();
            var language = Language.of(ANOTHER);
            said.put("languages", words(Language.all().stream().map(Language::code)));
            said.put(
                    "offered to Vaadin",
                    words(texts.getProvidedLocales().stream().map(Locale::toString)));
            said.put("chosen", chosen(PseudoLanguage.TAG, Locale.ENGLISH));
            said.put("asked for by the browser", chosen("", Locale.GERMAN, ANOTHER));
            said.put("stored", Language.read("QPS").tag());
            said.put("text", texts.getTranslation("shared.again", ANOTHER));
            said.put("bokmål", texts.getTranslation("shared.again", Language.NB.locale()));
            said.put(
                    "kind of help",
                    new Taxonomy().require(new KindId("snow-clearing"), "kind").name(language));
            said.put(
                    "form of care",
                    new CareCatalogue().forms().getFirst().names().in(language));
            said.put("day", moments().day(LocalDate.of(2026, 12, 3)));
            said.put("days", texts.getTranslation("shared.time.days", ANOTHER, 3));
            said.put("nobody speaks it yet", "" + SpokenLanguage.of(language).isEmpty());
            return said;
        }

        private Moments moments() {
            var clock = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo"));
            return new Moments(clock, ANOTHER, (key, parameters) -> texts.getTranslation(key, ANOTHER, parameters));
        }

        private static String chosen(String choice, Locale... browser) {
            return ChosenLanguage.of(choice, Collections.enumeration(List.of(browser)))
                    .toString();
        }

        private static String words(Stream<String> all) {
            return String.join(" ", all.toList());
        }
    }
}

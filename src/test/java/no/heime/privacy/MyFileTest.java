package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.municipality.Places;
import no.heime.register.Registered;
import no.heime.retention.HowLong;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.WeekTimes;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptFile;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MyFileTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final byte[] PICTURE = {1, 2, 3};

    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
    private final Wording wording = new Wording(new Texts(), new Places(), clock);
    private final MyFile file = new MyFile(
            new MyKept(List.of(new Some()), mock(HowLong.class)), wording, new ForMachines(JsonMapper.shared()), clock);

    /** Something of each sort that can be known. */
    private static final class Some implements KeepsAboutPeople {

        record Whole(String more) {}

        @Override
        public List<Kept> about(Actor actor) {
            var facts = Facts.NONE
                    .words("name", actor.name())
                    .words("email", (String) null)
                    .moment("since", NOON)
                    .moment("given", NOON)
                    .moment("given", NOON.plusSeconds(60))
                    .day("valid-until", LocalDate.of(2027, 3, 3))
                    .yes("read", false)
                    .count("hours", 1.5)
                    .week("times", WeekTimes.of(List.of("MONDAY_MORNING")))
                    .place("district", "leirfjord-leland")
                    .municipality("municipality", "1822")
                    .kinds("kinds", List.of("snow-clearing"));
            return List.of(new Kept(
                    Section.ME,
                    List.of(KeptThing.of(Phrase.of("kept.me"), facts).with(new Whole("mer")))));
        }

        @Override
        public List<HeldIn> held() {
            return List.of();
        }

        @Override
        public List<KeptFile> files(Actor actor) {
            return List.of(new KeptFile("et.jpg", () -> PICTURE), new KeptFile("borte.jpg", () -> new byte[0]));
        }
    }

    private Map<String, byte[]> unpacked(Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.write(Registered.ASTRID, language, bytes);
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    @Test
    void itHoldsAPdfAJsonAndThePhotosThatAreThereStill() throws IOException {
        var inside = unpacked(Language.NB);

        assertThat(inside)
                .containsOnlyKeys("mine-opplysninger.pdf", "mine-opplysninger.json", "bilder/et.jpg")
                .containsEntry("bilder/et.jpg", PICTURE);
        assertThat(unpacked(Language.EN)).containsKey("my-information.pdf");
    }

    @Test
    void whatAMachineReadsIsTheSameInEveryLanguage() throws IOException {
        var read = JsonMapper.shared().readTree(unpacked(Language.EN).get("my-information.json"));
        var thing = read.at("/sections/me/0");

        assertThat(thing.path("title").asString()).isEqualTo("You");
        var facts = thing.path("facts");
        assertThat(facts.path("name").asString()).isEqualTo("Astrid Nilsen");
        assertThat(facts.has("email")).isFalse();
        assertThat(facts.path("since").asString()).isEqualTo("2026-11-24T11:00:00Z");
        assertThat(facts.path("given")).hasSize(2);
        assertThat(facts.path("valid-until").asString()).isEqualTo("2027-03-03");
        assertThat(facts.path("read").asBoolean()).isFalse();
        assertThat(facts.path("hours").asDouble()).isEqualTo(1.5);
        assertThat(facts.at("/times/0").asString()).isEqualTo("MONDAY_MORNING");
        assertThat(facts.path("district").asString()).isEqualTo("leirfjord-leland");
        assertThat(facts.path("kinds").asString()).isEqualTo("snow-clearing");
        assertThat(thing.at("/whole/more").asString()).isEqualTo("mer");
        assertThat(read.path("sections")).hasSize(Section.values().length);
    }

    @Test
    void whatPeopleReadIsInWordsAndHasTheYear() throws IOException {
        String paper;
        try (var document = Loader.loadPDF(unpacked(Language.NB).get("mine-opplysninger.pdf"))) {
            paper = new PDFTextStripper().getText(document);
        }
        assertThat(paper)
                .contains("Mine opplysninger")
                .contains("Navn: Astrid Nilsen")
                .contains("Siden: 24. november 2026 kl. 12.00")
                .contains("Gjelder til: 3. mars 2027")
                .contains("Timer i uka: 1,5")
                .contains("Når det passer: mandag morgen")
                .contains("Krets: Leland, Leirfjord")
                .contains("Kommune: Leirfjord")
                .contains("Hjelper med: Snømåking")
                .contains("Lest: nei")
                .contains("Ingenting.");
    }

    @Test
    void moreThanSixWithinAnHourAreRefusedInASentence() {
        for (var n = 0; n < MyFile.AN_HOUR; n++) {
            file.ask(Registered.ASTRID);
        }
        file.ask(Registered.JONAS);

        assertThatThrownBy(() -> file.ask(Registered.ASTRID)).hasMessage("kept.refused.often");
    }
}

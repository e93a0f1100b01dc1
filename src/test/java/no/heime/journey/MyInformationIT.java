package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reads what is kept about her, and takes it with her, on a phone and without help. */
class MyInformationIT {

    private static final String ASTRID = "Astrid Nilsen";

    @TempDir
    Path data;

    @Test
    void readsTakesItWithHerAndHasItErased() throws IOException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("my-information", heime.address())) {
            astrid.signInAs(ASTRID);
            reads(astrid);
            takesItWithHer(astrid);
        }
    }

    private static void reads(Phone astrid) {
        astrid.open("/meg");
        astrid.tap(nb("me.kept"));
        astrid.seesHeading(nb("kept.title"));
        astrid.page()
                .locator("summary", new Page.LocatorOptions().setHasText(nb("kept.NEEDS")))
                .click();
        astrid.sees(nb("kept.fact.urgency"));
        astrid.settles();
        assertThat(astrid.scrollsSideways()).isFalse();
        astrid.screen("kept");
    }

    private static void takesItWithHer(Phone astrid) throws IOException {
        var download = astrid.page().waitForDownload(() -> astrid.tap(nb("kept.download")));
        assertThat(download.suggestedFilename()).isEqualTo("mine-opplysninger.zip");
        astrid.sees(nb("kept.downloading"));
        var inside = unpacked(download.path());
        assertThat(new String(inside.get("mine-opplysninger.json"), StandardCharsets.UTF_8))
                .contains("\"name\" : \"" + ASTRID + "\"");
        try (var paper = Loader.loadPDF(inside.get("mine-opplysninger.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains(ASTRID);
        }
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        var inside = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inside.put(entry.getName(), zip.readAllBytes());
            }
        }
        return inside;
    }
}

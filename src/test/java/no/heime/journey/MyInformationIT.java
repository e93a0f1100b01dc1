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

/**
 * Somebody reads what is kept about her, takes it with her, wants to be erased and regrets it, on a phone and without
 * help. What becomes of her on her day is in {@code ErasingContractTest} and {@code ErasedSessionTest}.
 */
class MyInformationIT {

    private static final String ASTRID = "Astrid Nilsen";

    @TempDir
    Path data;

    @Test
    void readsTakesItWithHerWantsToBeErasedAndRegretsIt() throws IOException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("my-information", heime.address()).still()) {
            astrid.signInAs(ASTRID);
            reads(astrid);
            takesItWithHer(astrid);
            asksToBeErased(astrid);
            regrets(astrid);
        }
    }

    private static void reads(Phone astrid) {
        astrid.open("/meg");
        astrid.tap(nb("me.kept"));
        astrid.seesHeading(nb("kept.title"));
        summary(astrid, nb("kept.NEEDS"));
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

    private static void asksToBeErased(Phone astrid) {
        summary(astrid, nb("erasure.title"));
        astrid.sees(nb("kept.LOOKED.erased"));
        astrid.tap(nb("erasure.ask"));
        astrid.settles();
        astrid.screen("sure");
        astrid.tap(nb("erasure.yes"));
        astrid.sees(nb("erasure.asked"));
        assertThat(astrid.scrollsSideways()).isFalse();
        astrid.screen("waits");
        astrid.open("/");
        astrid.sees(nb("me.erased-on.regret"));
        astrid.settles();
        astrid.screen("home");
        astrid.open("/meldinger");
        astrid.sees(nb("dialogue.erasure.asked"));
    }

    private static void regrets(Phone astrid) {
        astrid.open("/meg");
        astrid.tap(nb("me.erased-on.regret"));
        astrid.seesHeading(nb("kept.title"));
        astrid.tap(nb("erasure.regret"));
        astrid.sees(nb("erasure.regretted"));
        astrid.screen("regretted");
    }

    private static void summary(Phone astrid, String words) {
        astrid.page()
                .locator("summary", new Page.LocatorOptions().setHasText(words))
                .click();
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

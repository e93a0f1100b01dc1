package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.heime.register.picture.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that is taken where there is no network comes along, small and upright, before what it shows. */
class PhotoIT {

    /** What the browser hands on of a photo's body is nothing, so the page itself looks at what it sends. */
    private static final String LOOK_AT_WHAT_IS_SENT = """
            () => {
              const send = window.fetch;
              window.fetch = (address, how) => {
                if (how?.body instanceof Blob) window.sentPhoto = how.body;
                return send(address, how);
              };
            }
            """;

    private static final String SENT_PHOTO = """
            async () => {
              const { width, height } = await createImageBitmap(window.sentPhoto);
              return `${window.sentPhoto.type} ${width}x${height}`;
            }
            """;

    @TempDir
    Path data;

    private final List<String> sent = new ArrayList<>();

    @Test
    void aPhotoTakenWithoutNetworkIsSentOnceAndUprightBeforeItsRegistration() throws IOException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("photo", heime.address())) {
            astrid.signInAs("Astrid Nilsen");
            astrid.open("/");
            astrid.readyForOffline();
            astrid.page().onResponse(answer -> {
                if (answer.request().method().equals("PUT")) {
                    sent.add(answer.url().substring(heime.address().length()));
                }
            });

            astrid.offline();
            tellsOfATrail(astrid);
            astrid.sees(nb("outbox.saved-offline"));
            assertThat(sent).isEmpty();
            astrid.page().evaluate(LOOK_AT_WHAT_IS_SENT);
            astrid.online();
            astrid.page()
                    .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();

            assertThat(astrid.page().evaluate(SENT_PHOTO))
                    .as("made small and upright by the phone: taken as 2000x1000, lying")
                    .isEqualTo("image/jpeg 640x1280");
            assertThat(sent).hasSize(2);
            assertThat(sent.getFirst()).startsWith("/api/photos/");
            assertThat(sent.getLast()).startsWith("/api/self-care-resources/");
            upright(astrid.page().request().get(sent.getFirst()).body());
            astrid.open("/finn/" + sent.getLast().substring(sent.getLast().lastIndexOf('/') + 1));
            astrid.page().getByAltText("Lysløypa ved skolen").waitFor();
            astrid.screen("entry-with-photo");
        }
    }

    private static void tellsOfATrail(Phone astrid) {
        astrid.open("/egenmestring");
        astrid.seesHeading(nb("resource.form.what.title"));
        astrid.pickValue("TRAIL");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("resource.form.describe.title"));
        astrid.fill(nb("resource.form.title"), "Lysløypa");
        astrid.fill(nb("resource.form.description"), "To kilometer, med lys til klokka elleve.");
        astrid.page().locator("details.fold").first().locator("summary").click();
        astrid.page().locator("details.fold[open] label.option").first().click();
        astrid.page()
                .locator("photo-field input[type=file]")
                .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", Pictures.lyingJpeg(2000, 1000)));
        astrid.sees(nb("resource.form.photo.ready"));
        astrid.fill(nb("resource.form.photoText"), "Lysløypa ved skolen");
        astrid.screen("resource-photo");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("resource.form.where.title"));
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("form.preview.title"));
        astrid.page().locator("photo-shown img").waitFor();
        astrid.tap(nb("form.send"));
    }

    /** It lay on its side in the file: red to the left, which is up. */
    private static void upright(byte[] jpeg) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(picture.getHeight()).isEqualTo(960);
        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getRGB(240, 100) >> 16 & 0xFF).as("red above").isGreaterThan(200);
        assertThat(picture.getRGB(240, 860) & 0xFF).as("blue below").isGreaterThan(200);
        assertThat(Stream.of("Exif", "GPS")).noneMatch(new String(jpeg, StandardCharsets.ISO_8859_1)::contains);
    }
}

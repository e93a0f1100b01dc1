package no.heime.register.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String keyOf(byte[] file) {
        try {
            Picture.of(file);
            return "";
        } catch (DomainException refused) {
            assertThat(refused.field()).isEqualTo("photo");
            return refused.messageKey();
        }
    }

    @Test
    void whereItWasTakenAndByWhichPhoneIsGone() {
        var sent = Pictures.jpegWithGps();
        assertThat(text(sent)).contains("Exif", "PhoneOfAstrid");
        for (var size : PictureSize.values()) {
            var shown = Picture.of(sent).as(size);
            assertThat(text(shown)).doesNotContain("Exif", "PhoneOfAstrid");
            assertThat(Pictures.seen(shown).getWidth()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPageShowsAllOfItAndACardTheMiddle(String format) {
        var picture = Picture.of(Pictures.file(format, 1280, 800));
        var page = Pictures.seen(picture.as(PictureSize.PAGE));
        assertThat(page.getWidth()).isEqualTo(960);
        assertThat(page.getHeight()).isEqualTo(600);
        var card = Pictures.seen(picture.as(PictureSize.CARD));
        assertThat(card.getWidth()).isEqualTo(160);
        assertThat(card.getHeight()).isEqualTo(160);
        assertThat(red(card, 20)).isGreaterThan(200);
        assertThat(red(card, 140)).isLessThan(60);
    }

    private static int red(BufferedImage picture, int x) {
        return picture.getRGB(x, picture.getHeight() / 2) >> 16 & 0xFF;
    }

    @Test
    void aSmallOneIsNeverMadeLarger() {
        var page = Pictures.seen(Picture.of(Pictures.file("png", 90, 40)).as(PictureSize.PAGE));
        assertThat(page.getWidth()).isEqualTo(90);
        assertThat(page.getHeight()).isEqualTo(40);
    }

    @Test
    void whatIsSeenThroughIsWhite() {
        var glass = Pictures.written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");
        var page = Pictures.seen(Picture.of(glass).as(PictureSize.PAGE));
        assertThat(page.getRGB(20, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"60000,60000", "6001,1", "1,6001", "4000,4000", "2147483647,2147483647"})
    void aSmallFileThatStandsForAHugePictureIsRefusedBeforeItIsUnpacked(int width, int height) {
        assertThat(keyOf(Pictures.pngClaiming(width, height))).isEqualTo("register.photo.too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherFormatsAreRefused(String format) {
        assertThat(keyOf(Pictures.file(format, 40, 40))).isEqualTo("register.photo.unreadable");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(keyOf(new byte[0])).isEqualTo("register.photo.unreadable");
        assertThat(keyOf("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("register.photo.unreadable");
        assertThat(keyOf(Pictures.pngClaiming(40, 40))).isEqualTo("register.photo.unreadable");
        var half = Pictures.file("png", 400, 400);
        assertThatThrownBy(() -> Picture.of(Arrays.copyOf(half, 60))).hasMessage("register.photo.unreadable");
    }
}

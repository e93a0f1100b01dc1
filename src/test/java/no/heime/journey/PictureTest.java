package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** How much two pictures differ, told without a browser. */
class PictureTest {

    private static Picture card(Color ground, Color paper, int inset) {
        var image = new BufferedImage(160, 80, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(ground);
        brush.fillRect(0, 0, 160, 80);
        brush.setColor(paper);
        brush.fillRect(inset, inset, 160 - 2 * inset, 80 - 2 * inset);
        return new Picture(image);
    }

    private final Picture usual = card(Color.DARK_GRAY, Color.WHITE, 16);

    @Test
    void thePictureOfTheSameIsTheSame() {
        var again = card(Color.DARK_GRAY, Color.WHITE, 16);
        assertThat(usual.differsFrom(again)).isZero();
        assertThat(usual.colouredOtherwiseThan(again)).isZero();
    }

    @Test
    void aShadeThatNobodySeesIsNoDifferenceAndAColourIs() {
        assertThat(usual.differsFrom(card(Color.DARK_GRAY, new Color(250, 250, 245), 16)))
                .isZero();
        assertThat(usual.differsFrom(card(Color.DARK_GRAY, Color.ORANGE, 16))).isEqualTo(0.48);
        assertThat(usual.colouredOtherwiseThan(card(Color.DARK_GRAY, Color.ORANGE, 16)))
                .isGreaterThan(0.4);
    }

    @Test
    void whatHasMovedOrGrownDiffers() {
        assertThat(usual.differsFrom(card(Color.DARK_GRAY, Color.WHITE, 18))).isBetween(0.05, 0.08);
        assertThat(usual.differsFrom(usual.cut(0, 0, 160, 72))).isEqualTo(0.1);
    }

    @Test
    void inSquaresOnlyShapeAndColourAreLeft() {
        var small = usual.inSquares(16);
        assertThat(small.width()).isEqualTo(10);
        assertThat(small.height()).isEqualTo(5);
        assertThat(small.image().getRGB(0, 0)).isEqualTo(Color.DARK_GRAY.getRGB());
        assertThat(small.image().getRGB(5, 2)).isEqualTo(Color.WHITE.getRGB());
        assertThat(usual.inSquares(32).image().getRGB(0, 0)).isEqualTo(new Color(111, 111, 111).getRGB());
    }
}

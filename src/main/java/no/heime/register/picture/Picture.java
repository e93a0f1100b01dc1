package no.heime.register.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.heime.shared.DomainException;

/**
 * A picture that was sent, JPEG or PNG. Only what can be seen is kept of it: what is shown is written anew, so that
 * nothing that lay hidden in the file (the place where it was taken, the phone's name) goes on.
 */
public final class Picture {

    /** A small file can stand for a huge picture: this many pixels a side, and altogether, are unpacked at most. */
    static final int LONGEST_SIDE = 6_000;

    static final int MOST_PIXELS = 12_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final float QUALITY = 0.8f;

    private final BufferedImage seen;

    private Picture(BufferedImage seen) {
        this.seen = seen;
    }

    /**
     * @throws DomainException {@code register.photo.too-many-pixels} or {@code register.photo.unreadable}, on the field
     *     {@code photo}
     */
    public static Picture of(byte[] sent) {
        try (var file = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            return new Picture(read(file));
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The JDK's readers fail in many ways on a file that is not what it says.
            throw unreadable();
        }
    }

    private static BufferedImage read(ImageInputStream file) throws IOException {
        var reader = reader(ImageIO.getImageReaders(file));
        try {
            reader.setInput(file, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw DomainException.invalid("register.photo.too-many-pixels", "photo");
            }
            var sparing = reader.getDefaultReadParam();
            int each = Math.max(1, Math.min(width, height) / (2 * PictureSize.PAGE.side()));
            sparing.setSourceSubsampling(each, each, 0, 0);
            return reader.read(0, sparing);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Iterator<ImageReader> able) throws IOException {
        while (able.hasNext()) {
            var reader = able.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw unreadable();
    }

    private static DomainException unreadable() {
        return DomainException.invalid("register.photo.unreadable", "photo");
    }

    /** As JPEG, never larger than it was. */
    public byte[] as(PictureSize size) {
        var part = size.square() ? middle(seen) : seen;
        double smaller = Math.min(1.0, (double) size.side() / Math.max(part.getWidth(), part.getHeight()));
        return jpeg(scaled(part, side(part.getWidth(), smaller), side(part.getHeight(), smaller)));
    }

    private static int side(int pixels, double smaller) {
        return Math.max(1, (int) Math.round(pixels * smaller));
    }

    private static BufferedImage middle(BufferedImage whole) {
        int side = Math.min(whole.getWidth(), whole.getHeight());
        return whole.getSubimage((whole.getWidth() - side) / 2, (whole.getHeight() - side) / 2, side, side);
    }

    /** By halves, so that thin lines are not lost. */
    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        var now = from;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = to.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        paper.dispose();
        return to;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var written = new ByteArrayOutputStream();
        try (var file = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(file);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            // A slow network shows the whole of it early.
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}

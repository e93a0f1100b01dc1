package no.heime.register.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as phones send them, and as nobody should. */
public final class Pictures {

    private Pictures() {}

    /** Red to the left and blue to the right. */
    public static byte[] file(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.setColor(Color.BLUE);
        paper.fillRect(width / 2, 0, width - width / 2, height);
        paper.dispose();
        return written(picture, format);
    }

    public static byte[] jpeg() {
        return file("jpeg", 1280, 960);
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage seen(byte[] file) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG whose EXIF part says where it was taken: 66° north, and by which phone. */
    static byte[] jpegWithGps() {
        return with(exif(), jpeg());
    }

    /** A JPEG from a phone that was held upright: the picture lies on its left side, and the EXIF part says so. */
    public static byte[] lyingJpeg(int width, int height) {
        var turned = ByteBuffer.allocate(32)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .put(entry(0x0112, 3, 1, 6 << 16))
                .putInt(0)
                .array();
        return with(turned, file("jpeg", width, height));
    }

    private static byte[] with(byte[] exif, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Two directories of TIFF: the phone's name, and a pointer to the GPS directory with the latitude. */
    private static byte[] exif() {
        var phone = "PhoneOfAstrid\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(120)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0110, 2, phone.length, 38))
                .put(entry(0x8825, 4, 1, 54))
                .putInt(0)
                .put(phone)
                .putShort((short) 0)
                .putShort((short) 2)
                .put(entry(0x0001, 2, 2, 'N' << 24))
                .put(entry(0x0002, 5, 3, 84))
                .putInt(0)
                .putInt(66)
                .putInt(1)
                .putInt(4)
                .putInt(1)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** Some hundred bytes that claim to be a picture of this size. */
    static byte[] pngClaiming(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(200)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }
}

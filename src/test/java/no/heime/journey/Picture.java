package no.heime.journey;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** What is drawn, pixel by pixel, and how much of it two pictures have in common. */
record Picture(BufferedImage image) {

    /** In one channel, of 255. Paper and the ground it lies on are 15 apart. */
    private static final int SEEN = 12;

    private static final int LEVELS = 32;

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    Picture cut(int x, int y, int width, int height) {
        return new Picture(image.getSubimage(
                x, y, Math.min(width, image.getWidth() - x), Math.min(height, image.getHeight() - y)));
    }

    /** Each square of so many pixels becomes one, of its average colour: what is left is shape and colour, not the letters. */
    Picture inSquares(int side) {
        var small = new BufferedImage(
                Math.max(1, width() / side), Math.max(1, height() / side), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.setRGB(x, y, average(x * side, y * side, side));
            }
        }
        return new Picture(small);
    }

    /** The share of pixels that are seen to differ, from 0 to 1; where only one of the two has any, they differ. */
    double differsFrom(Picture other) {
        int wide = Math.max(width(), other.width());
        int tall = Math.max(height(), other.height());
        int differing = wide * tall - Math.min(width(), other.width()) * Math.min(height(), other.height());
        for (int y = 0; y < Math.min(height(), other.height()); y++) {
            for (int x = 0; x < Math.min(width(), other.width()); x++) {
                if (isSeen(image.getRGB(x, y), other.image.getRGB(x, y))) {
                    differing++;
                }
            }
        }
        return (double) differing / (wide * tall);
    }

    /** How much more of the area some colour has in one of the two than in the other, from 0 to 1. */
    double colouredOtherwiseThan(Picture other) {
        var mine = colours();
        var others = other.colours();
        return mine.keySet().stream()
                .mapToDouble(colour -> Math.abs(mine.get(colour) - others.getOrDefault(colour, 0.0)))
                .max()
                .orElse(0);
    }

    private Map<Integer, Double> colours() {
        var shares = new HashMap<Integer, Double>();
        double one = 1.0 / (width() * height());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int rgb = image.getRGB(x, y);
                int colour = red(rgb) / LEVELS << 10 | green(rgb) / LEVELS << 5 | blue(rgb) / LEVELS;
                shares.merge(colour, one, Double::sum);
            }
        }
        return shares;
    }

    private int average(int left, int top, int side) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + side, height()); y++) {
            for (int x = left; x < Math.min(left + side, width()); x++) {
                int rgb = image.getRGB(x, y);
                red += red(rgb);
                green += green(rgb);
                blue += blue(rgb);
                count++;
            }
        }
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    private static boolean isSeen(int one, int other) {
        return Math.abs(red(one) - red(other)) > SEEN
                || Math.abs(green(one) - green(other)) > SEEN
                || Math.abs(blue(one) - blue(other)) > SEEN;
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }
}

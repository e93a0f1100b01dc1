package no.heime.journey;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/**
 * How somebody has set up her phone.
 *
 * @param width of the screen, in CSS pixels
 * @param text size of the text, in per cent of the usual
 * @param simple whether the simple view is on
 */
record Face(String name, int width, ColorScheme colours, ForcedColors forced, int text, boolean simple) {

    static final Face USUAL = new Face("", 390, ColorScheme.LIGHT, ForcedColors.NONE, 100);
    static final Face NARROW = new Face("320", 320, ColorScheme.LIGHT, ForcedColors.NONE, 100);
    static final Face DARK = new Face("dark", 390, ColorScheme.DARK, ForcedColors.NONE, 100);
    static final Face DARK_AND_NARROW = new Face("dark-320", 320, ColorScheme.DARK, ForcedColors.NONE, 100);
    static final Face OWN_COLOURS = new Face("own", 390, ColorScheme.DARK, ForcedColors.ACTIVE, 100);
    static final Face LARGE_TEXT_IN_OWN_COLOURS = new Face("own-200", 390, ColorScheme.DARK, ForcedColors.ACTIVE, 200);
    static final Face BARELY_WIDE = new Face("wide-1024", 1024, ColorScheme.LIGHT, ForcedColors.NONE, 100);
    static final Face WIDE = new Face("wide", 1280, ColorScheme.LIGHT, ForcedColors.NONE, 100);
    static final Face WIDE_AND_DARK = new Face("wide-dark", 1280, ColorScheme.DARK, ForcedColors.NONE, 100);
    static final Face LARGE_TEXT = new Face("large-200", 320, ColorScheme.LIGHT, ForcedColors.NONE, 200);
    static final Face SIMPLE = new Face("simple", 390, ColorScheme.LIGHT, ForcedColors.NONE, 100, true);
    static final Face SIMPLE_AND_NARROW = new Face("simple-320", 320, ColorScheme.DARK, ForcedColors.NONE, 100, true);

    /** Not as wide as a tablet. */
    boolean isHeldInOneHand() {
        return width < 600;
    }

    /** Whether only colours are another there. */
    boolean isLaidOutAs(Face other) {
        return width == other.width && text == other.text && simple == other.simple && forced == other.forced;
    }

    private Face(String name, int width, ColorScheme colours, ForcedColors forced, int text) {
        this(name, width, colours, forced, text, false);
    }
}

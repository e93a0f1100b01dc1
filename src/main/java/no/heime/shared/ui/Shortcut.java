package no.heime.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * What single keys find on a screen. They are the browser's matter, in {@code frontend/keyboard}, where the screen is wide
 * and whoever sits at it works for a municipality or an organisation; elsewhere this marks nothing that anybody meets.
 */
public enum Shortcut {
    APPROVE("a"),
    RETURN("r"),
    CHOOSE("x"),
    APPROVE_THE_CHOSEN("v");

    private final String letter;

    Shortcut(String letter) {
        this.letter = letter;
    }

    /** The letter presses it: on what one stands on where it is part of a list, else wherever one stands. */
    public <C extends Component> C presses(C pressed) {
        pressed.getElement().setAttribute("data-key", letter);
        return pressed;
    }

    /** One steps through what stands in it, one thing at a time. */
    public static void stepsThrough(Component list) {
        list.getElement().setAttribute("data-steps", true);
    }
}

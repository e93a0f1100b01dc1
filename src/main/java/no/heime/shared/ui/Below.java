package no.heime.shared.ui;

import com.vaadin.flow.component.Component;

/** What stands below every screen. */
public final class Below {

    /** As when another screen comes: it is seen where it has come to, in the picture after the next. */
    private static final String COMES_UP_UNSEEN = """
            const shell = document.querySelector('heime-shell');
            const hidden = unseen => shell?.toggleAttribute('arriving', unseen);
            hidden(true);
            requestAnimationFrame(() => requestAnimationFrame(() => hidden(false)));
            """;

    private Below() {}

    /** Call when what filled a screen has been taken away from it. */
    public static void comesUpUnseen(Component screen) {
        screen.getElement().executeJs(COMES_UP_UNSEEN);
    }
}

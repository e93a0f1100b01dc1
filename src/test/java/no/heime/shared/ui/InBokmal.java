package no.heime.shared.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.BeforeEach;

/** A component tried without Spring and without a browser, with the program's own texts. */
public abstract class InBokmal extends BrowserlessTest {

    static {
        System.setProperty("vaadin.i18n.provider", Texts.class.getName());
    }

    @BeforeEach
    void speakBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }
}

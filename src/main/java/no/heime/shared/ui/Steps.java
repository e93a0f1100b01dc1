package no.heime.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import no.heime.shared.LadderStep;

/** What a ladder step is called and which icon it has, on every screen the same. */
public final class Steps {

    private Steps() {}

    public static String name(LadderStep step) {
        return I18NProvider.translate("shared.step." + step.name());
    }

    /** In a sentence or two, to whoever asks for help. */
    public static String meaning(LadderStep step) {
        return I18NProvider.translate("shared.step." + step.name() + ".means");
    }

    public static String icon(LadderStep step) {
        return switch (step) {
            case SELF -> "footprints";
            case NEIGHBOURHOOD -> "users";
            case DIGITAL -> "monitor-smartphone";
            case MUNICIPALITY -> "building-2";
            case HOSPITAL -> "hospital";
        };
    }
}

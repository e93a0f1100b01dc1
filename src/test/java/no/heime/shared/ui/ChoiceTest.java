package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeLabel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTest extends InBokmal {

    private final Choice choice =
            new Choice().option("", "Alle").group("Leirfjord", Map.of("leirfjord-leland", "Leland"));

    @Test
    void whatIsOfferedCanBeChosen() {
        choice.choose("leirfjord-leland");
        assertThat(choice.getValue()).isEqualTo("leirfjord-leland");
    }

    @Test
    void whatIsNotOfferedBecomesNoChoice() {
        choice.choose("atlantis");
        assertThat(choice.getValue()).isEmpty();
    }

    @Test
    void aFieldTiesItsLabelAndItsHelpToTheInput() {
        Field field = new Field("Sted", choice).hint("Kretsen der du bor.");
        NativeLabel label = (NativeLabel) field.getChildren().findFirst().orElseThrow();
        String id = choice.getId().orElseThrow();
        assertThat(label.getFor()).contains(id);
        assertThat(choice.getElement().getAttribute("aria-describedby")).isEqualTo(id + "-hint");
    }
}

package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.ui.InBokmal;
import org.junit.jupiter.api.Test;

/** The statement says what is true, and whom one can tell. */
class AccessibilityViewTest extends InBokmal {

    private static Stream<Component> below(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AccessibilityViewTest::below));
    }

    private static List<String> links(Component view) {
        return below(view)
                .filter(Anchor.class::isInstance)
                .map(it -> ((Anchor) it).getHref())
                .toList();
    }

    @Test
    void itSaysWhatIsHeldToWhatWasTriedAndWhatIsMissing() {
        var view = new AccessibilityView(new AccessibilityFacts("", ""));

        assertThat(below(view).filter(H1.class::isInstance)).hasSize(1);
        assertThat(below(view).filter(H2.class::isInstance).map(it -> ((H2) it).getText()))
                .containsExactly(
                        "Hva vi holder oss til",
                        "Gjør det enklere",
                        "Hva vi har prøvd",
                        "Hva vi vet mangler",
                        "Si fra");
        assertThat(view.getElement().getTextRecursively())
                .contains("WCAG 2.2", "27. november 2026")
                .contains(
                        "dobbelt så stor tekst",
                        "bare et tastatur",
                        "minst 48 piksler",
                        "riktig orden",
                        "minst 7 til 1",
                        "mer enn ti ord")
                .contains("Enkel visning gir større tekst", "Enkel visning er prøvd")
                .contains("ikke prøvd det med en", "Ingen som har vansker", "tekst til bilder");
    }

    @Test
    void whomToTellIsTheMunicipalityUntilSomebodyIsNamed() {
        var nobody = new AccessibilityView(new AccessibilityFacts("", ""));
        assertThat(nobody.getElement().getTextRecursively()).contains("Ring eller skriv til kommunen din.");
        assertThat(links(nobody)).containsExactly("https://www.uutilsynet.no/");

        var named = new AccessibilityView(
                new AccessibilityFacts("post@example.org", "https://uustatus.no/nb/erklaringer/publisert/1"));
        assertThat(links(named))
                .containsExactly(
                        "mailto:post@example.org",
                        "https://www.uutilsynet.no/",
                        "https://uustatus.no/nb/erklaringer/publisert/1");
    }

    @Test
    void aWrongSettingIsNamedAtStart() {
        assertThatThrownBy(() -> new AccessibilityFacts("kari", ""))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_ACCESSIBILITY_CONTACT");
        for (var wrong : List.of("uustatus", "javascript:alert(1)", "http://uustatus.no", "https://a b")) {
            assertThatThrownBy(() -> new AccessibilityFacts("", wrong))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("HEIME_ACCESSIBILITY_STATEMENT");
        }
    }
}

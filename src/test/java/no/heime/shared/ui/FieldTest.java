package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;

class FieldTest extends InBokmal {

    private final Words words = new Words(100);
    private final Field field = new Field("Hvorfor ikke?", words).hint("Velg en grunn.");
    private final Attempt attempt = new Attempt();

    private boolean tried(DomainException refusal) {
        UI.getCurrent().add(attempt, field);
        return attempt.to(
                () -> {
                    throw refusal;
                },
                () -> {},
                field);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldBeforeItsHelp() {
        assertThat(tried(DomainException.invalid("need.refused.reason-missing", "words")))
                .isFalse();
        var id = words.getId().orElseThrow();
        assertThat(field.getElement().getTextRecursively()).contains("Velg en grunn, eller skriv kort");
        assertThat(attempt.getChildren()).isEmpty();
        assertThat(words.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(words.getElement().getAttribute("aria-describedby")).isEqualTo(id + "-problem " + id + "-hint");
    }

    @Test
    void whatIsWrongLooksAsInTheFormsOfThePhoneAndIsReadAtOnce() {
        var said = field.wrong("Skriv hvorfor.");
        assertThat(said.getClassNames()).containsExactly("problem");
        assertThat(said.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(said.getChildren().map(part -> part.getElement().getTag())).containsExactly("heime-icon", "span");
        assertThat(field.getElement().getChild(2)).isEqualTo(said.getElement());
        assertThat(field.getElement().getChild(3)).isEqualTo(words.getElement());
    }

    @Test
    void whatIsNotAboutTheFieldIsSaidWhereItAlwaysIs() {
        tried(DomainException.conflict("need.refused.closed"));
        assertThat(attempt.getElement().getTextRecursively()).contains("Behovet er avsluttet.");
        assertThat(words.getElement().hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void whatWasWrongIsForgottenAtTheNextTry() {
        tried(DomainException.invalid("need.refused.reason-missing", "words"));
        attempt.to(() -> {}, () -> {}, field);
        assertThat(field.getElement().getTextRecursively()).doesNotContain("eller skriv kort");
        assertThat(words.getElement().hasAttribute("aria-invalid")).isFalse();
        assertThat(words.getElement().getAttribute("aria-describedby"))
                .isEqualTo(words.getId().orElseThrow() + "-hint");
    }
}

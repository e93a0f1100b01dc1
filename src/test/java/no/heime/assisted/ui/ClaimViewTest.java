package no.heime.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.UUID;
import no.heime.assisted.ClaimService;
import no.heime.assisted.NewcomerService;
import no.heime.identity.Actor;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = ClaimView.class)
class ClaimViewTest extends SpringBrowserlessTest {

    private static final Actor SOMEBODY =
            new Actor(new PersonId(new UUID(0, 2)), "", null, null, Language.NB, List.of());

    @MockitoBean
    ClaimService claims;

    @MockitoBean
    NewcomerService newcomers;

    @MockitoBean
    CodesBySms sms;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void somebodyOpensIt() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(SOMEBODY);
        UI.getCurrent().navigate("har-kommunen-registrert");
    }

    private void types(String code) {
        find(Input.class).single().setValue(code);
        test(find(Action.class).single()).click();
    }

    @Test
    void aWrongCodeIsSaidBesideItAndStays() {
        doThrow(DomainException.invalid("claim.refused.wrong", "code"))
                .when(claims)
                .claim(SOMEBODY, "ABCD");

        types("ABCD");

        assertThat(find(Input.class).single().getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(find(Input.class).single().getValue()).isEqualTo("ABCD");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Koden stemmer ikke");
    }

    @Test
    void whoHasSomethingAlreadyReadsWhatToDo() {
        doThrow(DomainException.conflict("claim.refused.something"))
                .when(claims)
                .claim(SOMEBODY, "ABCD-EFGH-JKMN");

        types("ABCD-EFGH-JKMN");

        verify(claims).claim(SOMEBODY, "ABCD-EFGH-JKMN");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Ring kommunen");
    }
}

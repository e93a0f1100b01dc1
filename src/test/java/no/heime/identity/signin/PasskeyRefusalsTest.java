package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import no.heime.identity.LocalAccountRule;
import no.heime.shared.DomainException;
import no.heime.shared.api.InWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class PasskeyRefusalsTest {

    private final PasskeyRefusals refusals = new PasskeyRefusals(
            InWords.answers(), mock(LocalAccountRule.class), SecurityContextHolder.getContextHolderStrategy());

    private MockHttpServletResponse answer(String path) throws Exception {
        var response = new MockHttpServletResponse();
        refusals.doFilter(new MockHttpServletRequest("POST", path), response, (asked, answered) -> {
            throw DomainException.invalid("passkey.not-made", null);
        });
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register", "/webauthn/reg%69ster", "/webauthn;x=y/register"})
    void whyThereIsNoPasskeyIsSaidInWords(String path) throws Exception {
        assertThat(answer(path).getStatus()).isEqualTo(422);
        assertThat(answer(path).getContentAsString()).contains("passkey.not-made");
    }

    @Test
    void whatFailsElsewhereIsNotHeldForOne() {
        assertThatThrownBy(() -> answer("/api/me")).isInstanceOf(DomainException.class);
    }
}

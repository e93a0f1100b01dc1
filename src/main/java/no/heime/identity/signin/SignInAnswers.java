package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a phone hears when it signs in, or when it must: no redirects, one clear sentence. */
@Component
class SignInAnswers {

    private final JsonMapper json;
    private final Texts texts;

    SignInAnswers(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** @return null when there is no e-mail address in the request */
    @Nullable
    GenerateOneTimeTokenRequest request(HttpServletRequest request) {
        try {
            var email = EmailAddress.of(request.getParameter("username"));
            return new GenerateOneTimeTokenRequest(email.value(), CodeService.VALID);
        } catch (DomainException noAddress) {
            return null;
        }
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        answer(request, response, HttpServletResponse.SC_UNAUTHORIZED, "signin.code.wrong", "token");
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        answer(request, response, HttpServletResponse.SC_UNAUTHORIZED, "signin.needed", null);
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(request, response, HttpServletResponse.SC_FORBIDDEN, "signin.stale", null);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String key, @Nullable String field)
            throws IOException {
        var sentence = texts.getTranslation(key, request.getLocale());
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        var problem = field == null
                ? Map.of("status", status, "title", sentence, "messageKey", key)
                : Map.of("status", status, "title", sentence, "messageKey", key, "field", field);
        json.writeValue(response.getOutputStream(), problem);
    }
}

package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.shared.DomainException;
import no.heime.shared.api.AskedPath;
import no.heime.shared.api.ProblemAnswers;
import no.heime.shared.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;

/** What a phone hears when it signs in, or when it must: no redirects, one clear sentence. */
@Component
class SignInAnswers {

    private final ProblemAnswers problems;
    private final Recipients recipients;
    private final CodeLimits limits;
    private final Watch watch;

    SignInAnswers(ProblemAnswers problems, Recipients recipients, CodeLimits limits, Watch watch) {
        this.problems = problems;
        this.recipients = recipients;
        this.limits = limits;
        this.watch = watch;
    }

    /** @return null when {@link NoCodeController} should say why there is no code */
    @Nullable
    GenerateOneTimeTokenRequest request(HttpServletRequest request) {
        try {
            var to = recipients.of(request.getParameter("username"));
            limits.count(to, request.getRemoteAddr());
            return new GenerateOneTimeTokenRequest(to.written(), Codes.VALID);
        } catch (DomainException neither) {
            return null;
        } catch (NoCode tooMany) {
            NoCodeController.because(tooMany, request);
            return null;
        }
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        watch.cameIn(person instanceof WebAuthnAuthentication ? "passkey" : "code", person);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof NotThisWay through) {
            notThisWay(request, response, through);
            return;
        }
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "signin.code.wrong", "token");
    }

    /** A store that does not answer is no wrong passkey. */
    void refusedPasskey(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why.getCause() instanceof DataAccessException storeIsAway) {
            throw storeIsAway;
        }
        if (why.getCause() instanceof NotThisWay through) {
            notThisWay(request, response, through);
            return;
        }
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "passkey.wrong", null);
    }

    /** She has proved who she is, so she is told. */
    private void notThisWay(HttpServletRequest request, HttpServletResponse response, NotThisWay through)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "signin.refused.local", null, through.otherwise());
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "signin.needed", null);
    }

    /** Whoever opens a screen that needs a sign-in is led to it, and from there back to that screen. */
    void ledToTheDoor(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var query = request.getQueryString();
        var asked = AskedPath.of(request).substring(1);
        response.sendRedirect(SignInDoor.leadingTo(query == null ? asked : asked + "?" + query));
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "signin.stale", null);
    }
}

package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads the address or number and the code that a person sends to sign in. */
class CodeConverter implements AuthenticationConverter {

    private final Recipients recipients;

    CodeConverter(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var address = request.getParameter("username");
        var code = request.getParameter("token");
        if (address == null || code == null) {
            return null;
        }
        try {
            var typed = new TypedCode(recipients.of(address), code.replaceAll("\\D", ""));
            return OneTimeTokenAuthenticationToken.unauthenticated(typed.written());
        } catch (DomainException neither) {
            return null;
        }
    }
}

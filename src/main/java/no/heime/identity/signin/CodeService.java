package no.heime.identity.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** The codes as Spring Security asks for them. */
@Component
class CodeService implements OneTimeTokenService {

    private final Codes codes;
    private final Recipients recipients;
    private final Clock clock;

    CodeService(Codes codes, Recipients recipients, Clock clock) {
        this.codes = codes;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @param request for a {@link Recipient#written} */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var to = Recipient.read(request.getUsername());
        return token(codes.make(recipients.digest(to)), to);
    }

    /** @param token a {@link TypedCode#written} */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
        var typed = TypedCode.of(String.valueOf(token.getTokenValue()));
        return codes.opens(recipients.digest(typed.to()), typed.code()) ? token(typed.code(), typed.to()) : null;
    }

    private OneTimeToken token(String code, Recipient to) {
        return new DefaultOneTimeToken(code, to.written(), clock.instant().plus(Codes.VALID));
    }
}

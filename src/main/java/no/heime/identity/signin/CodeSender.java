package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.heime.shared.EmailAddress;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends a new code on its way. The answer is the same whether or not the address is known. */
@Component
class CodeSender implements OneTimeTokenGenerationSuccessHandler {

    private final CodeDelivery delivery;
    private final DemoCodes demo;

    CodeSender(CodeDelivery delivery, DemoCodes demo) {
        this.delivery = delivery;
        this.demo = demo;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken code) {
        var email = EmailAddress.of(code.getUsername());
        demo.keep(email, code.getTokenValue());
        delivery.deliver(email, code.getTokenValue());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

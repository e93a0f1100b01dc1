package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.api.ProblemAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mail.MailException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends a new code on its way. The answer is the same whether or not the address is known. */
@Component
class CodeSender implements OneTimeTokenGenerationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(CodeSender.class);

    private final CodeDelivery delivery;
    private final PersonService people;
    private final DemoCodes demo;
    private final ProblemAnswers problems;

    CodeSender(CodeDelivery delivery, PersonService people, DemoCodes demo, ProblemAnswers problems) {
        this.delivery = delivery;
        this.people = people;
        this.demo = demo;
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken code) throws IOException {
        var email = EmailAddress.of(code.getUsername());
        var language = people.byEmail(email).map(Person::language).orElse(Language.of(request.getLocale()));
        demo.keep(email, code.getTokenValue());
        try {
            delivery.deliver(email, code.getTokenValue(), language);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (MailException notSent) {
            log.warn(
                    "A one-time code could not be sent by e-mail: {}",
                    notSent.getClass().getSimpleName());
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "signin.mail.failed", "email");
        }
    }
}

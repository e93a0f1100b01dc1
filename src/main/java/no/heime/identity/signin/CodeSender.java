package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.api.ProblemAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends a new code on its way. The answer is the same whether or not the address or the number is known. */
@Component
class CodeSender implements OneTimeTokenGenerationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(CodeSender.class);

    private final CodeDelivery mail;
    private final SmsDelivery sms;
    private final PersonService people;
    private final KnownNumbers numbers;
    private final DemoCodes demo;
    private final ProblemAnswers problems;

    CodeSender(
            CodeDelivery mail,
            SmsDelivery sms,
            PersonService people,
            KnownNumbers numbers,
            DemoCodes demo,
            ProblemAnswers problems) {
        this.mail = mail;
        this.sms = sms;
        this.people = people;
        this.numbers = numbers;
        this.demo = demo;
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken code) throws IOException {
        var to = Recipient.read(code.getUsername());
        var language = known(to).map(Person::language).orElse(Language.of(request.getLocale()));
        try {
            deliver(to, code.getTokenValue(), language);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NoCode notBrought) {
            problems.write(request, response, notBrought.status(), notBrought.messageKey(), "email");
        }
    }

    private Optional<Person> known(Recipient to) {
        return switch (to) {
            case ByMail(var email) -> people.byEmail(email);
            case BySms(var number) -> numbers.whose(number).flatMap(people::byId);
        };
    }

    private void deliver(Recipient to, String code, Language language) {
        switch (to) {
            case ByMail(var email) -> deliver(email, code, language);
            case BySms(var number) -> sms.deliver(number, "signin.sms.text", code, language);
        }
    }

    private void deliver(EmailAddress email, String code, Language language) {
        demo.keep(email, code);
        try {
            mail.deliver(email, code, language);
        } catch (MailException notSent) {
            log.warn(
                    "A one-time code could not be sent by e-mail: {}",
                    notSent.getClass().getSimpleName());
            throw NoCode.notBrought();
        }
    }
}

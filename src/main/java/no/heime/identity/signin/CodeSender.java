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
import no.heime.shared.Language;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends a new code on its way. The answer is the same whether or not the address or the number is known. */
@Component
class CodeSender implements OneTimeTokenGenerationSuccessHandler {

    private final CodeCourier courier;
    private final PersonService people;
    private final KnownNumbers numbers;
    private final ProblemAnswers problems;

    CodeSender(CodeCourier courier, PersonService people, KnownNumbers numbers, ProblemAnswers problems) {
        this.courier = courier;
        this.people = people;
        this.numbers = numbers;
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken code) throws IOException {
        var to = Recipient.read(code.getUsername());
        var language = known(to).map(Person::language).orElse(Language.of(request.getLocale()));
        try {
            courier.bring(to, CodeFor.SIGN_IN, code.getTokenValue(), language);
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
}

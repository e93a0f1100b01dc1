package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.shared.EmailAddress;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says why no code is sent: what was typed is no address, or the address has been sent enough of them. */
@RestController
class NoCodeController {

    private final ProblemAnswers problems;

    NoCodeController(ProblemAnswers problems) {
        this.problems = problems;
    }

    @PostMapping("/ott/generate")
    void refuse(
            @RequestParam(defaultValue = "") String username, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        EmailAddress.of(username);
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "signin.too-many", "email");
    }
}

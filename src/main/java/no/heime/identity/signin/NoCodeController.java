package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.heime.shared.api.ProblemAnswers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says why no code is sent: what was typed is no address and no number, or enough have been sent. */
@RestController
class NoCodeController {

    private static final String WHY = NoCode.class.getName();

    private final ProblemAnswers problems;
    private final Recipients recipients;

    NoCodeController(ProblemAnswers problems, Recipients recipients) {
        this.problems = problems;
        this.recipients = recipients;
    }

    /** Leaves the reason for whom the request comes to next, which is this. */
    static void because(NoCode why, HttpServletRequest request) {
        request.setAttribute(WHY, why);
    }

    @PostMapping("/ott/generate")
    void refuse(
            @RequestParam(defaultValue = "") String username, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(WHY) instanceof NoCode why) {
            problems.write(request, response, why.status(), why.messageKey(), "email");
        } else {
            recipients.of(username);
        }
    }
}

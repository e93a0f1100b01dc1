package no.heime.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** An address that the firewall in front does not let through is answered in words, as any other broken request. */
@Component
class RejectedAddress implements RequestRejectedHandler {

    private final ProblemAnswers answers;

    RejectedAddress(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        answers.write(request, response, HttpStatus.BAD_REQUEST, "request.unreadable", null);
    }
}

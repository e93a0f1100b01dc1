package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.heime.identity.CurrentUser;
import no.heime.identity.signin.HereBefore.What;
import no.heime.shared.PlainText;
import no.heime.shared.api.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** «Har du vært her før på en annen måte?» */
@RestController
class HereBeforeController {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 254;

    private final CurrentUser user;
    private final HereBeforeService before;
    private final ProblemAnswers problems;

    HereBeforeController(CurrentUser user, HereBeforeService before, ProblemAnswers problems) {
        this.user = user;
        this.before = before;
        this.problems = problems;
    }

    /** @param reached e-mail address or mobile number */
    record UsedBefore(@Nullable String reached) {}

    record ProvedBefore(@Nullable String reached, @Nullable String code) {}

    /** @param loses with what she signs in no more afterwards */
    record FoundBefore(What what, List<String> loses) {}

    @PostMapping("/api/here-before/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@RequestBody UsedBefore used, HttpServletRequest request) {
        before.send(user.require(), provider(), reached(used.reached()), request.getRemoteAddr());
    }

    @PostMapping("/api/here-before/look")
    FoundBefore look(@RequestBody ProvedBefore proved) {
        return found(before.look(user.require(), provider(), reached(proved.reached()), code(proved)));
    }

    /** Who has become somebody else here is signed in anew by her device, which is hers now. */
    @PutMapping("/api/here-before")
    FoundBefore accept(@RequestBody ProvedBefore proved, HttpServletRequest request) {
        var found = before.accept(user.require(), provider(), reached(proved.reached()), code(proved));
        var session = request.getSession(false);
        if (found.is(What.JOINS) && session != null) {
            session.invalidate();
        }
        return found(found);
    }

    private @Nullable String provider() {
        return user.provider().orElse(null);
    }

    private static FoundBefore found(HereBefore found) {
        return new FoundBefore(found.what(), found.loses());
    }

    private static String reached(@Nullable String typed) {
        return PlainText.required(typed, "email", LONGEST);
    }

    private static String code(ProvedBefore proved) {
        return PlainText.required(proved.code(), "code", LONGEST_CODE).replaceAll("\\D", "");
    }

    @ExceptionHandler
    void refuse(NoCode why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, why.status(), why.messageKey(), "email");
    }
}

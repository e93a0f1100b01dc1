package no.heime.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.number.SignInNumber;
import no.heime.shared.PlainText;
import no.heime.shared.api.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mobile number that I sign in with. */
@RestController
class MyNumberController {

    private static final int LONGEST = 40;

    private final CurrentUser user;
    private final MyNumberService mine;
    private final CodesBySms sms;
    private final ProblemAnswers problems;

    MyNumberController(CurrentUser user, MyNumberService mine, CodesBySms sms, ProblemAnswers problems) {
        this.user = user;
        this.mine = mine;
        this.sms = sms;
        this.problems = problems;
    }

    /**
     * @param offered whether numbers are signed in with here
     * @param kept whether she has one; it may be unreadable
     * @param number as it is written; null when there is none, or it cannot be read
     * @param removable whether she comes in without it, too
     */
    record MyNumber(
            boolean offered,
            boolean kept,
            @Nullable String number,
            @Nullable Instant since,
            boolean removable) {}

    record WantedNumber(@Nullable String number) {}

    record ProvedNumber(@Nullable String number, @Nullable String code) {}

    @GetMapping("/api/sign-in-number")
    ResponseEntity<MyNumber> mine() {
        var me = user.require();
        var hers = mine.of(me);
        var number = hers.map(SignInNumber::number).orElse(null);
        var answer = new MyNumber(
                sms.areOffered(),
                hers.isPresent(),
                number == null ? null : number.shown(),
                hers.map(SignInNumber::since).orElse(null),
                mine.isRemovable(me));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @PostMapping("/api/sign-in-number/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@RequestBody WantedNumber wanted, HttpServletRequest request) {
        var me = user.require();
        mine.send(me, PlainText.required(wanted.number(), "phone", LONGEST), request.getRemoteAddr());
    }

    @PutMapping("/api/sign-in-number")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(@RequestBody ProvedNumber proved) {
        var me = user.require();
        var number = PlainText.required(proved.number(), "phone", LONGEST);
        mine.prove(
                me, number, PlainText.required(proved.code(), "code", LONGEST).replaceAll("\\D", ""));
    }

    @DeleteMapping("/api/sign-in-number")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove() {
        mine.remove(user.require());
    }

    @ExceptionHandler
    void refuse(NoCode why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, why.status(), why.messageKey(), "phone");
    }
}

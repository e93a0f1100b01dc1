package no.heime.identity.signin;

import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the demo's screen the code that would have come by e-mail. Not found outside the demo. */
@RestController
class DemoCodeController {

    private final DemoCodes codes;

    DemoCodeController(DemoCodes codes) {
        this.codes = codes;
    }

    record DemoCode(String code) {}

    @GetMapping("/api/demo/code")
    DemoCode code(@RequestParam String email) {
        return codes.of(EmailAddress.of(email)).map(DemoCode::new).orElseThrow(DomainException::notFound);
    }
}

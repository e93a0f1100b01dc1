package no.heime.identity.signin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.heime.shared.EmailAddress;
import no.heime.shared.demo.Demo;
import org.springframework.stereotype.Component;

/** The last code of each address, for the demo's screen. Keeps nothing outside the demo. */
@Component
class DemoCodes {

    private final Demo demo;
    private final Map<EmailAddress, String> codes = new ConcurrentHashMap<>();

    DemoCodes(Demo demo) {
        this.demo = demo;
    }

    void keep(EmailAddress email, String code) {
        if (demo.active()) {
            codes.put(email, code);
        }
    }

    Optional<String> of(EmailAddress email) {
        return Optional.ofNullable(codes.get(email));
    }
}

package no.heime.identity.signin;

import org.springframework.security.authentication.AccountStatusException;

/** She has proved who she is, and her municipality does not let her in by a code or a passkey (decision 038). */
final class NotThisWay extends AccountStatusException {

    NotThisWay() {
        super("signs in through a provider");
    }
}

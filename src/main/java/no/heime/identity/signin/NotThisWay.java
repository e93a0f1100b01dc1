package no.heime.identity.signin;

import org.springframework.security.authentication.AccountStatusException;

/** She has proved who she is, and her municipality does not let her in by a code or a passkey (decision 038). */
final class NotThisWay extends AccountStatusException {

    private final String otherwise;

    /** @param otherwise names of the providers by which she comes in */
    NotThisWay(String otherwise) {
        super("signs in through a provider");
        this.otherwise = otherwise;
    }

    String otherwise() {
        return otherwise;
    }
}

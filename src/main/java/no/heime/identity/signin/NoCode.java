package no.heime.identity.signin;

import org.springframework.http.HttpStatus;

/** No code is sent, whoever asks: too many were, or it could not be brought. */
final class NoCode extends RuntimeException {

    private final HttpStatus status;
    private final String messageKey;

    private NoCode(HttpStatus status, String messageKey) {
        super(messageKey);
        this.status = status;
        this.messageKey = messageKey;
    }

    static NoCode tooMany(String messageKey) {
        return new NoCode(HttpStatus.TOO_MANY_REQUESTS, messageKey);
    }

    static NoCode notBrought() {
        return new NoCode(HttpStatus.SERVICE_UNAVAILABLE, "signin.mail.failed");
    }

    HttpStatus status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }
}

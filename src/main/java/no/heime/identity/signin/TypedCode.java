package no.heime.identity.signin;

import no.heime.shared.EmailAddress;

/** A code that somebody typed for an address. */
record TypedCode(EmailAddress email, String code) {

    /** @param written address, a space, and the code */
    static TypedCode of(String written) {
        var parts = written.split(" ", 2);
        return new TypedCode(EmailAddress.of(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    String written() {
        return email.value() + " " + code;
    }
}

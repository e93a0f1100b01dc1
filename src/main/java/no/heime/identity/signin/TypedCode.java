package no.heime.identity.signin;

/** A code that somebody typed, and where it was sent. */
record TypedCode(Recipient to, String code) {

    /** @param written recipient, a space, and the code */
    static TypedCode of(String written) {
        var parts = written.split(" ", 2);
        return new TypedCode(Recipient.read(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    String written() {
        return to.written() + " " + code;
    }
}

package no.heime.identity.signin;

/** What a code opens, as it stands beside the code: whoever has not asked for it shall not give it to somebody who has. */
enum CodeFor {
    SIGN_IN("signin.mail.subject", "signin.mail.text", "signin.sms.text"),
    HERE_BEFORE("before.mail.subject", "before.mail.text", "before.sms.text");

    private final String subject;
    private final String letter;
    private final String text;

    CodeFor(String subject, String letter, String text) {
        this.subject = subject;
        this.letter = letter;
        this.text = text;
    }

    String subject() {
        return subject;
    }

    String letter() {
        return letter;
    }

    /** By SMS. */
    String text() {
        return text;
    }
}

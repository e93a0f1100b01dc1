package no.heime.identity.signin;

import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;

/** Where a one-time code goes: what somebody types in the one field of the sign-in page. */
sealed interface Recipient {

    /** How it is carried from the request for a code to the proof of it; without a space. */
    String written();

    record ByMail(EmailAddress email) implements Recipient {
        @Override
        public String written() {
            return email.value();
        }
    }

    record BySms(PhoneNumber number) implements Recipient {
        @Override
        public String written() {
            return number.value();
        }

        @Override
        public String toString() {
            return "BySms[hidden]";
        }
    }

    /** @param written as {@link #written} has it */
    static Recipient read(String written) {
        return isAddress(written) ? new ByMail(EmailAddress.of(written)) : new BySms(new PhoneNumber(written));
    }

    /** An address has this sign in it, and a number never. */
    static boolean isAddress(String typed) {
        return typed.contains("@");
    }
}

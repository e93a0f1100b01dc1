package no.heime.shared;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An e-mail address in lower case; it is how a person is known at sign-in. */
public record EmailAddress(String value) {

    private static final int MAX = 254;

    /** @throws DomainException {@code email.invalid} on the field {@code email} */
    public static EmailAddress of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        try {
            var address = new InternetAddress(text, true);
            if (text.length() > MAX || !address.getAddress().equals(text) || !text.matches(".+@.+\\..+")) {
                throw DomainException.invalid("email.invalid", "email");
            }
            return new EmailAddress(text);
        } catch (AddressException e) {
            throw DomainException.invalid("email.invalid", "email");
        }
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}

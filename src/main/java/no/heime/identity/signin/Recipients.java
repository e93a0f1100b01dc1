package no.heime.identity.signin;

import no.heime.identity.number.NumberDigests;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.identity.sms.Sms;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody types as an e-mail address or, where SMS is set up, as a mobile number. */
@Component
class Recipients {

    private static final int LONGEST_NUMBER = 40;

    private final Sms sms;
    private final NumberDigests digests;

    Recipients(Sms sms, NumberDigests digests) {
        this.sms = sms;
        this.digests = digests;
    }

    /** @throws DomainException on the field {@code email} when it is neither, or no code goes to that number */
    Recipient of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (!sms.areOffered() || Recipient.isAddress(text)) {
            return new ByMail(EmailAddress.of(text));
        }
        if (text.length() > LONGEST_NUMBER || text.chars().noneMatch(Character::isDigit)) {
            throw DomainException.invalid("signin.recipient.invalid", "email");
        }
        return new BySms(sms.reached(text));
    }

    /** What the code for it is kept under: nobody reads the address or the number out of it. */
    String digest(Recipient to) {
        return switch (to) {
            case ByMail(var email) -> Sha256.hex(email.value());
            case BySms(var number) -> digests.digest(number);
        };
    }
}

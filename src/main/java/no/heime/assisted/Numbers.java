package no.heime.assisted;

import no.heime.shared.PhoneNumber;
import no.heime.shared.secrets.OwnDigests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Phone numbers as somebody is found by: the number itself lies sealed. */
@Component
class Numbers {

    private final OwnDigests digests;

    Numbers(OwnDigests digests) {
        this.digests = digests;
    }

    @Nullable
    String digest(@Nullable PhoneNumber number) {
        return number == null ? null : require(number);
    }

    String require(PhoneNumber number) {
        return digests.of("phone", number.value());
    }
}

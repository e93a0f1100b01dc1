package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.heime.shared.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that something is refused, and with which words. */
final class Refusal {

    private Refusal() {}

    static DomainException refused(String messageKey, ThrowingCallable what) {
        var refusal = catchThrowableOfType(DomainException.class, what);
        assertThat(refusal).as("should be refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(messageKey);
        return refusal;
    }
}

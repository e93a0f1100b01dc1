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

    /** The same of what somebody else was first with: the screen offers to show what is new. */
    static void late(String messageKey, ThrowingCallable what) {
        assertThat(refused(messageKey, what).isStale()).as(messageKey).isTrue();
    }
}

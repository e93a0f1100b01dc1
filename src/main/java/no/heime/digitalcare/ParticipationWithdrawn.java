package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.consent.Way;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A resident takes back her consent to what is kept of her part in a digital care form. It is forgotten when everybody
 * has heard it: whoever listens comes before that.
 *
 * @param form that it was about; null in what was told before it was said
 * @param way how she took it back; null where the form is
 * @param proxy whoever has done it for her, as her next of kin or in a talk; null when she has
 * @param onHerWord how she said it to a case worker, who has written it down; null when nobody has
 */
@TypeAlias("participation-withdrawn")
public record ParticipationWithdrawn(
        UUID id,
        Instant at,
        ParticipationId participation,
        PersonId person,
        @Nullable FormId form,
        @Nullable Way way,
        @Nullable PersonId proxy,
        @Nullable TalkWay onHerWord)
        implements DomainEvent {

    /** Place among those who listen of whoever must have heard it before it is forgotten. */
    public static final int BEFORE_IT_IS_FORGOTTEN = 0;
}

package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A resident who wanted a digital helper for a digital care form does not want one any more.
 *
 * @param proxy whoever has said it for her, as her next of kin or in a talk; null when she has
 * @param onHerWord how she said it to a case worker, who has written it down; null when nobody has
 */
@TypeAlias("helper-no-longer-wished")
public record HelperNoLongerWished(
        UUID id,
        Instant at,
        ParticipationId participation,
        PersonId person,
        @Nullable PersonId proxy,
        @Nullable TalkWay onHerWord)
        implements DomainEvent {}

package no.heime.digitalcare;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A next of kin, or a case worker who talks with her, has answered for a resident about a form, or deleted what was
 * answered.
 *
 * @param municipality number of the one that it is about; null of what was told before this was
 * @param by who has; as {@code municipality}
 * @param gone whether it is deleted
 * @param onHerWord how she said it to the case worker; null when it was her next of kin
 */
@TypeAlias("care-answered-on-behalf")
public record AnsweredOnBehalf(
        UUID id,
        Instant at,
        PersonId person,
        @Nullable String municipality,
        @Nullable PersonId by,
        FormId form,
        boolean gone,
        @Nullable TalkWay onHerWord)
        implements DomainEvent {}

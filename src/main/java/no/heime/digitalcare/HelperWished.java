package no.heime.digitalcare;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.shared.Language;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A resident said on her own word that she wants a digital helper to get on with a digital care form.
 *
 * @param proxy whoever has said it for her, as her next of kin or in a talk; null when she has
 * @param onHerWord how she said it to a case worker, who has written it down; null when nobody has
 */
@TypeAlias("helper-wished")
public record HelperWished(
        UUID id,
        Instant at,
        ParticipationId participation,
        PersonId person,
        FormId form,
        DistrictId district,
        Set<HelpWish> needsHelpWith,
        Language language,
        @Nullable PersonId proxy,
        @Nullable TalkWay onHerWord)
        implements DomainEvent {}

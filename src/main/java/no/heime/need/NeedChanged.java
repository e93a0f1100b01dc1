package no.heime.need;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something happened to a need. Holds what those who are told have to know, and no words that a person wrote.
 *
 * @param by in which role it was done, and by whom if by a person: nobody is told what she did herself
 * @param asked the helper whom it concerns, if one
 */
@TypeAlias("need.changed")
public record NeedChanged(
        UUID id,
        Instant at,
        NeedId need,
        Happening what,
        By by,
        @Nullable PersonId who,
        PersonId resident,
        String municipality,
        DistrictId district,
        @Nullable KindId kind,
        @Nullable Asked asked,
        @Nullable ProposalId proposal,
        @Nullable AgreementId agreement)
        implements DomainEvent {}

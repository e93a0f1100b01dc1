package no.heime.need;

import java.nio.charset.StandardCharsets;
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
 * @param within what was done, when this only came along with it, as visits end with the need
 * @param outcome of the step that was left, or of the help that the resident has answered about
 * @param asked the helper whom it concerns, if one
 * @param askedBy in which role somebody asked that helper
 * @param comes the volunteer who comes for the organisation that helps, where it has said who
 */
@TypeAlias("need.changed")
public record NeedChanged(
        UUID id,
        Instant at,
        NeedId need,
        Happening what,
        By by,
        @Nullable PersonId who,
        @Nullable Happening within,
        PersonId resident,
        String municipality,
        DistrictId district,
        @Nullable KindId kind,
        @Nullable Outcome outcome,
        @Nullable Asked asked,
        @Nullable By askedBy,
        @Nullable ProposalId proposal,
        @Nullable AgreementId agreement,
        @Nullable PersonId comes)
        implements DomainEvent {

    /** What is told of a line that was just written in a need's history. */
    static NeedChanged of(Need need, HistoryEntry entry, @Nullable Proposal proposal, @Nullable AgreementId agreement) {
        return new NeedChanged(
                idOfLast(need),
                entry.at(),
                need.id(),
                entry.what(),
                entry.by(),
                entry.who(),
                entry.within(),
                need.resident(),
                need.municipality(),
                need.wish().district(),
                need.wish().kind(),
                entry.outcome(),
                proposal == null ? null : proposal.asked(),
                proposal == null ? null : proposal.askedBy(),
                proposal == null ? null : proposal.id(),
                agreement,
                agreement == null ? null : need.agreement(agreement).comes());
    }

    /** The same place in the same history is the same event, also when a write is tried again. */
    private static UUID idOfLast(Need need) {
        var place = need.id().value() + "/" + need.history().size();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}

package no.heime.need;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import no.heime.register.OfferContent;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one of its two sides sees it.
 *
 * @param offer title of what was offered, as it was when it was asked for
 * @param terms all of the offer as it was then; null for what was asked before that was kept
 * @param other the other side's name and contact
 * @param organisation the helper's organisation, when there is one
 * @param comes name of the volunteer who comes for the organisation, where it has said who
 * @param iCome whether it is the reader
 * @param saysWhoComes whether the reader says who comes, since she speaks for the organisation
 * @param canCome its volunteers, for that
 * @param lacksClearance to the helper's side: whether a certificate is demanded that whoever comes has not
 * @param words what the resident wrote; both sides read it now
 * @param whereToCome what the resident wrote of where the helper is to come
 * @param mine what the reader answered when it was over
 * @param onBehalf who has acted for the resident
 * @param acted who did so last about what is agreed, in words; null when nobody has
 * @param asksMe whether the reader is asked now how it went
 */
public record AgreementForParty(
        NeedId need,
        AgreementId agreement,
        Side side,
        Phrase title,
        String icon,
        String district,
        Phrase when,
        String offer,
        @Nullable OfferContent terms,
        Contact other,
        @Nullable Contact organisation,
        @Nullable Phrase comes,
        boolean iCome,
        boolean saysWhoComes,
        List<WhoCanCome> canCome,
        boolean lacksClearance,
        @Nullable String words,
        @Nullable String mustKnow,
        @Nullable String whereToCome,
        List<Visit> visits,
        boolean over,
        boolean asksMe,
        @Nullable ClosingAnswer mine,
        OnBehalf onBehalf,
        @Nullable Phrase acted) {

    /** The planned visit that comes first from now on, or else what should have been and nobody has said how it went. */
    public @Nullable Visit next(LocalDateTime now) {
        return over
                ? null
                : visits.stream()
                        .filter(Visit::isPlanned)
                        .min(Comparator.comparing((Visit visit) -> visit.isPast(now))
                                .thenComparing(Visit::date)
                                .thenComparing(Visit::part))
                        .orElse(null);
    }

    /** Whether the reader is the one who says where to come. */
    public boolean maySayWhereToCome() {
        return side == Side.RESIDENT && !over;
    }
}

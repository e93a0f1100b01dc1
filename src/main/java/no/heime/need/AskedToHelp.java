package no.heime.need;

import java.time.Instant;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is asked sees: what, about where and when. No name, no address, no own words.
 *
 * @param asking the organisation the question went to, when it went to one
 * @param common the times that suit both
 * @param travelMinutes null when nobody has to travel or the way is unknown
 * @param minutes minutes a week that a yes sets aside, while it lasts
 * @param onBehalf whether a next of kin asks on behalf of who needs help
 * @param clearanceDemanded whether the municipality demands a certificate of whoever comes
 * @param agreement where to go on when both have said yes
 */
public record AskedToHelp(
        NeedId need,
        ProposalId proposal,
        Phrase title,
        String icon,
        String district,
        Phrase when,
        Frequency frequency,
        ForWhom forWhom,
        String offer,
        @Nullable Phrase asking,
        WeekTimes common,
        VisitPlan.Slot first,
        @Nullable Integer travelMinutes,
        boolean withBoat,
        int minutes,
        Instant lapsesAt,
        boolean onBehalf,
        boolean clearanceDemanded,
        ProposalStatus status,
        @Nullable AgreementId agreement) {}

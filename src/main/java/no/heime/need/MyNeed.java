package no.heime.need;

import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;

/**
 * One of my needs in a list.
 *
 * @param places the five steps, for the small staircase
 * @param waiting where it stands, in words
 * @param asksMe whether something waits for my answer
 */
public record MyNeed(
        NeedId id,
        Phrase title,
        String icon,
        String district,
        Phrase when,
        NeedStatus status,
        LadderStep now,
        List<StepPlace> places,
        Phrase waiting,
        boolean asksMe) {}

package no.heime.shared.taxonomy;

import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.Names;

/**
 * Something that one can need help with or help with.
 *
 * @param icon name of a Lucide icon
 * @param sensitive whether it tells of somebody's health or grief: where somebody may look over one's shoulder, only its
 *     group is named ({@link Taxonomy#discreetly})
 * @param synonyms what people also call it, in every language and dialect
 */
public record KindOfHelp(KindId id, String group, String icon, boolean sensitive, Names names, List<String> synonyms) {

    private static final String DIGITAL = "digital";

    public String name(Language language) {
        return names.in(language);
    }

    /** The step of the ladder on which people who help with this stand. */
    public LadderStep helpersStep() {
        return group.equals(DIGITAL) ? LadderStep.DIGITAL : LadderStep.NEIGHBOURHOOD;
    }
}

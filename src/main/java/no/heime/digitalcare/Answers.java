package no.heime.digitalcare;

import java.util.Set;
import no.heime.municipality.DistrictId;

/**
 * What a resident has answered about one digital care form. Two with the same answers are equal.
 *
 * @param has what she has at home
 * @param needsHelpWith what she would like help with
 * @param wantsHelper whether somebody may be found to help her
 */
public record Answers(
        FormId form,
        Stage stage,
        Set<Equipment> has,
        Set<HelpWish> needsHelpWith,
        boolean wantsHelper,
        DistrictId district) {

    public Answers {
        has = Set.copyOf(has);
        needsHelpWith = Set.copyOf(needsHelpWith);
    }
}

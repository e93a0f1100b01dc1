package no.heime.digitalcare;

import java.util.Set;
import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a resident has answered about one digital care form. Two with the same answers are equal.
 *
 * @param has what she has at home
 * @param needsHelpWith what she would like help with
 * @param wantsHelper whether somebody may be found to help her
 * @param shared whether those who work with it in her municipality may see who she is and what she answered; if not, she
 *     is only one in a figure
 */
public record Answers(
        FormId form,
        Stage stage,
        Set<Equipment> has,
        Set<HelpWish> needsHelpWith,
        boolean wantsHelper,
        DistrictId district,
        boolean shared) {

    public Answers {
        has = Set.copyOf(has);
        needsHelpWith = Set.copyOf(needsHelpWith);
    }

    /** What was stored before this could be chosen was kept on a yes to being seen by staff. */
    @PersistenceCreator
    static Answers stored(
            FormId form,
            Stage stage,
            Set<Equipment> has,
            Set<HelpWish> needsHelpWith,
            boolean wantsHelper,
            DistrictId district,
            @Nullable Boolean shared) {
        return new Answers(form, stage, has, needsHelpWith, wantsHelper, district, shared == null || shared);
    }

    Answers hidden() {
        return new Answers(form, stage, has, needsHelpWith, wantsHelper, district, false);
    }

    Answers at(Stage next) {
        return new Answers(form, next, has, needsHelpWith, wantsHelper, district, shared);
    }
}

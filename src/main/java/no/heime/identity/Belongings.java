package no.heime.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has anything here, such as a need, a role or somebody who acts for her. What every account has is
 * nothing: who she is, how she signs in, what she was told, who has looked at her.
 */
@Component
public class Belongings {

    private static final Set<Section> OF_EVERY_ACCOUNT =
            EnumSet.of(Section.ME, Section.SIGN_IN, Section.MESSAGES, Section.LOOKED);

    private final List<KeepsAboutPeople> keepers;

    Belongings(List<KeepsAboutPeople> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    /** Asked of all who keep something about people, so a new module is asked by itself. */
    public boolean hasAny(Actor account) {
        return hasAnyBut(Set.of(), account);
    }

    /** @param these do not count, either */
    public boolean hasAnyBut(Set<Section> these, Actor account) {
        return keepers.stream()
                .flatMap(keeper -> keeper.about(account).stream())
                .filter(kept -> !OF_EVERY_ACCOUNT.contains(kept.section()) && !these.contains(kept.section()))
                .anyMatch(kept -> !kept.things().isEmpty());
    }
}

package no.heime.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.digitalcare.CareLinks;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.NeedLinks;

/**
 * Which of a resident's messages a next of kin reads who has them: what she is told as who gets help, about her needs and
 * her digital care. All else is hers alone, and so is what is new until somebody names it here: what signs her in and who
 * acts for her, who has looked at her, what she is as a helper, a volunteer or at work, and that she is erased. Pure.
 */
final class ForNextOfKin {

    /** The sentence that tells a next of kin that there is a message. */
    static final String THERE_IS_ONE = "dialogue.next-of-kin.new";

    /** The same when she has them no more. */
    static final String OVER = "dialogue.next-of-kin.over";

    private static final List<String> HERS_TO_READ = List.of(
            "dialogue.need.resident.", "dialogue.care.resident.", "dialogue.care.on-behalf", "dialogue.care.on-word");

    private static final String LETTER = "dialogue.need.resident.written-to";

    private ForNextOfKin() {}

    static boolean isHersToRead(String key) {
        return HERS_TO_READ.stream().anyMatch(key::startsWith);
    }

    /** Those whose messages she reads now. */
    static Set<PersonId> whose(Actor nextOfKin) {
        return nextOfKin.actsFor().stream()
                .filter(one -> one.areas().contains(ProxyArea.MESSAGES))
                .map(ActsFor::giver)
                .collect(Collectors.toSet());
    }

    /** Where she reads somebody's messages. */
    static String screen(PersonId resident) {
        return "/meldinger/" + resident.value();
    }

    /**
     * Where a message leads her; empty where she may do nothing about it, because the resident has not let her.
     *
     * @param message to this resident
     * @param areas in which she acts for the resident
     */
    static Optional<String> link(Message message, PersonId resident, Areas areas) {
        return message.link().equals(CareLinks.MINE)
                ? Optional.of(CareLinks.of(resident)).filter(any -> areas.has(ProxyArea.DIGITAL_CARE))
                : link(message.text().key().equals(LETTER), message.link(), areas);
    }

    /** The same of what waits for the resident's answer in a need. */
    static Optional<String> link(String need, Areas areas) {
        return link(false, need, areas);
    }

    private static Optional<String> link(boolean letter, String need, Areas areas) {
        if (areas.has(ProxyArea.NEEDS)) {
            return Optional.of(need);
        }
        return letter ? NeedLinks.letters(need) : Optional.empty();
    }

    /** In what somebody acts. */
    @FunctionalInterface
    interface Areas {
        boolean has(ProxyArea area);
    }
}

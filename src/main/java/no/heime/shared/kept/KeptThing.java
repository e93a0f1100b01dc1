package no.heime.shared.kept;

import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept: a need, a device, a message.
 *
 * @param called what she knows it by
 * @param whole all of it for a machine, where the facts tell only what people want to know; null when the facts are all
 */
public record KeptThing(
        Phrase called, Facts facts, @Nullable Object whole) {

    public static KeptThing of(Phrase called, Facts facts) {
        return new KeptThing(called, facts, null);
    }

    /** @param all as it is stored, as far as it is hers */
    public KeptThing with(Object all) {
        return new KeptThing(called, facts, all);
    }
}

package no.heime.organisation;

import org.jspecify.annotations.Nullable;

/** Where organisations with a number are known to the state: Enhetsregisteret. It may be away, and nobody waits for it. */
public interface UnitRegister {

    /** What it says of a number. */
    sealed interface Answer {}

    /**
     * @param name as the register spells it, mostly in capitals
     * @param address in one line; null when it has none
     * @param closed whether it is struck off
     */
    record Unit(String name, @Nullable String address, boolean closed) implements Answer {}

    /** No unit has this number. */
    record Unknown() implements Answer {}

    /** It did not answer, or not so that one understands it; ask again later. */
    record Silent() implements Answer {}

    /** Whether it is asked at all: not in the demo, whose numbers are invented, and not where it is switched off. */
    boolean isAsked();

    /** Does not wait long for an answer. Never throws. */
    Answer ask(OrganisationNumber number);
}

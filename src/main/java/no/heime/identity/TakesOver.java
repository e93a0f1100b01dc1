package no.heime.identity;

import java.util.Set;

/**
 * A part of the program by which somebody is known again, such as a provider or a device. When it turns out that two are one
 * person, what has led to the account leads to the person from then on.
 */
public interface TakesOver {

    /** What leads to somebody here, each by a name out of which nobody can be read. */
    Set<String> leadingTo(PersonId person);

    /** Asked again it goes on where it was stopped. */
    void takeOver(PersonId account, PersonId person);

    /**
     * What was taken over leads to the account again: there was something in it after all. What has led to the person
     * before still does.
     *
     * @param ways names of what led to the account before
     */
    void giveBack(PersonId person, PersonId account, Set<String> ways);

    /**
     * Whether all others have to have taken over before: as long as what is known here leads to the account, she comes back
     * to it, and it goes on.
     */
    default boolean isLast() {
        return false;
    }
}

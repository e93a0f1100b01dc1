package no.heime.identity;

/**
 * A part of the program by which somebody is known again, such as a provider or a device. When it turns out that two are one
 * person, what has led to the account leads to the person from then on.
 */
public interface TakesOver {

    /** Asked again it goes on where it was stopped. */
    void takeOver(PersonId account, PersonId person);

    /**
     * Whether all others have to have taken over before: as long as what is known here leads to the account, she comes back
     * to it, and it goes on.
     */
    default boolean isLast() {
        return false;
    }
}

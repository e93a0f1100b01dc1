package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;

/**
 * The keys that people's keys are closed with. They come from the settings; a key service takes their place by answering
 * the same questions, since what Tink's clients for such services give is an {@link Aead}, too (decision 028).
 */
public interface MasterKeys {

    /** Name of the one in use; it tells nothing of the key. */
    String current();

    boolean isKnown(String name);

    /** @throws IllegalArgumentException when there is none of that name */
    Aead named(String name);

    /** Puts a new one in use, where that is for the program to do and not for an operator or a service. */
    default void renew() {}

    /** Forgets all but the one in use, where that is for the program to do. */
    default void forgetEarlier() {}
}

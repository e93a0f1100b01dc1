package no.heime.need;

import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody, for those who may.
 *
 * @param gone whether there is no such person any more
 */
public record Contact(
        String name, @Nullable String email, @Nullable String phone, boolean gone) {

    /** Of who is not there any more. */
    static final Contact UNKNOWN = new Contact("", null, null, true);

    public Contact(String name, @Nullable String email, @Nullable String phone) {
        this(name, email, phone, false);
    }

    /** Her name, or that she was here once. */
    public Phrase called() {
        return gone ? Phrase.of("need.former-user") : Phrase.verbatim(name);
    }
}

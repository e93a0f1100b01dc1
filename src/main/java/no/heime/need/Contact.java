package no.heime.need;

import org.jspecify.annotations.Nullable;

/** How to reach somebody, for those who may. */
public record Contact(
        String name, @Nullable String email, @Nullable String phone) {

    /** Of who is not there any more. */
    static final Contact UNKNOWN = new Contact("", null, null);
}

package no.heime.identity;

import java.util.List;

/** The providers through which one can sign in here, such as ID-porten. None as long as none is set up. */
public interface SignInProviders {

    /**
     * @param id in the address that leads there, {@code /oauth2/authorization/id}
     * @param name as people know it
     */
    record Offered(String id, String name) {}

    /** In the order in which they are to be shown. */
    List<Offered> offered();

    /** Those that are for everybody, and not for those alone who work for somebody. */
    List<Offered> forEverybody();

    default boolean isThereForEverybody() {
        return !forEverybody().isEmpty();
    }
}

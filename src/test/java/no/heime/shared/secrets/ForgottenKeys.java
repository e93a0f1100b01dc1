package no.heime.shared.secrets;

/** For tests of other modules: as if the program had been started anew and knew nobody's key. */
public final class ForgottenKeys {

    private ForgottenKeys() {}

    public static void of(PersonKeys keys) {
        keys.forget();
    }
}

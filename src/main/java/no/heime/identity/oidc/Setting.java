package no.heime.identity.oidc;

import java.util.Locale;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a provider, by both its names.
 *
 * @param name below {@code heime.oidc}
 */
record Setting(String name) {

    static Setting of(String provider, String name) {
        return new Setting("providers." + provider + "." + name);
    }

    /** @throws StartupFailure when nothing is written there */
    String require(@Nullable String written, String whatItIs) {
        if (written == null || written.isBlank()) {
            throw new StartupFailure("The setting %s is missing: it is %s.".formatted(this, whatItIs));
        }
        return written.strip();
    }

    /** What is written is not repeated: it may be a secret. */
    StartupFailure mustBe(String whatItMustBe) {
        return new StartupFailure("The setting %s must be %s.".formatted(this, whatItMustBe));
    }

    @Override
    public String toString() {
        var written = "heime.oidc." + name;
        var variable = written.replaceAll("[.\\-\\[]", "_").replace("]", "").toUpperCase(Locale.ROOT);
        return "%s (%s)".formatted(variable, written);
    }
}

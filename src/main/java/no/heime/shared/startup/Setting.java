package no.heime.shared.startup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the operator, by both its names.
 *
 * @param name such as {@code heime.sms.url}
 */
public record Setting(String name) {

    /** @throws StartupFailure when nothing is written there */
    public String require(@Nullable String written, String whatItIs) {
        if (written == null || written.isBlank()) {
            throw new StartupFailure("The setting %s is missing: it is %s.".formatted(this, whatItIs));
        }
        return written.strip();
    }

    /** What is written is not repeated: it may be a secret. */
    public StartupFailure mustBe(String whatItMustBe) {
        return new StartupFailure("The setting %s must be %s.".formatted(this, whatItMustBe));
    }

    @Override
    public String toString() {
        var variable = name.replaceAll("[.\\-\\[]", "_").replace("]", "").toUpperCase(Locale.ROOT);
        return "%s (%s)".formatted(variable, name);
    }
}

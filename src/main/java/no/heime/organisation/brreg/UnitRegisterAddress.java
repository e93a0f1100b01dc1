package no.heime.organisation.brreg;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where Enhetsregisteret answers, by the setting {@code heime.unit-register}; {@code off} where it is not to be asked. */
@Component
class UnitRegisterAddress {

    private static final String OFF = "off";
    private static final String SETTING = "HEIME_UNIT_REGISTER (heime.unit-register)";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final @Nullable String address;

    /** @throws StartupFailure when it is neither "off" nor an https address */
    UnitRegisterAddress(@Value("${heime.unit-register}") String written) {
        var typed = written.strip();
        this.address = typed.equals(OFF) ? null : checked(typed);
    }

    /** Empty where it is not asked. */
    Optional<String> value() {
        return Optional.ofNullable(address);
    }

    private static String checked(String typed) {
        try {
            var uri = URI.create(typed);
            boolean secret = "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            if (uri.getHost() != null && secret && uri.getQuery() == null && uri.getFragment() == null) {
                return typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw new StartupFailure(
                "The setting %s holds \"%s\": it must be the https address of Enhetsregisteret's open data, such as https://data.brreg.no/enhetsregisteret/api, or \"off\"."
                        .formatted(SETTING, typed));
    }
}

package no.heime.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people open the program, for letters. As the operator has written it, and never as a call says it: whoever sends
 * the call could name a page of her own.
 */
@Component
public class OpensAt {

    private static final String HTTPS = "https://";
    private static final String HOST = "heime.example.org";
    private static final Pattern ADDRESS = Pattern.compile("https://[^/\\s?#:@]+(:[0-9]+)?");

    private final Optional<String> address;

    /** @throws StartupFailure when the first that is written is no address; a slash at its end is none of it */
    OpensAt(
            @Value("${heime.sms.host:}") String smsHost,
            @Value("${heime.sign-in.passkeys.origins:}") List<String> origins,
            @Value("${heime.sign-in.passkeys.relying-party:}") String relyingParty) {
        this.address = Stream.of(
                        Stream.of(new Written("heime.sms.host", HOST, smsHost)),
                        origins.stream()
                                .map(origin -> new Written("heime.sign-in.passkeys.origins", HTTPS + HOST, origin)),
                        Stream.of(new Written("heime.sign-in.passkeys.relying-party", HOST, relyingParty)))
                .flatMap(written -> written)
                .filter(Written::isThere)
                .findFirst()
                .map(Written::address);
    }

    /** What stands in a setting: an address, or the host alone. */
    private record Written(String setting, String example, String value) {

        boolean isThere() {
            return !value.isBlank();
        }

        String address() {
            var bare = bare(value);
            var address = bare.contains("://") ? bare : HTTPS + bare;
            if (!ADDRESS.matcher(address).matches()) {
                throw new Setting(setting)
                        .mustBe("where people open Heime, such as %s, without a path".formatted(example));
            }
            return address;
        }
    }

    /** What was written, without a slash at its end: whoever copies an address from a browser copies it along. */
    public static String bare(String written) {
        return written.strip().replaceAll("/+$", "");
    }

    /** The address of a page; empty where the operator has not said where the program is opened. */
    public Optional<String> page(String path) {
        return address.map(at -> at + path);
    }
}

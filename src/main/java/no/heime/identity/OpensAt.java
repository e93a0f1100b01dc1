package no.heime.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people open the program, for letters. As the operator has written it, and never as a call says it: whoever sends
 * the call could name a page of her own.
 */
@Component
public class OpensAt {

    private static final String HTTPS = "https://";

    private final Optional<String> address;

    OpensAt(
            @Value("${heime.sms.host:}") String smsHost,
            @Value("${heime.sign-in.passkeys.origins:}") List<String> origins,
            @Value("${heime.sign-in.passkeys.relying-party:}") String relyingParty) {
        this.address = Stream.of(Stream.of(named(smsHost)), origins.stream(), Stream.of(named(relyingParty)))
                .flatMap(written -> written)
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .findFirst();
    }

    private static String named(String host) {
        return host.isBlank() ? "" : HTTPS + host.strip();
    }

    /** The address of a page; empty where the operator has not said where the program is opened. */
    public Optional<String> page(String path) {
        return address.map(at -> at + path);
    }
}

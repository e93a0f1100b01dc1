package no.heime.identity.passkey;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.heime.identity.OpensAt;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where passkeys are valid, by the settings {@code heime.sign-in.passkeys.relying-party} and
 * {@code heime.sign-in.passkeys.origins}. Without them only on this machine, for a trial.
 *
 * <p>A passkey belongs to its relying party for ever: with another one, all have to be made anew.
 */
@Component
public class PasskeySettings {

    static final String THIS_MACHINE = "localhost";

    private static final String PARTY = "HEIME_SIGN_IN_PASSKEYS_RELYING_PARTY (heime.sign-in.passkeys.relying-party)";
    private static final String ORIGINS = "HEIME_SIGN_IN_PASSKEYS_ORIGINS (heime.sign-in.passkeys.origins)";
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private final String relyingParty;
    private final Set<String> origins;

    /** @throws StartupFailure when one is no address, or they do not fit each other */
    PasskeySettings(
            @Value("${heime.sign-in.passkeys.relying-party:}") String relyingParty,
            @Value("${heime.sign-in.passkeys.origins:}") List<String> origins) {
        var party = OpensAt.bare(relyingParty);
        var written = origins.stream()
                .map(OpensAt::bare)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (party.isEmpty() && !written.isEmpty()) {
            throw new StartupFailure(
                    "The setting %s is missing: it is the host name that passkeys belong to, such as heime.example.org, and goes with %s."
                            .formatted(PARTY, ORIGINS));
        }
        this.relyingParty = party.isEmpty() ? THIS_MACHINE : host(party);
        this.origins = party.isEmpty() || !written.isEmpty() ? written : Set.of("https://" + party);
        this.origins.forEach(this::check);
    }

    /** The host name that passkeys belong to. */
    public String relyingParty() {
        return relyingParty;
    }

    /** The addresses from which they are used; none for whatever address this machine answers at. */
    Set<String> origins() {
        return origins;
    }

    private static String host(String party) {
        if (!HOST.matcher(party).matches()) {
            throw new StartupFailure(
                    "The setting %s holds \"%s\": it must be a host name in small letters, such as heime.example.org, without https:// and without a port."
                            .formatted(PARTY, party));
        }
        return party;
    }

    private void check(String origin) {
        var host = hostOf(origin);
        if (!host.equals(relyingParty) && !host.endsWith("." + relyingParty)) {
            throw new StartupFailure("The setting %s holds \"%s\": its host must be %s, as %s says, or end with .%s."
                    .formatted(ORIGINS, origin, relyingParty, PARTY, relyingParty));
        }
    }

    private static String hostOf(String origin) {
        try {
            var address = URI.create(origin);
            var host = address.getHost();
            if (host != null && origin.equals(written(host, address.getPort()))) {
                return host;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw new StartupFailure(
                "The setting %s holds \"%s\": it must be a list of https addresses without a path, such as https://heime.example.org."
                        .formatted(ORIGINS, origin));
    }

    /** As a browser writes it. */
    private static String written(String host, int port) {
        return "https://" + host.toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port);
    }
}

package no.heime.identity.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.heime.identity.Membership;
import no.heime.identity.MunicipalityNumbers;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

/** Reads what the operator has written about one provider, and refuses what cannot hold by the setting's name. */
record ReadProvider(String id, OidcSettings.Written written, MunicipalityNumbers municipalities) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,30}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(180);
    private static final Duration USUAL_ROLES = Duration.ofDays(14);
    private static final String OPENID = "openid";

    /** @throws StartupFailure when something is missing or cannot be */
    Provider provider() {
        if (!ID.matcher(id).matches()) {
            throw new StartupFailure(
                    "The setting heime.oidc.providers.%s names a provider: its short name must be small letters and digits, such as idporten."
                            .formatted(id));
        }
        return new Provider(
                id,
                setting("name").require(written.name(), "what people know the provider as, such as ID-porten"),
                issuer(),
                Client.read(id, written),
                scopes(),
                blankIsNone(written.pid()),
                filled(written.acr()),
                setting("level-claim").require(written.levelClaim(), "the claim with the level, such as acr"),
                staySignedIn(),
                rolesLast(),
                written.idTokenHint(),
                IntStream.range(0, written.roles().size()).mapToObj(this::role).toList());
    }

    private String issuer() {
        var setting = setting("issuer");
        var issuer = setting.require(written.issuer(), "the provider's address, such as https://idporten.no");
        try {
            var address = URI.create(issuer);
            var host = address.getHost();
            var secure = "https".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(host));
            if (host != null && secure && address.getQuery() == null) {
                return issuer;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw setting.mustBe(
                "the provider's https address, as its own metadata writes it, such as https://idporten.no");
    }

    private List<String> scopes() {
        var scopes = filled(written.scopes());
        if (!scopes.contains(OPENID)) {
            throw setting("scopes").mustBe("a list with openid in it, such as openid,profile");
        }
        return scopes;
    }

    private Duration staySignedIn() {
        var stays = written.staySignedIn();
        if (stays.compareTo(SHORTEST) < 0 || stays.compareTo(LONGEST) > 0) {
            throw setting("stay-signed-in").mustBe("a time from 5m to 180d, such as 12h");
        }
        return stays;
    }

    /** Not shorter than a device stays signed in: she would be nobody in the middle of her day. */
    private Duration rolesLast() {
        var stays = written.staySignedIn();
        var last = written.rolesLast();
        if (last == null) {
            return stays.compareTo(USUAL_ROLES) > 0 ? stays : USUAL_ROLES;
        }
        if (last.compareTo(stays) < 0 || last.compareTo(LONGEST) > 0) {
            throw setting("roles-last").mustBe("a time from stay-signed-in to 180d, such as 14d");
        }
        return last;
    }

    private RoleRule role(int place) {
        var role = written.roles().get(place);
        var name = "roles[%d].".formatted(place);
        return new RoleRule(
                setting(name + "claim").require(role.claim(), "the claim that decides, such as groups"),
                setting(name + "value")
                        .require(role.value(), "what has to stand in the claim, such as the id of a group"),
                membership(setting(name + "role"), role.role(), municipality(setting(name + "municipality"), role)));
    }

    private String municipality(Setting setting, OidcSettings.WrittenRole role) {
        var number = setting.require(
                role.municipality(), "the number of the municipality where the role holds, such as 1822");
        if (!municipalities.has(number)) {
            throw setting.mustBe("the number of a municipality that Heime knows, such as 1822");
        }
        return number;
    }

    private static Membership membership(Setting setting, @Nullable String role, String municipality) {
        return switch (setting.require(role, "case-worker or administrator")) {
            case "case-worker" -> Membership.caseWorkerIn(municipality);
            case "administrator" -> Membership.administratorIn(municipality);
            default -> throw setting.mustBe("case-worker or administrator");
        };
    }

    private Setting setting(String name) {
        return OidcSettings.setting(id, name);
    }

    private static List<String> filled(List<String> written) {
        return written.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static @Nullable String blankIsNone(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}

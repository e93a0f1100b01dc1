package no.heime.identity.sms;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.identity.OpensAt;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator has written about codes by SMS, before anybody has looked whether it holds.
 *
 * @param url where the gateway takes a text; null where nothing is sent by SMS
 * @param partner what the gateway calls the operator's service
 * @param platform what the gateway calls the way by which we send
 * @param sender who the phone says that it comes from
 * @param host name of the pages on which a phone may fill the code in by itself
 * @param prefixes to which countries, or ranges in them, is sent
 * @param dailyMost how many codes a day go out to all together
 * @param dailyForNumber how many a day to one number
 * @param hourlyForNetwork how many an hour are asked for from one network
 */
@ConfigurationProperties("heime.sms")
record SmsSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String partner,
        @DefaultValue("COMMON_API") String platform,
        @Nullable String sender,
        @Nullable String host,
        @DefaultValue("+47") List<String> prefixes,
        @DefaultValue("500") int dailyMost,
        @DefaultValue("10") int dailyForNumber,
        @DefaultValue("20") int hourlyForNetwork) {

    SmsSettings {
        host = host == null ? null : OpensAt.bare(host);
    }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Pattern NAME_OR_NUMBER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,11}|\\+?[0-9]{4,15}");
    private static final Pattern HOST =
            Pattern.compile("localhost|([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern PREFIX = Pattern.compile("\\+[1-9][0-9]{0,6}");

    /**
     * Whether SMS is set up.
     *
     * @throws StartupFailure when it is set up by half, or with what cannot be
     */
    boolean isComplete() {
        atLeastOne("daily-most", dailyMost);
        atLeastOne("daily-for-number", dailyForNumber);
        atLeastOne("hourly-for-network", hourlyForNetwork);
        var isMeant = Stream.of(url, username, password, partner, sender, host)
                .anyMatch(written -> written != null && !written.isBlank());
        if (isMeant) {
            check();
        }
        return isMeant;
    }

    private void check() {
        address();
        setting("username").require(username, "whom the gateway knows");
        setting("password").require(password, "the secret that the gateway has given");
        setting("partner").require(partner, "what the gateway calls your service (platformPartnerId)");
        match("sender", sender, "who the text comes from", NAME_OR_NUMBER, "up to 11 letters and digits, or a number");
        match(
                "host",
                host,
                "the host name where people open Heime, such as heime.example.org",
                HOST,
                "a host name in small letters, without https:// and without a port");
        if (prefixes.isEmpty()
                || !prefixes.stream().allMatch(it -> PREFIX.matcher(it).matches())) {
            throw setting("prefixes").mustBe("prefixes with their country code, such as +47");
        }
    }

    /** Where a text is handed in. */
    URI address() {
        var setting = setting("url");
        var written = setting.require(url, "the https address where the gateway takes a text");
        try {
            var address = URI.create(written);
            boolean secret = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
            if (address.getHost() != null && secret && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw setting.mustBe("an https address without a name or a password in it");
    }

    private static void match(
            String name, @Nullable String written, String whatItIs, Pattern pattern, String whatItMustBe) {
        var setting = setting(name);
        if (!pattern.matcher(setting.require(written, whatItIs)).matches()) {
            throw setting.mustBe(whatItMustBe);
        }
    }

    private static void atLeastOne(String name, int many) {
        if (many < 1) {
            throw setting(name).mustBe("at least 1");
        }
    }

    private static Setting setting(String name) {
        return new Setting("heime.sms." + name);
    }
}

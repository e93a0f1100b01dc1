package no.heime.identity.sms;

import java.util.List;

/** What an operator might write. */
final class Settings {

    private Settings() {}

    static SmsSettings of(String url) {
        return of(url, "Heime", "heime.example.org", List.of("+47"), 500);
    }

    static SmsSettings of(String url, String sender, String host, List<String> prefixes, int daily) {
        return new SmsSettings(
                url, "heime", "known-to-both", "4711", "COMMON_API", sender, host, prefixes, daily, 10, 20);
    }

    static SmsSettings none() {
        return new SmsSettings(null, null, " ", null, "COMMON_API", null, null, List.of("+47"), 500, 10, 20);
    }
}

package no.heime.identity.number;

import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.sms.Sms;
import no.heime.shared.PhoneNumber;
import no.heime.shared.secrets.KeyedDigests;
import no.heime.shared.startup.Setting;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a number is known again by. */
@Component
public class NumberDigests {

    private static final String GIVEN_UP = "given-up ";

    private final KeyedDigests digests;

    /** @throws StartupFailure when SMS is set up and there is no key, or one is too short to be a secret */
    NumberDigests(@Value("${heime.sms.keys:}") List<String> keys, Sms sms) {
        digests = new KeyedDigests(new Setting("heime.sms.keys"), keys);
        if (sms.isSetUp()) {
            digests.require("the secret with which mobile numbers are known again (openssl rand -hex 32)");
        }
    }

    /** With the key in use. */
    public String digest(PhoneNumber number) {
        return all(number).getFirst();
    }

    /** With the key in use first, then with earlier ones. */
    List<String> all(PhoneNumber number) {
        return digests.of(number.value());
    }

    /** Of a number that is on its way to another person; found after all others. */
    String givenUp(PhoneNumber number) {
        return GIVEN_UP + digest(number);
    }

    /** Of all by which it may be found, also on its way. */
    List<String> allWays(PhoneNumber number) {
        return all(number).stream()
                .flatMap(digest -> Stream.of(digest, GIVEN_UP + digest))
                .toList();
    }

    static boolean isGivenUp(String digest) {
        return digest.startsWith(GIVEN_UP);
    }
}

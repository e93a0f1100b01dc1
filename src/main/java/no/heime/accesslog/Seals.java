package no.heime.accesslog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.heime.shared.secrets.UnreadableText;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals lines: HMAC-SHA-256 with a key that the store does not know. Without a key a plain SHA-256 chains them, which
 * shows what was changed carelessly, but not what somebody has reckoned anew.
 */
@Component
class Seals {

    /** Name of no key at all. */
    static final String WITHOUT_KEY = "none";

    /** Seal before the first line. */
    static final String BEGINNING = "";

    private static final int SHORTEST_KEY = 32;
    private static final int NAME_LENGTH = 8;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final Predicate<String> unreadable;

    /**
     * @param keys the one in use first, then earlier ones, with which old lines are sealed
     * @throws StartupFailure when one is too short to be a secret
     */
    @Autowired
    Seals(@Value("${heime.access-log.keys:}") List<String> keys, UnreadableText unreadable) {
        this(keys, unreadable::is);
    }

    /** @param unreadable whether a text stands where one stood that nobody can read any more */
    Seals(List<String> keys, Predicate<String> unreadable) {
        this.unreadable = unreadable;
        for (var key :
                keys.stream().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            if (key.length() < SHORTEST_KEY) {
                throw new StartupFailure(
                        "HEIME_ACCESS_LOG_KEYS (heime.access-log.keys) holds a key of fewer than %d letters: make one with openssl rand -hex 32."
                                .formatted(SHORTEST_KEY));
            }
            this.keys.put(
                    digest("heime access log " + key).substring(0, NAME_LENGTH),
                    new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        }
    }

    /** Name of the key that new lines are sealed with; it tells nothing of the key. */
    String key() {
        return keys.keySet().stream().findFirst().orElse(WITHOUT_KEY);
    }

    /** Whether what is sealed now is sealed with a key. */
    boolean hasKey() {
        return !keys.isEmpty();
    }

    Line seal(Unwritten line, long place, String before) {
        var digest = digest(line.reading().whole());
        var key = key();
        return new Line(
                line.id(),
                line.municipality(),
                place,
                line.reading(),
                digest,
                key,
                over(key, line.municipality(), place, before, digest));
    }

    /** Whether a line says what it said when it was sealed, after the line before it. */
    boolean holds(Line line, String before) {
        return isKnown(line.key())
                && saysWhatItSaid(line)
                && line.seal().equals(over(line.key(), line.municipality(), line.place(), before, line.digest()));
    }

    private boolean saysWhatItSaid(Line line) {
        var because = line.reading().because();
        return line.digest().equals(digest(line.reading().whole())) && (because == null || because.holds(unreadable));
    }

    Head head(String municipality, long place) {
        var key = key();
        return new Head(municipality, place, key, over(key, municipality, place, "head", ""));
    }

    /** Whether a head says what it said when it was sealed, with a key where there is one. */
    boolean holds(Head head) {
        return isKnown(head.key())
                && (head.isSealedWithKey() || !hasKey())
                && head.seal().equals(over(head.key(), head.municipality(), head.place(), "head", ""));
    }

    /** A chain of which everything up to this place is deleted begins after it. */
    Cut cut(String municipality, Links deleted, Instant at) {
        var key = key();
        var open = new Cut(municipality, deleted.place(), deleted.seal(), deleted.withoutKey(), at, key, "");
        return new Cut(municipality, open.place(), open.last(), open.withoutKey(), at, key, over(key, open));
    }

    /**
     * Whether a beginning says what it said when it was sealed. One that is sealed without a key counts where a key is set
     * only as long as the line after it is from before the key, too.
     *
     * @param next the first line after it; null when there is none
     */
    boolean holds(Cut cut, @Nullable Line next) {
        return isKnown(cut.key())
                && cut.seal().equals(over(cut.key(), cut))
                && (cut.isSealedWithKey() || !hasKey() || next != null && !next.isSealedWithKey());
    }

    private String over(String key, Cut cut) {
        return over(key, cut.municipality(), cut.place(), "cut", cut.whole());
    }

    boolean isKnown(String key) {
        return key.equals(WITHOUT_KEY) || keys.containsKey(key);
    }

    private String over(String key, String municipality, long place, String before, String digest) {
        var all = String.join("/", municipality, String.valueOf(place), before, digest);
        var secret = keys.get(key);
        return secret == null ? digest(all) : hmac(secret, all);
    }

    private static String hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

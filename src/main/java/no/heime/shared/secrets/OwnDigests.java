package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.heime.shared.store.KeyRoom;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Makes of something short, such as a phone number, what it is found by: HMAC-SHA-256 with a secret that the store of data
 * does not know, so that nobody who has a copy of it can try them all. The secret is made once and lies in the store of
 * keys, closed as people's keys are (decision 028).
 */
@Component
public class OwnDigests {

    private static final String COLLECTION = "digests";
    private static final String ID = "secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final byte[] BOUND = "heime/digests".getBytes(StandardCharsets.UTF_8);

    /** Nobody's, and never destroyed. */
    private static final UUID KEY = new UUID(0, 1);

    private final MongoOperations store;
    private final PersonKeys keys;
    private volatile @Nullable SecretKeySpec secret;

    OwnDigests(KeyRoom room, PersonKeys keys) {
        this.store = room.store();
        this.keys = keys;
    }

    /** @param purpose what it is for: the same text is found by another digest for another purpose */
    public String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret());
            return HexFormat.of().formatHex(mac.doFinal((purpose + " " + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The secret of digests does not open", changed);
        }
    }

    private SecretKeySpec secret() throws GeneralSecurityException {
        var known = secret;
        if (known == null) {
            known = new SecretKeySpec(opened(), ALGORITHM);
            secret = known;
        }
        return known;
    }

    private byte[] opened() throws GeneralSecurityException {
        var stored = stored();
        if (stored == null) {
            make();
            stored = stored();
        }
        if (stored == null) {
            throw new IllegalStateException("The secret of digests is gone");
        }
        var key = keys.find(KEY).orElseThrow(() -> new IllegalStateException("The key of digests is gone"));
        return key.decrypt(stored.get("closed", Binary.class).getData(), BOUND);
    }

    private @Nullable Document stored() {
        return store.findOne(query(where("_id").is(ID)), Document.class, COLLECTION);
    }

    private void make() throws GeneralSecurityException {
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        var closed = keys.findOrMake(KEY, nobody -> false).encrypt(made, BOUND);
        try {
            store.insert(new Document("_id", ID).append("closed", new Binary(closed)), COLLECTION);
        } catch (DuplicateKeyException anotherWasFirst) {
            // its secret is read
        }
    }
}

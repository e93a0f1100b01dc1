package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The key with which one person's texts are sealed, closed with a master key: what lies in the store of keys.
 *
 * @param master name of the master key that opens it
 * @param closed bound to the person, so that it opens nobody else's texts
 */
record PersonKey(UUID person, String master, Binary closed) {

    static final String ID = "_id";

    private static final String MASTER = "master";
    private static final String CLOSED = "closed";

    static PersonKey made(UUID person, MasterKeys masters) {
        try {
            return closed(person, Aeads.made(), masters);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static PersonKey of(Document stored) {
        return new PersonKey(stored.get(ID, UUID.class), stored.getString(MASTER), stored.get(CLOSED, Binary.class));
    }

    Document stored() {
        return new Document(ID, person).append(MASTER, master).append(CLOSED, closed);
    }

    /** @throws IllegalStateException when it was changed in the store */
    Aead open(MasterKeys masters) {
        try {
            return Aeads.of(opened(masters));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A person's key does not open", changed);
        }
    }

    /** The same key, closed with the master key in use; what is sealed with it stays as it is. */
    PersonKey closedAnew(MasterKeys masters) {
        try {
            return closed(person, opened(masters), masters);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A person's key does not open", changed);
        }
    }

    private KeysetHandle opened(MasterKeys masters) throws GeneralSecurityException {
        return Aeads.open(closed.getData(), masters.named(master), whose(person));
    }

    private static PersonKey closed(UUID person, KeysetHandle key, MasterKeys masters) throws GeneralSecurityException {
        var name = masters.current();
        var closed = Aeads.close(key, masters.named(name), whose(person));
        return new PersonKey(person, name, new Binary(closed));
    }

    private static byte[] whose(UUID person) {
        return ("heime/key/" + person).getBytes(StandardCharsets.UTF_8);
    }
}

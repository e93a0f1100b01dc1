package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** The one way to Tink, which has to be told first what is used of it. */
final class Aeads {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException neverTheFirstTime) {
            throw new IllegalStateException(neverTheFirstTime);
        }
    }

    private Aeads() {}

    static KeysetHandle made() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Aead of(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static byte[] close(KeysetHandle key, Aead master, byte[] bound) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bound);
    }

    /** @throws GeneralSecurityException when it was closed with another key, or for somebody else */
    static KeysetHandle open(byte[] closed, Aead master, byte[] bound) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(closed, master, bound);
    }
}

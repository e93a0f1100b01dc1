package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One key that people's keys are closed with: 256 bits for AES-GCM.
 *
 * @param written 64 hexadecimal digits, as {@code openssl rand -hex 32} makes them
 */
record MasterKey(String written) {

    private static final int BYTES = 32;
    private static final int NAME_LENGTH = 8;
    private static final int ONLY_ENTRY = 1;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{%d}".formatted(2 * BYTES));

    /** Empty when it is none. */
    static Optional<MasterKey> read(String written) {
        var digits = written.strip().toLowerCase(Locale.ROOT);
        return DIGITS.matcher(digits).matches() ? Optional.of(new MasterKey(digits)) : Optional.empty();
    }

    static MasterKey made() {
        return new MasterKey(
                HexFormat.of().formatHex(SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get())));
    }

    /** What it is called where others read it; it tells nothing of the key. */
    String name() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(written));
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Aead aead() {
        try {
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(HexFormat.of().parseHex(written), InsecureSecretKeyAccess.get()))
                    .build();
            return Aeads.of(KeysetHandle.newBuilder()
                    .addEntry(
                            KeysetHandle.importKey(key).withFixedId(ONLY_ENTRY).makePrimary())
                    .build());
        } catch (GeneralSecurityException neverWithFixedParameters) {
            throw new IllegalStateException(neverWithFixedParameters);
        }
    }

    /** Nothing that is printed by mistake shows the key. */
    @Override
    public String toString() {
        return "MasterKey[" + name() + "]";
    }
}

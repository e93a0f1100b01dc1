package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody's key opens, and nothing else; of two people, when it is both of theirs: then both keys are needed,
 * and who destroys one makes it unreadable.
 *
 * @param owners whose keys, in the order in which they were turned
 */
record SealedText(List<UUID> owners, byte[] closed) {

    /** How every one begins: the embedded store does not keep of which kind a binary value is. */
    private static final int BEGINNING = 0x5EA1_ED01;

    private static final int HEAD = Integer.BYTES + 1;
    private static final int UUID_BYTES = 16;

    SealedText {
        owners = List.copyOf(owners);
    }

    /**
     * @param key the one of each owner
     * @param where it stands; it opens nowhere else
     */
    static SealedText of(String text, List<UUID> owners, Function<UUID, Aead> key, String where) {
        var closed = text.getBytes(StandardCharsets.UTF_8);
        try {
            for (var owner : owners) {
                closed = key.apply(owner).encrypt(closed, bound(where, owner));
            }
        } catch (GeneralSecurityException longerThanAnyText) {
            throw new IllegalArgumentException("A text cannot be sealed", longerThanAnyText);
        }
        return new SealedText(owners, closed);
    }

    /**
     * @return empty when a key is not there any more
     * @throws GeneralSecurityException when it was changed, or stands somewhere else, or was sealed with an earlier key
     */
    Optional<String> open(Function<UUID, Optional<Aead>> key, String where) throws GeneralSecurityException {
        var opened = closed;
        for (var owner : owners.reversed()) {
            var found = key.apply(owner);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            opened = found.get().decrypt(opened, bound(where, owner));
        }
        return Optional.of(new String(opened, StandardCharsets.UTF_8));
    }

    private static byte[] bound(String where, UUID owner) {
        return "heime/text/%s/%s".formatted(owner, where).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when what is stored is no sealed text. */
    static Optional<SealedText> read(@Nullable Object stored) {
        if (!(stored instanceof Binary binary) || binary.length() < HEAD) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(binary.getData());
        var beginning = bytes.getInt();
        var count = bytes.get();
        if (beginning != BEGINNING || count < 1 || bytes.remaining() < count * UUID_BYTES) {
            return Optional.empty();
        }
        var owners = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            owners.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        var closed = new byte[bytes.remaining()];
        bytes.get(closed);
        return Optional.of(new SealedText(owners, closed));
    }

    Binary stored() {
        var bytes = ByteBuffer.allocate(HEAD + owners.size() * UUID_BYTES + closed.length)
                .putInt(BEGINNING)
                .put((byte) owners.size());
        owners.forEach(owner -> bytes.putLong(owner.getMostSignificantBits()).putLong(owner.getLeastSignificantBits()));
        return new Binary(bytes.put(closed).array());
    }
}

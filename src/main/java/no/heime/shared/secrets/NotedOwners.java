package no.heime.shared.secrets;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonReader;
import org.bson.codecs.BinaryCodec;
import org.bson.codecs.DecoderContext;
import org.bson.types.Binary;

/**
 * Notes whose keys will be needed while documents are read from the wire. The driver reads a whole batch before it hands
 * out the first document of it, so that the keys of a long list are fetched with one question instead of one for each.
 */
final class NotedOwners extends BinaryCodec {

    /** What is noted and never opened, such as what is only deleted, does not pile up. */
    private static final int AT_MOST = 1_000;

    private static final ThreadLocal<Set<UUID>> NOTED = ThreadLocal.withInitial(HashSet::new);

    @Override
    public Binary decode(BsonReader reader, DecoderContext context) {
        var read = super.decode(reader, context);
        SealedText.read(read).ifPresent(text -> note(text.owners()));
        return read;
    }

    private static void note(Iterable<UUID> owners) {
        var noted = NOTED.get();
        for (var owner : owners) {
            if (noted.size() < AT_MOST) {
                noted.add(owner);
            }
        }
    }

    /** What this thread has noted since it was asked last. */
    static Set<UUID> take() {
        var noted = NOTED.get();
        NOTED.remove();
        return noted;
    }
}

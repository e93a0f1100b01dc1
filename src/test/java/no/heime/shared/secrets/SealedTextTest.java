package no.heime.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What is sealed is read back as it was written, by its people's keys, in its place, and in no other way. */
class SealedTextTest {

    private static final UUID ASTRID = new UUID(1, 1);
    private static final UUID JONAS = new UUID(1, 2);
    private static final String PLACE = "needs/1/wish.words";

    private final Map<UUID, Aead> keys = new HashMap<>(Map.of(ASTRID, key(), JONAS, key()));

    private static Aead key() {
        try {
            return Aeads.of(Aeads.made());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private SealedText sealed(String text, UUID... owners) {
        return SealedText.of(text, List.of(owners), keys::get, PLACE);
    }

    private Optional<String> opened(SealedText text, String where) throws GeneralSecurityException {
        return text.open(owner -> Optional.ofNullable(keys.get(owner)), where);
    }

    /** Letters of every script, marks that belong to the letter before them, emoji and no text at all. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(2_000).filter(SealedTextTest::isText),
                Arbitraries.of(
                        "",
                        "👩‍👩‍👧 🧑🏽‍🦽",
                        "שלום \u202eolleh\u202c مرحبا",
                        "e\u0301 å ŋ đ",
                        "\u0000\n\t",
                        "x".repeat(1_000_000)));
    }

    /** Half of a letter outside the basic plane is none. */
    private static boolean isText(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }

    @Property(tries = 200)
    void whatIsSealedIsReadBackAsItWasWritten(@ForAll("texts") String text) throws GeneralSecurityException {
        var stored = sealed(text, ASTRID).stored();
        assertThat(opened(SealedText.read(stored).orElseThrow(), PLACE)).contains(text);
    }

    @Property(tries = 50)
    void whatIsOfTwoIsReadBackToo(@ForAll("texts") String text) throws GeneralSecurityException {
        var stored = sealed(text, ASTRID, JONAS).stored();
        assertThat(opened(SealedText.read(stored).orElseThrow(), PLACE)).contains(text);
    }

    @Test
    void whatIsOfTwoNeedsBothKeys() throws GeneralSecurityException {
        for (var gone : List.of(ASTRID, JONAS)) {
            var text = sealed("Jeg har vondt i ryggen selv.", ASTRID, JONAS);
            var kept = keys.remove(gone);
            assertThat(opened(text, PLACE)).isEmpty();
            keys.put(gone, kept);
        }
    }

    @Test
    void whatIsMovedToAnotherPlaceDoesNotOpen() {
        var text = sealed("Hund i huset.", ASTRID);
        for (var elsewhere : List.of("needs/2/wish.words", "needs/1/wish.mustKnow", "reports/1/wish.words")) {
            assertThatThrownBy(() -> opened(text, elsewhere)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void whatIsSaidToBeSomebodyElsesDoesNotOpen() {
        var text =
                new SealedText(List.of(JONAS), sealed("Hund i huset.", ASTRID).closed());
        assertThatThrownBy(() -> opened(text, PLACE)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void noBitOfItCanBeChangedUnseen() {
        var closed = sealed("Hund.", ASTRID).closed();
        for (var i = 0; i < closed.length * Byte.SIZE; i++) {
            var changed = closed.clone();
            changed[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
            assertThatThrownBy(() -> opened(new SealedText(List.of(ASTRID), changed), PLACE))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void theSameTextLooksAnotherEachTime() {
        assertThat(sealed("Hund.", ASTRID).stored())
                .isNotEqualTo(sealed("Hund.", ASTRID).stored());
    }

    @Test
    void whatIsNoSealedTextIsNotTakenForOne() {
        for (Object other : List.of("Hund.", 7, new Binary(new byte[0]), new Binary(new byte[40]), ASTRID)) {
            assertThat(SealedText.read(other)).isEmpty();
        }
        var cut = sealed("Hund.", ASTRID).stored().getData();
        assertThat(SealedText.read(new Binary(java.util.Arrays.copyOf(cut, 12))))
                .isEmpty();
    }
}

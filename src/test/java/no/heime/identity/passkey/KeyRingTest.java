package no.heime.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.identity.PasskeyMade;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRingTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private static final PersonId ASTRID = new PersonId(UUID.randomUUID());
    private static final PasskeyMade MADE = new PasskeyMade(UUID.randomUUID(), NOON, ASTRID);

    private final KeyRing empty = KeyRing.empty(ASTRID);

    static Passkey key(String id) {
        return new Passkey(id, "Mobilen", "key", "made", 0, Set.of(), new Passkey.Copied(true, true), NOON, null);
    }

    private static void refuses(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOf(DomainException.class)
                .extracting("messageKey")
                .isEqualTo(why);
    }

    @Test
    void theLastOneGoesOnlyWhenItsOwnerHasBeenToldThatItIsTheLast() {
        var two = empty.with(key("a"), MADE).with(key("b"), MADE);
        var one = two.without("a", false);
        assertThat(one.keys()).extracting(Passkey::id).containsExactly("b");
        refuses(() -> one.without("b", false), "passkey.last");
        assertThat(one.without("b", true).keys()).isEmpty();
    }

    @Test
    void thatOneWasMadeIsToldWhateverElseHappensToTheRing() {
        var ring = empty.with(key("a"), MADE).renamed("a", "Nettbrettet").used("a", 1, true, NOON);
        assertThat(ring.outbox()).containsExactly(MADE);
        assertThat(ring.without("a", true).outbox()).containsExactly(MADE);
    }

    @Test
    void whatIsGoneAlreadyStaysGone() {
        assertThat(empty.without("a", false)).isEqualTo(empty);
        var one = empty.with(key("b"), MADE);
        assertThat(one.without("a", false)).isEqualTo(one);
    }

    @Test
    void tenAreEnough() {
        var full = IntStream.range(0, KeyRing.MOST)
                .mapToObj(String::valueOf)
                .map(KeyRingTest::key)
                .reduce(empty, (ring, key) -> ring.with(key, MADE), (one, other) -> other);
        refuses(() -> full.with(key("one more"), MADE), "passkey.too-many");
    }

    @Test
    void aNameIsTidiedAndHasToBeThereAndShort() {
        var one = empty.with(key("a"), MADE).with(key("b"), MADE);
        assertThat(one.renamed("a", " Nettbrettet\u0000 ").keys())
                .extracting(Passkey::name)
                .containsExactly("Nettbrettet", "Mobilen");
        refuses(() -> one.renamed("a", " "), "text.missing");
        refuses(() -> one.renamed("a", "x".repeat(Passkey.NAME_LENGTH + 1)), "text.too-long");
        refuses(() -> one.renamed("c", "Nettbrettet"), "error.not-found");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, true", "3, 4, true", "3, 3, false", "4, 3, false", "3, 0, false"})
    void oneThatCountsHasToCountOn(long before, long now, boolean isTheSame) {
        var used = before == 0
                ? empty.with(key("a"), MADE)
                : empty.with(key("a"), MADE).used("a", before, true, NOON);
        if (isTheSame) {
            assertThat(used.used("a", now, false, NOON.plusSeconds(1)).key("a"))
                    .hasValue(key("a").used(now, false, NOON.plusSeconds(1)));
        } else {
            refuses(() -> used.used("a", now, true, NOON), "passkey.wrong");
        }
    }

    @Test
    void oneThatHasBeenRemovedMeanwhileSignsNobodyIn() {
        refuses(() -> empty.used("a", 1, true, NOON), "error.not-found");
    }
}

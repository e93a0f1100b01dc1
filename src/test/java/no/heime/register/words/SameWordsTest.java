package no.heime.register.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

    private static SameWords words(String typed) {
        return SameWords.of(
                UUID.randomUUID(), typed, new PersonId(UUID.randomUUID()), Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    void theyAreWrittenWithCommasAndReadWithoutCapitalsAndDoubles() {
        assertThat(words(" Kverka,  snømåking; kverka\nmoking ").words())
                .containsExactly("kverka", "snømåking", "moking");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kverka                     | register.words.too-few
        tur, turer                 | register.words.too-few
        måke snø, kverka           | register.words.not-plain
        ring 95012345, kverka      | register.words.not-plain
        kverka, <b>                | register.words.not-plain
        kverka, snø-måking         | register.words.not-plain
        og, kverka                 | register.words.says-nothing
        aaqx,bbqx,ccqx,ddqx,eeqx,ffqx,ggqx,hhqx,iiqx | register.words.too-many
        """)
    void onlyPlainWordsThatSaySomethingMeanTheSame(String typed, String refusal) {
        assertThatThrownBy(() -> words(typed)).hasMessage(refusal);
    }

    @Test
    void whatMeansTheSameAlreadyIsNotAddedAgain() {
        var there = MunicipalityWords.none("1822").with(words("kverka, snømåking, moking"));

        assertThatThrownBy(() -> there.with(words("moking, kverka"))).hasMessage("register.words.there-already");
        assertThat(there.with(words("moking, skuffing")).groups()).hasSize(2);
    }

    @Test
    void onlyWhatWasJustTakenAwayComesBack() {
        var kverka = words("kverka, snømåking");
        var taken = kverka.at().plus(Duration.ofHours(1));
        var there = MunicipalityWords.none("1822").with(kverka);
        var without = there.without(kverka.id(), kverka.by(), taken);

        assertThat(without.again(kverka, kverka.by(), taken.plus(Duration.ofHours(23)))
                        .groups())
                .containsExactly(kverka);
        assertThatThrownBy(() -> without.again(kverka, kverka.by(), taken.plus(Duration.ofDays(1))))
                .hasMessage("shared.undo.too-late");
        assertThatThrownBy(() -> without.again(words("lefse, bakst"), kverka.by(), taken))
                .hasMessage("error.not-found");
    }

    @Test
    void whatMeansTheSameByNowDoesNotComeBackBesideIt() {
        var kverka = words("kverka, snømåking");
        var without = MunicipalityWords.none("1822").with(kverka).without(kverka.id(), kverka.by(), kverka.at());
        var anew = without.with(words("snømåking, kverka, moking"));

        assertThatThrownBy(() -> anew.again(kverka, kverka.by(), kverka.at()))
                .hasMessage("register.words.there-already");
    }

    @Test
    void thereIsRoomForTwoHundred() {
        var full = MunicipalityWords.none("1822");
        for (char one = 'a'; one < 'a' + 20; one++) {
            for (char other = 'a'; other < 'a' + 10; other++) {
                full = full.with(words("qx%czx%cqx, qy%czy%cqy".formatted(one, other, one, other)));
            }
        }
        var enough = full;
        assertThatThrownBy(() -> enough.with(words("kverka, snømåking"))).hasMessage("register.words.enough");
    }
}

package no.heime.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final WordsShown FIRST = new WordsShown(1, Language.NB);
    private static final Consent YES = Consent.first(
            new PersonId(UUID.randomUUID()), Purpose.KEEP_CARE_ANSWERS, "safety-alarm", FIRST, Way.FORM, NOON);

    @Test
    void saidAgainItIsNothingNewUnlessTheWordsAreNewer() {
        assertThat(YES.given(FIRST, Way.FORM, NOON.plusSeconds(1))).isEqualTo(YES);
        assertThat(YES.given(new WordsShown(1, Language.EN), Way.FORM, NOON.plusSeconds(1)))
                .isEqualTo(YES);
        assertThat(YES.given(WordsShown.UNKNOWN, Way.FORM, NOON.plusSeconds(1))).isEqualTo(YES);
        assertThat(YES.given(new WordsShown(2, Language.NB), Way.FORM, NOON.plusSeconds(1))
                        .story())
                .hasSize(2);
    }

    @Test
    void takenBackTwiceItIsTakenBackOnceAndCanBeGivenAgain() {
        var back = YES.takenBack(Way.OVERVIEW, NOON.plusSeconds(1));
        assertThat(back.isGiven()).isFalse();
        assertThat(back.takenBack(Way.FORM, NOON.plusSeconds(2))).isEqualTo(back);
        assertThat(back.given(FIRST, Way.FORM, NOON.plusSeconds(3)).isGiven()).isTrue();
    }

    @Test
    void theWordsThatSheSaidYesToStandWithHowSheSaidItAlsoWhenItIsTakenBack() {
        var spoken = Consent.first(YES.person(), YES.purpose(), YES.about(), FIRST, Way.PHONE, NOON);
        var back = spoken.takenBack(Way.OVERVIEW, NOON.plusSeconds(1));
        assertThat(back.last().way()).isEqualTo(Way.OVERVIEW);
        assertThat(back.lastYes().way()).isEqualTo(Way.PHONE);
    }

    @Test
    void whatIsHeardLateDoesNotUndoWhatSheHasSaidSince() {
        var back = YES.takenBack(Way.OVERVIEW, NOON.plusSeconds(2));
        assertThat(back.given(FIRST, Way.FORM, NOON.plusSeconds(1))).isEqualTo(back);
        var again = back.given(FIRST, Way.FORM, NOON.plusSeconds(4));
        assertThat(again.takenBack(Way.FORM, NOON.plusSeconds(3))).isEqualTo(again);
    }
}

package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealQueriesTest {

    private static final double SHARE_OF_EACH_LANGUAGE = 0.1;

    @Test
    void noListHasBecomeShorter() {
        RealQueries.LISTS.forEach(
                (list, atLeast) -> assertThat(RealQueries.of(list)).as(list).hasSizeGreaterThanOrEqualTo(atLeast));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstListAsksInEachLanguage(RealQueries.Spoken language) {
        var all = RealQueries.of("queries");
        var asked = all.stream().filter(one -> one.lang() == language).toList();
        assertThat((double) asked.size() / all.size()).isGreaterThanOrEqualTo(SHARE_OF_EACH_LANGUAGE);
    }
}

package no.heime.shared.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private final Taxonomy taxonomy = new Taxonomy();

    @Test
    void nineGroupsHoldAboutFortyKinds() {
        assertThat(taxonomy.groups()).hasSize(9);
        assertThat(taxonomy.kinds()).hasSizeBetween(38, 45);
        assertThat(taxonomy.groups())
                .allSatisfy(group -> assertThat(taxonomy.kindsIn(group.id())).isNotEmpty());
    }

    @Test
    void everyKindHasAGroupAnIconWordsAndANameInEachLanguage() {
        assertThat(taxonomy.kinds()).allSatisfy(kind -> {
            assertThat(taxonomy.group(kind.group())).isPresent();
            assertThat(kind.icon()).isNotBlank();
            assertThat(kind.synonyms()).isNotEmpty();
            for (var language : Language.all()) {
                assertThat(kind.name(language)).isNotBlank();
            }
        });
    }

    @Test
    void whatTellsOfHealthOrGriefIsSensitive() {
        assertThat(taxonomy.require(new KindId("grief"), "kind").sensitive()).isTrue();
        assertThat(taxonomy.require(new KindId("snow-clearing"), "kind").sensitive())
                .isFalse();
    }

    @Test
    void digitalHelpersStandOnTheDigitalStep() {
        assertThat(taxonomy.require(new KindId("digital-help"), "kind").helpersStep())
                .isEqualTo(LadderStep.DIGITAL);
        assertThat(taxonomy.require(new KindId("visit"), "kind").helpersStep()).isEqualTo(LadderStep.NEIGHBOURHOOD);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> taxonomy.require(new KindId("surgery"), "kind"))
                .isInstanceOf(DomainException.class)
                .hasMessage("kind.unknown");
    }
}

package no.heime.register.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.heime.municipality.Places;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the words of a question mean, when the register knows a few. */
abstract class UnderstandingContract extends StoreContract {

    private Vocabulary vocabulary;
    private Understanding understanding;

    @BeforeEach
    void aFewWords() {
        var kindWords = new KindWords(new Taxonomy());
        vocabulary = new Vocabulary(store, kindWords);
        vocabulary.learn(Stems.of("Turgruppa møtes ved kirka, med stavlykter"));
        understanding = new Understanding(kindWords, vocabulary, new Places());
    }

    private Map<String, Double> stems(String typed) {
        return understanding.of(typed).getLast().stems();
    }

    private static String stem(String word) {
        return Stems.read(word).getFirst().stem();
    }

    @Test
    void theWordItselfIsSurest() {
        assertThat(stems("kirka")).containsEntry(stem("kirka"), 1.0);
        assertThat(understanding.of("kirka og turgruppa")).hasSize(2);
    }

    @Test
    void aWordSpeaksOfItsKindOfHelpInDialectAndEnglishToo() {
        for (var typed : List.of("snømåking", "moking", "shovel", "snoemaaking")) {
            assertThat(understanding.of(typed).getFirst().kinds()).as(typed).containsKey(new KindId("snow-clearing"));
        }
    }

    @Test
    void anUnfinishedLastWordIsFinished() {
        assertThat(stems("kirka stavl")).containsKey(stem("stavlykter"));
        assertThat(understanding.of("stavl kirka").getFirst().stems()).doesNotContainKey(stem("stavlykter"));
    }

    @Test
    void oneWrongLetterIsForgivenInALongWordThatNobodyHasWritten() {
        assertThat(understanding.of("tugruppa kirka").getFirst().stems()).containsKey(stem("turgruppa"));
        assertThat(understanding.of("turgrulpa kirka").getFirst().stems()).containsKey(stem("turgruppa"));
        assertThat(understanding.of("xkr hei").getFirst().stems()).containsOnlyKeys("xkr");
    }

    @Test
    void aPlaceSaysLessThanAThingAndAnUnknownWordLeast() {
        var place = understanding.of("Leland hei").getFirst();
        var thing = understanding.of("kirka hei").getFirst();
        var unknown = understanding.of("zzzzzzz hei").getFirst();
        assertThat(thing.weight()).isGreaterThan(place.weight());
        assertThat(place.weight()).isGreaterThan(unknown.weight());
        assertThat(unknown.saysSomething()).isFalse();
        assertThat(place.saysSomething()).isTrue();
    }

    @Test
    void wordsThatSayNothingAreNotAskedFor() {
        assertThat(understanding.of("kan noen hjelpe meg med")).isEmpty();
        assertThat(understanding.of("…!? – ((")).isEmpty();
    }

    @Test
    void anotherNodeReadsWhatThisOneHasLearnt() {
        var another = new Vocabulary(store, new KindWords(new Taxonomy()));
        assertThat(another.knows(stem("stavlykter"))).isFalse();
        another.read();
        assertThat(another.knows(stem("stavlykter"))).isTrue();
        another.learn(List.of(stem("stavlykter")));
    }
}

@OnEmbedded
class UnderstandingOnEmbeddedTest extends UnderstandingContract {}

@OnMongod
class UnderstandingOnMongodTest extends UnderstandingContract {}

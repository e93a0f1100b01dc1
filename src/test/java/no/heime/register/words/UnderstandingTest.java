package no.heime.register.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.identity.PersonId;
import no.heime.municipality.Places;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the words of a question mean, when the register knows a few. */
abstract class UnderstandingContract extends StoreContract {

    private static final PersonId WHO = new PersonId(UUID.randomUUID());
    private static final Instant WHEN = Instant.parse("2026-11-24T08:00:00Z");

    private Vocabulary vocabulary;
    private LocalWords localWords;
    private Understanding understanding;

    @Autowired
    MunicipalityWordLists lists;

    @BeforeEach
    void aFewWords() {
        var kindWords = new KindWords(new Taxonomy());
        vocabulary = new Vocabulary(store, kindWords);
        vocabulary.learn(Stems.of("Turgruppa møtes ved kirka, med stavlykter"));
        localWords = new LocalWords(lists);
        understanding = new Understanding(kindWords, localWords, vocabulary, new Places());
    }

    private Map<String, Double> stems(String typed) {
        return of(typed).getLast().stems();
    }

    private List<AskedWord> of(String typed) {
        return understanding.of(typed, null).words();
    }

    private static String stem(String word) {
        return Stems.read(word).getFirst().stem();
    }

    @Test
    void theWordItselfIsSurest() {
        assertThat(stems("kirka")).containsEntry(stem("kirka"), 1.0);
        assertThat(of("kirka og turgruppa")).hasSize(2);
    }

    @Test
    void aWordSpeaksOfItsKindOfHelpInDialectAndEnglishToo() {
        for (var typed : List.of("snømåking", "moking", "shovel", "snoemaaking")) {
            assertThat(of(typed).getFirst().kinds()).as(typed).containsKey(new KindId("snow-clearing"));
        }
    }

    @Test
    void anUnfinishedLastWordIsFinished() {
        assertThat(stems("kirka stavl")).containsKey(stem("stavlykter"));
        assertThat(of("stavl kirka").getFirst().stems()).doesNotContainKey(stem("stavlykter"));
    }

    @Test
    void oneWrongLetterIsForgivenInALongWordThatNobodyHasWritten() {
        assertThat(of("tugruppa kirka").getFirst().stems()).containsKey(stem("turgruppa"));
        assertThat(of("turgrulpa kirka").getFirst().stems()).containsKey(stem("turgruppa"));
        assertThat(of("xkr hei").getFirst().stems()).containsOnlyKeys("xkr");
    }

    @Test
    void fiveLettersAreLongEnoughForAWrongOneAndFourAreNot() {
        assertThat(of("kirqa hei").getFirst().stems()).containsKey(stem("kirka"));
        assertThat(of("kirq hei").getFirst().stems()).containsOnlyKeys("kirq");
    }

    @Test
    void anEnglishWordMeansItsOtherForms() {
        vocabulary.learn(Stems.of("sewing painted bakery translating"));
        var asked = Map.of("sew", "sewing", "painting", "painted", "bakeries", "bakery", "translate", "translating");
        asked.forEach(
                (typed, written) -> assertThat(of(typed + " kirka").getFirst().stems())
                        .as(typed)
                        .containsEntry(stem(typed), 1.0)
                        .containsEntry(stem(written), 0.85));
        assertThat(of("paint kirka").getFirst().stems()).doesNotContainKey(stem("sewing"));
    }

    @Test
    void anotherFormOfAnEnglishWordSpeaksOfTheSameKindOfHelp() {
        assertThat(of("shovelled kirka").getFirst().kinds()).containsKey(new KindId("snow-clearing"));
    }

    @Test
    void aWrongLetterInTheEndingIsForgivenWhenTheWordIsShort() {
        vocabulary.learn(Stems.of("tur buss hytte"));
        for (var typed : List.of("turenr", "turren", "tureen", "turnee")) {
            assertThat(of(typed + " hei").getFirst().stems()).as(typed).containsKey("tur");
        }
        assertThat(of("bussrn hei").getFirst().stems()).containsKey(stem("buss"));
        assertThat(of("hyttwne hei").getFirst().stems()).containsKey(stem("hytte"));
        assertThat(of("turbin hei").getFirst().stems()).doesNotContainKey("tur");
    }

    @Test
    void aWordThatWasMisspeltInAnEntryMeansTheOneItIsLikeToo() {
        vocabulary.learn(Stems.of("stavlykler"));
        assertThat(of("stavlykler hei").getFirst().stems())
                .containsEntry(stem("stavlykler"), 1.0)
                .hasEntrySatisfying(
                        stem("stavlykter"), surely -> assertThat(surely).isLessThan(0.5));
        assertThat(of("stavlykter hei").getFirst().stems()).containsKey(stem("stavlykler"));
    }

    @Test
    void aPlaceAndAWordThatTheListsKnowAreNotTakenForOthers() {
        vocabulary.learn(Stems.of("Lelend snømåkink"));
        assertThat(of("Leland hei").getFirst().stems()).doesNotContainKey("lelend");
        assertThat(of("snømåking hei").getFirst().stems()).doesNotContainKey(stem("snømåkink"));
    }

    @Test
    void eachFormOfAShortWordMayHaveASlip() {
        vocabulary.learn(Stems.of("venn båt"));
        for (var typed : List.of("vennnene", "venners", "vennemr", "båtenne", "batwne", "båtaneq")) {
            assertThat(of(typed + " hei").getFirst().stems())
                    .as(typed)
                    .containsKey(typed.startsWith("v") ? stem("venn") : stem("båt"));
        }
        assertThat(of("vennskapelig hei").getFirst().stems()).doesNotContainEntry(stem("venn"), 0.75);
    }

    @Test
    void noWordThatIsAlikeIsPassedOver() {
        var known = new KindWords(new Taxonomy()).all().distinct().toList();
        for (var typed : List.of("tur", "buss", "snomak", "handl", "laktere", "xtrapp", "å")) {
            for (var letters = 1; letters <= 2; letters++) {
                var off = new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(letters));
                var alike = vocabulary.alike(typed, letters);
                if (alike.size() < 25) {
                    assertThat(alike)
                            .as(typed)
                            .containsAll(known.stream().filter(off::run).toList());
                }
            }
        }
        assertThat(vocabulary.alike("kirkx", 1)).contains(stem("kirka"));
    }

    @Test
    void ofAVeryLongQuestionOnlyTheBeginningIsRead() {
        var twelve = "kirka ".repeat(11) + "stavl";
        assertThat(understanding.of(twelve, null).whole()).isTrue();
        assertThat(of(twelve)).hasSize(12).last().satisfies(word -> assertThat(word.stems())
                .containsKey(stem("stavlykter")));

        var more = understanding.of(twelve + " turgruppa", null);
        assertThat(more.whole()).isFalse();
        assertThat(more.words()).hasSize(12).last().satisfies(word -> assertThat(word.stems())
                .doesNotContainKey(stem("stavlykter")));
        assertThat(understanding.of("en og at ".repeat(20), null).whole())
                .as("words that say nothing do not count")
                .isTrue();
    }

    @Test
    void ofAVeryLongTextOnlyTheFirstLettersAreRead() {
        var endless = understanding.of("kirka " + "y".repeat(8_000), null);
        assertThat(endless.whole()).isFalse();
        assertThat(endless.words()).hasSize(1);
        assertThat(understanding.of("y".repeat(8_000), null).words()).hasSize(1);
    }

    @Test
    void aWordMeansNoMoreThanAFewOthersHoweverManyAreLikeIt() {
        for (var one = 'a'; one <= 'z'; one++) {
            var other = one;
            vocabulary.learn(IntStream.rangeClosed('a', 'z')
                    .mapToObj(letter -> "qzqzqzqz" + other + (char) letter)
                    .toList());
        }
        assertThat(of("qzqzqzqz9 hei").getFirst().stems()).hasSizeBetween(2, 30);
    }

    @Test
    void theTreatmentMeansWhoeverGivesIt() {
        assertThat(of("fysioterapi hei").getFirst().stems()).containsKey(stem("fysioterapeut"));
    }

    @Test
    void twoWrongLettersAreForgivenInAVeryLongWord() {
        assertThat(of("stavligter hei").getFirst().stems()).containsKey(stem("stavlykter"));
        assertThat(of("kjrpa hei").getFirst().stems()).doesNotContainKey(stem("kirka"));
    }

    @Test
    void aCompoundThatNobodyHasWrittenMeansTheKnownWordsItBeginsAndEndsWith() {
        assertThat(of("kirkekaffebordet hei").getFirst().stems()).containsKey(stem("kirka"));
        assertThat(of("ungdomsturgruppe hei").getFirst().stems()).containsKey(stem("turgruppa"));
        assertThat(of("qwertyuiop hei").getFirst().stems()).hasSize(1);
    }

    @Test
    void aPlaceSaysLessThanAThingAndAnUnknownWordLeast() {
        var place = of("Leland hei").getFirst();
        var thing = of("kirka hei").getFirst();
        var unknown = of("zzzzzzz hei").getFirst();
        assertThat(thing.weight()).isGreaterThan(place.weight());
        assertThat(place.weight()).isGreaterThan(unknown.weight());
        assertThat(unknown.saysSomething()).isFalse();
        assertThat(place.saysSomething()).isTrue();
    }

    @Test
    void wordsThatSayNothingAreNotAskedFor() {
        assertThat(of("kan noen hjelpe meg med")).isEmpty();
        assertThat(of("…!? – ((")).isEmpty();
    }

    @Test
    void wordsOfAMunicipalityMeanTheSameThereOnly() {
        var kverka = SameWords.of(UUID.randomUUID(), "kverka, snømåking", WHO, WHEN);
        localWords.take(MunicipalityWords.none("1822").with(kverka));

        assertThat(understanding.of("kverka", "1822").words().getFirst().kinds())
                .containsKey(new KindId("snow-clearing"));
        assertThat(understanding.of("kver", "1822").words().getFirst().kinds())
                .containsKey(new KindId("snow-clearing"));
        assertThat(understanding.of("kverka", "1820").words().getFirst().kinds())
                .isEmpty();
        assertThat(of("kverka").getFirst().kinds()).isEmpty();
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

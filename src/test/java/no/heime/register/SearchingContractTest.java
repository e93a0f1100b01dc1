package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.told;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import no.heime.municipality.DistrictId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** What is found for words, kinds and days, near and far. */
abstract class SearchingContract extends WholeRegisterContract {

    @Test
    void whatIsAskedForInWordsIsFoundHoweverFarAway() {
        var far = new DistrictId("kvaenangen-burfjord");
        var written = written();
        var away = new ResourceContent.Written(
                written.type(),
                "Stavlykter til låns",
                written.description(),
                written.kinds(),
                written.forWhom(),
                false,
                List.of(far),
                written.where(),
                written.when(),
                written.times(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        approved(ResourceContent.of(away));
        assertThat(found("stavlykter", null, null)).containsExactly("Stavlykter til låns");
        assertThat(found(null, null, null)).isEmpty();
    }

    @Test
    void wordsAreFoundInOtherFormsAndTheLastOneUnfinished() {
        approved(ResourceContent.of(written()));
        assertThat(found("turgrupper", null, null)).hasSize(1);
        assertThat(found("turgr", null, null)).hasSize(1);
        assertThat(found("turgruppa kirk", null, null)).hasSize(1);
        assertThat(found("snøm", null, null)).isEmpty();
        // where nothing answers every word, what answers one of them is better than nothing
        assertThat(found("turgruppa snøm", null, null)).hasSize(1);
        assertThat(found("spasertur", null, null)).hasSize(1);
    }

    @Test
    void aWordOfSignsOnlyIsNoPattern() {
        approved(ResourceContent.of(written()));
        assertThat(found(".*", null, null)).hasSize(1);
        assertThat(found("(tur", null, null)).hasSize(1);
    }

    @Test
    void kindAndGroupAndDayNarrowTheSearch() {
        approved(ResourceContent.of(written()));
        approved(offer("Snø", 60, LELAND));
        assertThat(found(null, SNOW, null)).containsExactly("Snø");
        assertThat(found(null, null, DayOfWeek.THURSDAY)).containsExactly("Turgruppa går fra kirka");
        var company = search.search(Search.of(null, LELAND, 20).choosing(Facet.KIND, Choices.group("company")));
        assertThat(company.hits()).hasSize(1);
    }

    @Test
    void offersThatDoNotComeHereAreNotShownAndPlacesOneCanTravelToAre() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        var there = written();
        approved(ResourceContent.of(new ResourceContent.Written(
                ResourceType.MEETING_PLACE,
                "Kaffe og nettbrett",
                "Torsdager.",
                there.kinds(),
                null,
                false,
                List.of(SANDNESSJOEN),
                null,
                null,
                there.times(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
        approved(ResourceContent.of(written()));
        assertThat(found(null, null, null)).containsExactly("Turgruppa går fra kirka", "Kaffe og nettbrett");
    }

    @Test
    void withoutADistrictEverythingIsFound() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        assertThat(search.search(Search.of(null, null, 4)).hits())
                .hasSize(1)
                .first()
                .extracting(Hit::travel)
                .isNull();
    }

    @Test
    void nearSomebodyWhoHasNotSaidWhereSheIsThereIsOnlyWhatIsEverywhere() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        approved(phoneLine());
        assertThat(search.nearby(null, 4))
                .extracting(hit -> hit.entry().title())
                .containsExactly("Ringelinja");
        assertThat(timesAsked(() -> search.nearby(null, 4)))
                .as("what it does not show is not fetched")
                .isLessThan(2);
    }

    @Test
    void anEndlessQuestionIsAnsweredByItsFirstWords() {
        approved(offer("Snø", 60, LELAND));
        var found = search.search(Search.of("snø " + "fjas ".repeat(2_000), LELAND, 4));
        assertThat(found.whole()).isFalse();
        assertThat(found.hits()).hasSize(1);
        assertThat(search.search(Search.of("snø", LELAND, 4)).whole()).isTrue();
    }

    @Test
    void whatIsTodayOrTomorrowStandsOnTheStartPageThoughMuchIsNearer() {
        var daily = new Recurrence.Written(
                Rhythm.WEEKLY, List.of(DayOfWeek.values()), LocalTime.of(11, 0), null, null, null);
        approved(ResourceContent.of(told(daily, null, null, null)));
        IntStream.range(0, 12).forEach(n -> approved(offer("Snø " + n, 60, LELAND)));
        assertThat(search.nearby(LELAND, 12))
                .hasSize(12)
                .extracting(hit -> hit.entry().title())
                .contains("Turgruppa går fra kirka");
    }
}

@OnEmbedded
class SearchingOnEmbeddedTest extends SearchingContract {}

@OnMongod
class SearchingOnMongodTest extends SearchingContract {}

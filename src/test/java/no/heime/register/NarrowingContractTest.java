package no.heime.register;

import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.TAXONOMY;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What is chosen beside the words, the figures beside the choices, and the order, on every store. */
abstract class NarrowingContract extends RegisterStoreContract {

    static final Search EVERYTHING = Search.of(null, LELAND, 20);

    @Autowired
    RegisterSearch search;

    @BeforeEach
    void aLittleOfEach() {
        offered("Snø tirsdag morgen", SNOW, "TUESDAY_MORNING", SpokenLanguage.NB);
        offered("Snow on Saturdays", SNOW, "SATURDAY_MIDDAY", SpokenLanguage.EN);
        there("Kaffe i Sandnessjøen", ResourceType.MEETING_PLACE, SANDNESSJOEN, "kr 50");
        there("Turgruppa på Leland", ResourceType.TRAINING_GROUP, LELAND, null);
        there("Søvn på nett", ResourceType.APP, null, null);
    }

    private void offered(String title, KindId kind, String time, SpokenLanguage language) {
        var audience = new Audience(Set.of(), null, language == SpokenLanguage.EN, null);
        approved(OfferContent.of(
                TAXONOMY,
                new OfferContent.Written(
                        kind,
                        title,
                        "Vi kommer.",
                        Area.chosen(List.of(LELAND)),
                        WeekTimes.of(List.of(time)),
                        Absences.NONE,
                        Amount.hours(60),
                        audience,
                        List.of(language),
                        null,
                        null,
                        FAR)));
    }

    private void there(String title, ResourceType type, @Nullable DistrictId where, @Nullable String price) {
        var it = written();
        approved(ResourceContent.of(new ResourceContent.Written(
                type,
                title,
                "Alle kan bli med.",
                it.kinds(),
                null,
                where == null,
                where == null ? List.of() : List.of(where),
                null,
                null,
                WeekTimes.of(List.of("TUESDAY_EVENING")),
                price,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
    }

    void inWords(String title, String when) {
        var it = written();
        approved(ResourceContent.of(new ResourceContent.Written(
                it.type(),
                title,
                it.description(),
                it.kinds(),
                null,
                false,
                List.of(LELAND),
                null,
                when,
                WeekTimes.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
    }

    List<String> titles(Search asked) {
        return search.search(asked).hits().stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    @Test
    void helpIsFoundByALanguageThatTheProgramDoesNotSpeak() {
        offered("Prat på kvensk", SNOW, "TUESDAY_MIDDAY", SpokenLanguage.KVEN);
        assertThat(titles(EVERYTHING.choosing(Facet.LANGUAGE, "KVEN"))).containsExactly("Prat på kvensk");
        assertThat(search.search(EVERYTHING.choosing(Facet.LANGUAGE, "KVEN"))
                        .hits()
                        .getFirst()
                        .entry()
                        .content()
                        .languages())
                .containsExactly(SpokenLanguage.KVEN);
    }

    @Test
    void whatIsToldInWordsIsThereOnItsOwnDayOnly() {
        inWords("Strikkekafé", "Torsdager kl. 18");
        inWords("Lysløypa", "Hele døgnet");
        assertThat(titles(EVERYTHING.choosing(Facet.DAY, "THURSDAY")))
                .containsExactlyInAnyOrder("Strikkekafé", "Lysløypa");
        assertThat(titles(EVERYTHING.choosing(Facet.DAY, "FRIDAY"))).containsExactly("Lysløypa");
        assertThat(titles(EVERYTHING.choosing(Facet.PART, "MORNING"))).doesNotContain("Strikkekafé");
    }

    @Test
    void eachChoiceLeavesWhatFitsIt() {
        assertThat(titles(EVERYTHING)).hasSize(5);
        assertThat(titles(EVERYTHING.choosing(Facet.STEP, "NEIGHBOURHOOD")))
                .containsExactlyInAnyOrder("Snø tirsdag morgen", "Snow on Saturdays");
        assertThat(titles(EVERYTHING.choosing(Facet.LANGUAGE, "EN"))).containsExactly("Snow on Saturdays");
        assertThat(titles(EVERYTHING.choosing(Facet.FREE, Facet.YES)))
                .hasSize(4)
                .doesNotContain("Kaffe i Sandnessjøen");
        assertThat(titles(EVERYTHING.choosing(Facet.ONLINE, Facet.YES))).containsExactly("Søvn på nett");
        assertThat(titles(EVERYTHING.choosing(Facet.WITHIN, "15")))
                .contains("Søvn på nett", "Turgruppa på Leland")
                .doesNotContain("Kaffe i Sandnessjøen");
        assertThat(titles(EVERYTHING.choosing(Facet.WHEELCHAIR, Facet.YES))).containsExactly("Snow on Saturdays");
    }

    @Test
    void whatIsNearestIsFoundAcrossTheBorderOfAMunicipalityHoweverMuchThereIsFarAway() {
        there("Kaffe på Mo", ResourceType.MEETING_PLACE, new DistrictId("rana-mo"), null);
        var far = (SelfCareResource)
                register.show(null, idOf("Kaffe på Mo"), null).entry();
        entries.insertAll(IntStream.range(0, 2 * RegisterSearch.AT_MOST)
                .mapToObj(n -> new SelfCareResource(
                        id(), far.provider(), far.content(), far.moderation(), 0, null, List.of(), null))
                .toList());

        for (var order : List.of(Order.BEST, Order.NEAREST)) {
            var found = search.search(new Search("kaffe", LELAND, Choices.NONE, order, 20));
            assertThat(found.complete()).isFalse();
            assertThat(found.hits().getFirst().entry().title()).as(order.name()).isEqualTo("Kaffe i Sandnessjøen");
        }
        assertThat(titles(new Search("kaffe", LELAND, Choices.NONE.with(Facet.STEP, "SELF"), Order.NEAREST, 20)))
                .startsWith("Kaffe i Sandnessjøen");
    }

    private EntryId idOf(String title) {
        return search.search(Search.of(title, null, 1))
                .hits()
                .getFirst()
                .entry()
                .id();
    }

    @Test
    void whoHasNotToldWhereSheIsFindsWhatIsOnlineHoweverMuchThereIsElsewhere() {
        var there = (SelfCareResource)
                register.show(null, idOf("Turgruppa på Leland"), null).entry();
        entries.insertAll(IntStream.range(0, RegisterSearch.AT_MOST + 5)
                .mapToObj(n -> new SelfCareResource(
                        id(), there.provider(), there.content(), there.moderation(), 0, null, List.of(), null))
                .toList());

        assertThat(titles(Search.of(null, null, 20))).startsWith("Søvn på nett");
    }

    @Test
    void onesOwnMunicipalityIsThereAsAWholeHoweverFarItsCentreIs() {
        there("Helsestasjonen på Lurøya", ResourceType.MEETING_PLACE, new DistrictId("luroy-luroya"), null);

        assertThat(titles(Search.of(null, new DistrictId("luroy-lovund"), 20))).contains("Helsestasjonen på Lurøya");
    }

    @Test
    void whoSpeaksNynorskIsFoundByWhoChoosesBokmalAndTheOtherWayRound() {
        offered("Snø på nynorsk", SNOW, "SUNDAY_MORNING", SpokenLanguage.NN);

        for (var chosen : List.of("NB", "NN")) {
            assertThat(titles(EVERYTHING.choosing(Facet.LANGUAGE, chosen)))
                    .containsExactlyInAnyOrder("Snø på nynorsk", "Snø tirsdag morgen");
        }
    }

    @Test
    void dayAndPartOfDayAreMeantTogether() {
        assertThat(titles(EVERYTHING.choosing(Facet.DAY, "TUESDAY"))).hasSize(4);
        assertThat(titles(EVERYTHING.choosing(Facet.PART, "MIDDAY"))).containsExactly("Snow on Saturdays");
        assertThat(titles(EVERYTHING.choosing(Facet.DAY, "TUESDAY").choosing(Facet.PART, "MORNING")))
                .containsExactly("Snø tirsdag morgen");
        assertThat(titles(EVERYTHING.choosing(Facet.DAY, "SATURDAY").choosing(Facet.PART, "MORNING")))
                .isEmpty();
    }

    @Test
    void theFigureBesideAChoiceIsWhatOneFindsWithIt() {
        for (var asked : List.of(
                EVERYTHING,
                EVERYTHING.choosing(Facet.FREE, Facet.YES),
                EVERYTHING.choosing(Facet.STEP, "SELF").choosing(Facet.DAY, "TUESDAY"),
                new Search("snø", LELAND, Choices.NONE, Order.BEST, 20),
                new Search("tur snø", LELAND, Choices.NONE.with(Facet.LANGUAGE, "EN"), Order.BEST, 20))) {
            var counts = search.search(asked).counts();
            assertThat(counts.exact()).isTrue();
            for (var facet : Facet.values()) {
                for (var value : valuesOf(facet)) {
                    assertThat(counts.of(facet, value))
                            .as("%s, and %s %s", asked, facet, value)
                            .isEqualTo(
                                    search.search(asked.choosing(facet, value)).total());
                }
            }
        }
    }

    private static List<String> valuesOf(Facet facet) {
        return switch (facet) {
            case KIND -> List.of("", "snow-clearing", "walk-together", Choices.group("snow"));
            case STEP -> List.of("", "SELF", "NEIGHBOURHOOD", "DIGITAL");
            case WITHIN -> List.of("", "15", "30", "60", "120");
            case DAY -> List.of("", "TUESDAY", "SATURDAY", "SUNDAY");
            case PART -> List.of("", "MORNING", "MIDDAY", "EVENING");
            case LANGUAGE -> List.of("", "NB", "NN", "EN");
            case FREE, WHEELCHAIR, ONLINE -> List.of("", Facet.YES);
        };
    }

    @Test
    void theNearestOrTheNewestStandsFirstWhenThatIsAskedFor() {
        var nearest = new Search("kaffe tur", LELAND, Choices.NONE, Order.NEAREST, 20);
        assertThat(titles(nearest).getLast()).isEqualTo("Kaffe i Sandnessjøen");
        var ids = search.search(new Search(null, LELAND, Choices.NONE, Order.NEWEST, 20)).hits().stream()
                .map(hit -> hit.entry().id().value())
                .toList();
        assertThat(ids).hasSize(5).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void withoutAPlaceNobodyAsksHowFarItIs() {
        assertThat(titles(Search.of(null, null, 20).choosing(Facet.WITHIN, "15")))
                .hasSize(5);
    }

    /** More than can be fetched: what is chosen is found all the same, and nobody claims to have counted. */
    @Test
    void whatIsChosenIsFoundAmongMoreThanCanBeFetched() {
        IntStream.range(0, RegisterSearch.AT_MOST + 5)
                .forEach(n -> offered("Snø " + n, SNOW, "MONDAY_MORNING", SpokenLanguage.NB));

        var all = search.search(EVERYTHING);
        assertThat(all.complete()).isFalse();
        assertThat(all.total()).isGreaterThanOrEqualTo(RegisterSearch.AT_MOST);
        assertThat(all.counts().exact()).isFalse();
        assertThat(all.more()).isTrue();
        var english = search.search(EVERYTHING.choosing(Facet.LANGUAGE, "EN"));
        assertThat(english.total()).isEqualTo(1);
        assertThat(english.complete()).isTrue();
        assertThat(english.counts().exact()).isFalse();
        assertThat(timesAsked(() -> search.search(EVERYTHING))).isLessThanOrEqualTo(3);
        assertThat(timesAsked(() -> search.search(new Search(null, null, Choices.NONE, Order.NEWEST, 20))))
                .as("without words or a place nothing is nearer than the newest")
                .isLessThanOrEqualTo(1);
        assertThat(timesAsked(() -> search.search(EVERYTHING.choosing(Facet.LANGUAGE, "EN"))))
                .isLessThanOrEqualTo(3);
    }
}

@OnEmbedded
class NarrowingOnEmbeddedTest extends NarrowingContract {

    @Autowired
    FindByHoursOverNoon migration;

    @Autowired
    Places places;

    /** It goes through a whole collection, as a migration may. */
    @Test
    void whatWasStoredWhenHoursOverNoonWereOverBeforeTheyBeganIsFoundAtMiddayTooAfterTheMigration() {
        var atMidday = EVERYTHING.choosing(Facet.DAY, "THURSDAY").choosing(Facet.PART, "MIDDAY");
        inWords("Strikkekafé", "Torsdager kl. 10–1");
        asItWasStored("Strikkekafé");
        assertThat(foundByTheStore(atMidday)).isEmpty();

        migration.run();

        assertThat(foundByTheStore(atMidday)).containsExactly("Strikkekafé");
        assertThat(titles(atMidday)).containsExactly("Strikkekafé");
    }

    /** Alone, as it is asked where there is more than can be fetched. */
    private List<String> foundByTheStore(Search asked) {
        var wanted = new Question(places, List.of(), asked).anyWord(asked.choices());
        return entries.matching(wanted, LocalDate.now(clock), RegisterSearch.AT_MOST).stream()
                .map(found -> found.entry().title())
                .toList();
    }

    private void asItWasStored(String title) {
        var which = Query.query(Criteria.where("content.title").is(title));
        var now = Objects.requireNonNull(store.findOne(which, Document.class, RegisterEntry.COLLECTION));
        var terms = now.get("find", Document.class).getList("terms", String.class);
        var before = terms.stream().filter(term -> !term.contains("MIDDAY")).toList();
        assertThat(before).hasSizeLessThan(terms.size());
        store.updateFirst(which, Update.update("find.terms", before), RegisterEntry.COLLECTION);
    }
}

@OnMongod
class NarrowingOnMongodTest extends NarrowingContract {}

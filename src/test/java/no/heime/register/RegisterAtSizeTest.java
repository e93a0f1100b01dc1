package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NewNeed;
import no.heime.need.Urgency;
import no.heime.organisation.OrganisationId;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shell.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every question the register is asked, with a hundred thousand entries in it: MongoDB answers each from an index, as
 * {@link StoreContract} looks up after the test.
 */
@OnMongod
class RegisterAtSizeTest extends StoreContract {

    private static final int MANY = 100_000;
    /** As the ladder asks for them. */
    private static final int AS_MANY = 200;

    private static final DistrictId MO = new DistrictId("rana-mo");
    private static final DistrictId SMALL = new DistrictId("traena-selvaer");
    private static final int QUERIES_OF_A_LADDER = 8;

    @Autowired
    Entries entries;

    private static final List<Choices> CHOICES = List.of(
            Choices.NONE,
            Choices.NONE.with(Facet.STEP, "NEIGHBOURHOOD"),
            Choices.NONE.with(Facet.WITHIN, "30"),
            Choices.NONE.with(Facet.DAY, "TUESDAY").with(Facet.PART, "MORNING"),
            Choices.NONE.with(Facet.LANGUAGE, "EN"),
            Choices.NONE.with(Facet.FREE, Facet.YES).with(Facet.KIND, "snow-clearing"),
            Choices.NONE.with(Facet.WHEELCHAIR, Facet.YES),
            Choices.NONE.with(Facet.ONLINE, Facet.YES));

    @Autowired
    RegisterService register;

    @Autowired
    OwnEntries own;

    @Autowired
    ModerationService moderation;

    @Autowired
    Reservations reservations;

    @Autowired
    RegisterSearch search;

    @Autowired
    Places places;

    @Autowired
    Ids ids;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    FindableWriter findable;

    @Autowired
    EntriesAnew anew;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoRegister demo;

    @Autowired
    NeedService needs;

    @Autowired
    NeedScreens screens;

    @Test
    void everyQuestionIsAnsweredFromAnIndex() {
        people.contribute();
        new ManyEntries(store, places, taxonomy, ids, demo, findable).fillUpTo(MANY);
        assertThat(store.getCollection(RegisterEntry.COLLECTION).estimatedDocumentCount())
                .isEqualTo(MANY);

        assertThat(found("snømåking", null, null)).isNotEmpty();
        assertThat(found("snøm", null, null)).isNotEmpty();
        assertThat(found("snømåking leland", null, null)).isNotEmpty();
        assertThat(found(null, SNOW, null)).isNotEmpty();
        assertThat(found(null, null, taxonomy.require(SNOW, "kind").group())).isNotEmpty();
        assertThat(found(null, null, null)).isNotEmpty();
        assertThat(search.search(Search.of("snø", null, 20)).hits()).isNotEmpty();
        everyChoiceTakesTwoQueriesAtMost();
        assertThat(search.nearby(LELAND, 4)).hasSize(4);
        candidatesAreOneQuery();
        aWholeLadderIsAFewQueries();
        whatFollowsIsFoundByAnIndexToo();
        entries.endingBetween(FAR.plusDays(1), FAR.plusDays(30), ending -> fail(ending.title()));
        entries.unconfirmedSince(Instant.EPOCH, unconfirmed -> fail(unconfirmed.title()));
        assertThat(register.publicOf(new OrganisationId(UUID.randomUUID()), LELAND))
                .isEmpty();

        var mine = id();
        register.register(JONAS, mine, null, null, offer("Snø", 60, LELAND));
        assertThat(register.mine(JONAS)).hasSize(1);
        assertThat(moderation.awaiting(KARI)).hasSize(1);
        moderation.approve(KARI, mine, 0);
        var reservation = new ReservationId(UUID.randomUUID());
        assertThat(reservations.reserve(mine, reservation, 60)).isTrue();
        reservations.release(mine, reservation);
        assertThat(register.byIds(List.of(mine))).hasSize(1);
        own.withdraw(JONAS, mine);
    }

    private void candidatesAreOneQuery() {
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            assertThat(timesAsked(() -> register.candidates(step, SNOW, MO, AS_MANY)))
                    .as(step.name())
                    .isEqualTo(1);
        }
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, MO, AS_MANY))
                .hasSize(AS_MANY);
    }

    private void aWholeLadderIsAFewQueries() {
        var need = new NeedId(ids.next());
        var wish = new NewNeed(
                SNOW, null, Frequency.ONCE, Urgency.THIS_WEEK, WeekTimes.ANY, MO, ForWhom.ME, null, Language.NB);
        needs.register(ASTRID, need, wish, null);
        assertThat(timesAsked(() -> screens.open(ASTRID, need))).isBetween(3, QUERIES_OF_A_LADDER);
    }

    /** When places, owners and photos change. */
    private void whatFollowsIsFoundByAnIndexToo() {
        assertThat(entries.with(List.of(new PhotoId(UUID.randomUUID())))).isEmpty();
        assertThat(entries.areIn(new District(new DistrictId("nowhere"), "1822", "Nowhere", 66, 13, List.of())))
                .isFalse();
        anew.findIn(SMALL, findable.find());
        anew.findOf(UUID.randomUUID(), findable.find());
        assertThat(anew.settle(offer -> offer, findable.find())).isZero();
    }

    private void everyChoiceTakesTwoQueriesAtMost() {
        for (var words : Arrays.asList(null, "snømåking", "snømåking leland hjelp")) {
            for (var order : Order.values()) {
                for (var choices : CHOICES) {
                    var asked = new Search(words, LELAND, choices, order, 20);
                    assertThat(timesAsked(() -> search.search(asked)))
                            .as(asked.toString())
                            .isBetween(1, 2);
                }
            }
        }
    }

    private List<Hit> found(@Nullable String words, @Nullable KindId kind, @Nullable String group) {
        var choice = kind != null ? kind.value() : group != null ? Choices.group(group) : "";
        return search.search(Search.of(words, LELAND, 20).choosing(Facet.KIND, choice))
                .hits();
    }
}

package no.heime.register;

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
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationId;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every question the register is asked, with a hundred thousand offers in it: MongoDB answers each from an index, as
 * {@link StoreContract} looks up after the test.
 */
@OnMongod
class RegisterAtSizeTest extends StoreContract {

    private static final int MANY = 100_000;
    /** As the ladder asks for them. */
    private static final int AS_MANY = 200;

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

    @Test
    void everyQuestionIsAnsweredFromAnIndex() {
        new ManyOffers(store, places, ids, findable).fillUpTo(MANY);
        assertThat(store.getCollection(RegisterEntry.COLLECTION).estimatedDocumentCount())
                .isEqualTo(MANY);

        assertThat(found("snømåking", null, null)).isNotEmpty();
        assertThat(found("snøm", null, null)).isNotEmpty();
        assertThat(found("snømåking leland", null, null)).isNotEmpty();
        assertThat(found(null, SNOW, null)).isNotEmpty();
        assertThat(found(null, null, taxonomy.require(SNOW, "kind").group())).isNotEmpty();
        assertThat(found(null, null, null)).isNotEmpty();
        assertThat(search.search(Search.of("snø", null, 20)).hits()).isNotEmpty();
        everyChoiceTakesThreeQueriesAtMost();
        assertThat(search.nearby(LELAND, 4)).hasSize(4);
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            register.candidates(step, SNOW, LELAND, AS_MANY);
        }
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, AS_MANY))
                .hasSize(AS_MANY);
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

    private void everyChoiceTakesThreeQueriesAtMost() {
        for (var words : Arrays.asList(null, "snømåking", "snømåking leland hjelp")) {
            for (var order : Order.values()) {
                for (var choices : CHOICES) {
                    var asked = new Search(words, LELAND, choices, order, 20);
                    assertThat(timesAsked(() -> search.search(asked)))
                            .as(asked.toString())
                            .isBetween(1, 3);
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

package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.inFull;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.municipality.PlacesChanged;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What holds for help offers on every store: how far they reach, how much is free, and what earlier versions stored. */
abstract class OfferContract extends RegisterStoreContract {

    private static final DistrictId LEINES = new DistrictId("leirfjord-leines");

    @Autowired
    Places places;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MongoOperations mongo;

    private HelpOffer stored(EntryId id) {
        return (HelpOffer) entries.byId(id).orElseThrow();
    }

    private boolean reserve(EntryId id, int minutes) {
        return entries.reserve(id, new ReservationId(UUID.randomUUID()), minutes, today());
    }

    private int taken(EntryId id, int minutes) throws Exception {
        var attempts = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(n -> () -> reserve(id, minutes))
                .toList();
        var got = 0;
        try (var crowd = Executors.newFixedThreadPool(20)) {
            for (var attempt : crowd.invokeAll(attempts)) {
                got += attempt.get() ? 1 : 0;
            }
        }
        return got;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void allThatAnOfferSaysIsReadBackAsItWasWritten() {
        var absences = new Absences(List.of(
                Absence.between(today(), today().plusDays(3)),
                Absence.between(today().plusDays(30), today().plusDays(30))));
        var content = inFull(45, absences).settled(places, today());
        assertThat(stored(approved(content)).content()).isEqualTo(content);
    }

    @Test
    void howFarSomebodyTravelsIsWorkedOutWhenItIsSavedAndTheSameTwiceIsTheSame() {
        var id = id();
        register.register(JONAS, id, null, null, inFull(45, Absences.NONE));
        moderation.approve(KARI, id, 0);
        assertThat(stored(id).content().districts())
                .isEqualTo(Area.within(LELAND, 45).in(places).districts())
                .contains(LELAND, LEINES);
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LEINES, 10))
                .hasSize(1);

        var again = register.register(JONAS, id, null, null, inFull(45, Absences.NONE));

        assertThat(again.created()).isFalse();
        assertThat(again.entry().status()).isEqualTo(EntryStatus.APPROVED);
    }

    @Test
    void whoTravelsFromSomewhereElseThanHomeIsAsNearAsThat() {
        var fromTown = offer(Area.within(SANDNESSJOEN, 60)).settled(places, today());
        var id = approved(fromTown);
        assertThat(register.show(null, id, SANDNESSJOEN).travel())
                .isEqualTo(places.travel(SANDNESSJOEN, SANDNESSJOEN).orElseThrow());
    }

    @Test
    void nobodyTravelsFromAPlaceThatIsNotThere() {
        var nowhere = SameOffer.servedIn(inFull(30, Absences.NONE), Area.within(new DistrictId("nowhere"), 30));
        assertThatThrownBy(() -> register.register(JONAS, id(), null, null, nowhere))
                .hasMessage("district.unknown");
    }

    @Test
    void whenAWayChangesTheOfferFollowsAndNobodyHasToLookAtIt() {
        var before = (OfferContent) register.register(JONAS, id(), null, null, inFull(45, Absences.NONE))
                .entry()
                .content();
        var id = approved(before);
        var narrow = SameOffer.servedIn(before, new Area.Within(LELAND, 45, Set.of(LELAND)));
        entries.save(stored(id).settled(narrow));
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LEINES, 10))
                .isEmpty();
        var revision = stored(id).revision();

        events.publishEvent(new PlacesChanged(Set.of(), true));

        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LEINES, 10))
                .extracting(RegisterEntry::id)
                .containsExactly(id);
        assertThat(stored(id).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(stored(id).revision()).isEqualTo(revision);
    }

    @Test
    void absencesThatAreOverFallAwayWhenItIsSavedAndWhenItIsRenewed() {
        var past = Absence.between(today().minusDays(9), today().minusDays(2));
        var coming = Absence.between(today().plusDays(2), today().plusDays(9));
        var both = new Absences(List.of(past, coming));
        var id = approved(inFull(30, both));
        assertThat(stored(id).content().absences().days()).containsExactly(coming);
        assertThat(inFull(30, both).renewed(today()).absences().days()).containsExactly(coming);
    }

    @Test
    void aPlaceIsTakenWholeHoweverLittleTimeItIsFor() {
        var id = approved(offer(Amount.people(2), LELAND));
        assertThat(reserve(id, 15)).isTrue();
        assertThat(reserve(id, 600)).isTrue();
        assertThat(reserve(id, 15)).isFalse();
        assertThat(stored(id).capacity().reservations())
                .extracting(Capacity.Reservation::minutes)
                .containsExactly(Amount.PLACE, Amount.PLACE);
    }

    @Test
    void aPlaceThatIsGivenBackIsFreeForTheNext() {
        var id = approved(offer(Amount.people(1), LELAND));
        var reservation = new ReservationId(UUID.randomUUID());
        entries.reserve(id, reservation, 30, today());
        assertThat(reserve(id, 30)).isFalse();
        entries.release(id, stored(id).capacity().reservations().getFirst());
        assertThat(reserve(id, 30)).isTrue();
    }

    @Test
    void aHundredWhoWantThreePlacesAtOnceGetExactlyThree() throws Exception {
        var id = approved(offer(Amount.people(3), LELAND));
        assertThat(taken(id, 30)).isEqualTo(3);
        assertThat(stored(id).capacity().free()).isZero();
    }

    @Test
    void aHundredWhoWantTwoHoursAtOnceGetExactlyTwo() throws Exception {
        var id = approved(offer(Amount.hours(120), LELAND));
        assertThat(taken(id, 60)).isEqualTo(2);
        assertThat(stored(id).capacity().free()).isZero();
    }

    @Test
    void anOfferThatAnEarlierVersionStoredIsReadAndHeld() {
        var id = approved(offer("Snø", 120, LELAND));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id.value())),
                new Update()
                        .set("content.districts", List.of(LELAND.value()))
                        .set("content.minutesPerWeek", 120)
                        .unset("content.area")
                        .unset("content.amount")
                        .unset("content.absences")
                        .unset("content.audience"),
                RegisterEntry.COLLECTION);
        assertThat(stored(id).content()).isEqualTo(offer("Snø", 120, LELAND));
        assertThat(reserve(id, 90)).isTrue();
        assertThat(reserve(id, 60)).isFalse();
    }

    @Test
    void nothingIsStoredThatCanBeWorkedOutOrNamesTheCode() {
        var id = approved(inFull(30, Absences.NONE));
        var document = mongo.findById(id.value(), Document.class, RegisterEntry.COLLECTION);
        assertThat(document).isNotNull();
        assertThat(document.toJson()).doesNotContain("no.heime");
        assertThat(document.get("content", Document.class)).doesNotContainKeys("free", "wheelchairAccessible");
    }
}

@OnEmbedded
class OfferOnEmbeddedTest extends OfferContract {}

@OnMongod
class OfferOnMongodTest extends OfferContract {}

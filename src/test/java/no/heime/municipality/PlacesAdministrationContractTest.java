package no.heime.municipality;

import static no.heime.municipality.Given.LEINES;
import static no.heime.municipality.Given.LELAND;
import static no.heime.municipality.Given.SANDNESSJOEN;
import static no.heime.municipality.Given.SILVALEN;
import static no.heime.municipality.Given.SOVIK;
import static no.heime.municipality.Given.closed;
import static no.heime.municipality.Given.named;
import static no.heime.municipality.Given.taking;
import static no.heime.municipality.Given.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.heime.identity.Membership;
import no.heime.identity.MyDetails;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What administrators do with places, on every store. */
@RecordApplicationEvents
abstract class PlacesAdministrationContract extends CorrectedPlaces {

    private static final DistrictId HANDNESOYA = new DistrictId("nesna-handnesoya");

    @Autowired
    ApplicationEvents events;

    private final Way ferry = way(Atlas.enclosed(), SOVIK, SILVALEN);
    private final Edit slower = new Edit.OfWay(ferry, taking(ferry, "35", "30"));

    private int minutes(DistrictId from, DistrictId to) {
        return places.travel(from, to).orElseThrow().minutes();
    }

    private void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessage(key);
    }

    private District leland() {
        return places.require(LELAND, "district");
    }

    @Test
    void aCorrectionHoldsAtOnceAndWhoeverDependsOnItIsTold() {
        administration.correct(hilde, "1818", slower);
        assertThat(minutes(SOVIK, SILVALEN)).isEqualTo(65);
        assertThat(events.stream(PlacesChanged.class)).containsExactly(new PlacesChanged(Set.of(), true));
    }

    @Test
    void whatIsForeseenIsNotStored() {
        var foreseen = administration.foresee(hilde, "1818", slower);
        assertThat(foreseen.journeys().getFirst())
                .isEqualTo(new ChangedTravel(SILVALEN, SOVIK, new TravelTime(45, true), new TravelTime(65, true)));
        assertThat(foreseen.what()).isEqualTo(taking(ferry, "35", "30").asWay());
        assertThat(minutes(SOVIK, SILVALEN)).isEqualTo(45);
        assertThat(corrections.all()).isEmpty();
    }

    @Test
    void whatIsStoredIsReadBackAfterAStart() {
        administration.correct(hilde, "1818", slower);
        administration.correct(kari, "1822", new Edit.OfDistrict(leland(), named(leland(), "Leland sentrum")));
        administration.correct(kari, "1822", new Edit.Removal(LEINES));

        var told = new ArrayList<Object>();
        var fresh = new Places();
        var started = new CurrentPlaces(fresh, corrections, told::add);
        started.afterSingletonsInstantiated();

        assertThat(fresh.nameOf(LELAND)).isEqualTo("Leland sentrum");
        assertThat(fresh.district(LEINES)).isEmpty();
        assertThat(fresh.nameOf(LEINES)).isEqualTo("Leines");
        assertThat(fresh.travel(SOVIK, SILVALEN).orElseThrow().minutes()).isEqualTo(65);
        assertThat(told).isEmpty();
        started.look();
        started.look();
        assertThat(told).containsExactly(new PlacesChanged(Set.of(LELAND, LEINES), true));
    }

    @Test
    void anotherNodeFollowsAtItsNextLook() {
        var told = new ArrayList<Object>();
        var other = new Places();
        var node = new CurrentPlaces(other, corrections, told::add);
        node.look();
        administration.correct(hilde, "1818", slower);
        assertThat(other.travel(SOVIK, SILVALEN).orElseThrow().minutes()).isEqualTo(45);
        node.look();
        assertThat(other.travel(SOVIK, SILVALEN).orElseThrow().minutes()).isEqualTo(65);
        node.look();
        assertThat(told).containsExactly(new PlacesChanged(Set.of(), true));
    }

    @Test
    void whatAListenerDidNotManageIsToldAgainAtTheNextLook() {
        administration.correct(hilde, "1818", slower);
        var told = new ArrayList<Object>();
        var broken = new boolean[] {true};
        var node = new CurrentPlaces(new Places(), corrections, event -> {
            if (broken[0]) {
                throw new IllegalStateException("The store is away");
            }
            told.add(event);
        });
        node.follow();
        broken[0] = false;
        node.look();
        assertThat(told).containsExactly(new PlacesChanged(Set.of(), true));
    }

    @Test
    void aStrangerLearnsNothingAndChangesNothing() {
        refused("error.not-found", () -> administration.show(hilde, "1822"));
        refused("error.not-found", () -> administration.foresee(hilde, "1822", slower));
        refused("error.not-found", () -> administration.correct(kari, "1818", slower));
        refused("error.not-found", () -> administration.correct(kari, "1822", slower));
        administration.correct(hilde, "1818", slower);
        var made = administration.show(hilde, "1818").corrections().getFirst();
        var back = new Edit.TakingBack(made.correction().id());
        refused("error.not-found", () -> administration.correct(kari, "1822", back));
        refused("error.not-found", () -> administration.correct(kari, "1818", back));
    }

    @Test
    void whoAndWhenAreShownToBothNeighbours() {
        administration.correct(hilde, "1818", slower);
        var own = administration.show(hilde, "1818");
        assertThat(own.corrections()).singleElement().satisfies(made -> {
            assertThat(made.by()).isEqualTo("Hilde Nygård");
            assertThat(made.municipality()).isNull();
            assertThat(made.mayBeTakenBack()).isTrue();
        });
        assertThat(own.ways()).contains(taking(ferry, "35", "30").asWay());
        var sandnessjoen = people.byId(kari.id()).orElseThrow();
        people.give(sandnessjoen.id(), Membership.administratorIn("1820"));
        var neighbour = people.byId(kari.id()).orElseThrow().asActor();
        assertThat(administration.show(neighbour, "1820").corrections())
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.municipality()).isEqualTo("Herøy");
                    assertThat(made.mayBeTakenBack()).isFalse();
                });
        assertThat(administration.show(kari, "1822").corrections()).isEmpty();
    }

    @Test
    void aCorrectionIsTakenBack() {
        administration.correct(hilde, "1818", slower);
        var made = administration.show(hilde, "1818").corrections().getFirst().correction();
        var back = new Edit.TakingBack(made.id());
        assertThat(administration
                        .foresee(hilde, "1818", back)
                        .journeys()
                        .getFirst()
                        .after())
                .isEqualTo(new TravelTime(45, true));
        administration.correct(hilde, "1818", back);
        assertThat(minutes(SOVIK, SILVALEN)).isEqualTo(45);
        assertThat(administration.show(hilde, "1818").corrections())
                .singleElement()
                .satisfies(it -> assertThat(it.correction().takenBack()).isNotNull());
    }

    @Test
    void ofTwoAdministratorsTheSecondIsToldThatTheFirstHasChangedTheSameThing() {
        administration.correct(hilde, "1818", slower);
        refused(
                "places.refused.changed",
                () -> administration.correct(hilde, "1818", new Edit.OfWay(ferry, closed(ferry))));
        var now = taking(ferry, "35", "30").asWay();
        administration.correct(hilde, "1818", new Edit.OfWay(now, closed(now)));
        assertThat(administration.show(hilde, "1818").corrections()).hasSize(2);
    }

    @Test
    void severalWhoPutDifferentThingsRightAtOnceAreAllStored() throws Exception {
        var ways = administration.show(hilde, "1818").ways().stream()
                .filter(way -> !way.kind().isBoat())
                .limit(3)
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Void>>();
            ways.forEach(way -> all.add(() -> {
                administration.correct(hilde, "1818", new Edit.OfWay(way, closed(way)));
                return null;
            }));
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(administration.show(hilde, "1818").ways())
                .filteredOn(way -> !way.open())
                .hasSameSizeAs(ways);
    }

    @Test
    void aNewDistrictIsCutOffUntilAWayLeadsThere() {
        var island = new WrittenDistrict("Seløya", "66,01 12,21", "8850");
        administration.correct(hilde, "1818", new Edit.OfDistrict(null, island));
        var id = new DistrictId("heroy-seloya");
        assertThat(places.fullNameOf(id)).isEqualTo("Seløya, Herøy");
        assertThat(administration.show(hilde, "1818").cutOff()).containsExactly(id);
        var boat = new WrittenWay(id, SILVALEN, WayKind.FAST_BOAT, "", "12", "10", "", true);
        administration.correct(hilde, "1818", new Edit.OfWay(null, boat));
        assertThat(places.travel(id, SILVALEN)).contains(new TravelTime(22, true));
        assertThat(administration.show(hilde, "1818").cutOff()).isEmpty();
    }

    @Test
    void aDistrictWhereSomebodyLivesIsNotRemoved() {
        people.update(kari, new MyDetails("Kari Olsen", null, LEINES.value(), "1822", Language.NB));
        refused("places.refused.in-use", () -> administration.foresee(kari, "1822", new Edit.Removal(LEINES)));
        refused("places.refused.in-use", () -> administration.correct(kari, "1822", new Edit.Removal(LEINES)));
        rename(kari, LEINES, "Leines og Leinesfjorden");
        assertThat(places.nameOf(LEINES)).isEqualTo("Leines og Leinesfjorden");
    }

    @Test
    void anAdditionIsNotTakenBackWhenSomebodyLivesThere() {
        administration.correct(
                kari, "1822", new Edit.OfDistrict(null, new WrittenDistrict("Nyland", "66,05 12,70", "8890")));
        people.update(kari, new MyDetails("Kari Olsen", null, "leirfjord-nyland", "1822", Language.NB));
        var made = administration.show(kari, "1822").corrections().getFirst().correction();
        refused("places.refused.in-use", () -> administration.correct(kari, "1822", new Edit.TakingBack(made.id())));
    }

    @Test
    void aRenamingIsNotTakenBackWhenAnotherHasTheOldNameNow() {
        rename(kari, LEINES, "Leines vest");
        var renaming =
                administration.show(kari, "1822").corrections().getFirst().correction();
        administration.correct(
                kari, "1822", new Edit.OfDistrict(null, new WrittenDistrict("Leines", "66,05 12,70", "8890")));
        refused(
                "places.refused.name-taken",
                () -> administration.correct(kari, "1822", new Edit.TakingBack(renaming.id())));
    }

    @Test
    void whatNobodyHasMadeCannotBeTakenBack() {
        refused(
                "error.not-found",
                () -> administration.correct(kari, "1822", new Edit.TakingBack(new CorrectionId(UUID.randomUUID()))));
    }

    @Test
    void whereNoFerryGoesThereIsNoWayAndItSaysSoBefore() {
        people.give(kari.id(), Membership.administratorIn("1828"));
        var nesna = people.byId(kari.id()).orElseThrow().asActor();
        var boat = way(Atlas.enclosed(), new DistrictId("nesna-nesna"), HANDNESOYA);
        var closing = new Edit.OfWay(boat, closed(boat));
        assertThat(administration
                        .foresee(nesna, "1828", closing)
                        .journeys()
                        .getFirst()
                        .after())
                .isNull();
        administration.correct(nesna, "1828", closing);
        assertThat(places.travel(SANDNESSJOEN, HANDNESOYA)).isEmpty();
        assertThat(List.copyOf(administration.show(nesna, "1828").cutOff())).isEmpty();
    }
}

@OnEmbedded
class PlacesAdministrationOnEmbeddedTest extends PlacesAdministrationContract {}

@OnMongod
class PlacesAdministrationOnMongodTest extends PlacesAdministrationContract {}

package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.inFull;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.heime.municipality.CorrectedPlaces;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Edit;
import no.heime.municipality.WrittenDistrict;
import no.heime.register.words.Understanding;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register follows when places are put right, on every store. */
abstract class EntriesFollowPlacesContract extends CorrectedPlaces {

    private static final DistrictId LEINES = new DistrictId("leirfjord-leines");
    private static final DistrictId BARDAL = new DistrictId("leirfjord-bardal");

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    RegisterSearch search;

    @Autowired
    Understanding understanding;

    @Autowired
    Entries entries;

    @Autowired
    EntriesAnew anew;

    @Autowired
    FindableWriter findable;

    @Autowired
    OwnEntries own;

    @Autowired
    Clock clock;

    private EntryId approved(EntryContent content) {
        var id = id();
        register.register(JONAS, id, null, null, content);
        moderation.approve(KARI, id, 0);
        return id;
    }

    private List<EntryId> found(String words) {
        return search.search(Search.of(words, LELAND, 20)).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }

    @Test
    void anEntryIsFoundByTheNewNameOfItsDistrict() {
        var here = approved(offer("Skuffer", 60, LELAND));
        approved(offer("Freser", 60, SANDNESSJOEN));
        assertThat(found("Meisfjordgrenda")).isEmpty();

        rename(kari, LELAND, "Meisfjordgrenda");

        assertThat(found("Meisfjordgrenda")).containsExactly(here);
        assertThat(understanding
                        .of("Meisfjordgrenda hei", null)
                        .words()
                        .getFirst()
                        .weight())
                .isEqualTo(
                        understanding.of("Bardal hei", null).words().getFirst().weight());
        assertThat(register.ownEntry(JONAS, here).revision()).isZero();
    }

    @Test
    void anOfferThatComesWithinATimeOfTravelFollowsTheWay() {
        var id = approved(inFull(45, Absences.NONE));
        assertThat(helpIn(LEINES)).containsExactly(id);

        lengthen(kari, "1822", LELAND, LEINES, 90);

        assertThat(helpIn(LEINES)).isEmpty();
        assertThat(helpIn(LELAND)).containsExactly(id);
    }

    @Test
    void manyOffersFollowTogetherEachStoredOnce() {
        var first = approved(inFull(45, Absences.NONE));
        var like = (HelpOffer) register.ownEntry(JONAS, first);
        entries.insertAll(IntStream.range(0, 1_100)
                .mapToObj(n -> new HelpOffer(
                        id(), like.provider(), like.content(), like.moderation(), 0, like.capacity(), List.of(), null))
                .toList());

        lengthen(kari, "1822", LELAND, LEINES, 90);

        assertThat(helpIn(LEINES)).isEmpty();
        assertThat(helpIn(LELAND, 2_000)).hasSize(1_101);
        assertThat(entries.byId(first).orElseThrow().version()).isEqualTo(like.version() + 1);
        assertThat(anew.settle(UnaryOperator.identity(), findable.find())).isZero();
    }

    @Test
    void whoeverChangesHerOfferMeanwhileIsFirstAndItFollowsAllTheSame() {
        var id = approved(inFull(45, Absences.NONE));
        var meanwhile = new AtomicBoolean();
        var far = new Area.Within(LELAND, 45, Set.of(BARDAL));

        var changed = anew.settle(
                offer -> {
                    if (meanwhile.compareAndSet(false, true)) {
                        own.pause(JONAS, id, 0, LocalDate.now(clock).plusDays(3));
                    }
                    return offer.settled(SameOffer.servedIn(offer.content(), far));
                },
                findable.find());

        var now = (HelpOffer) register.ownEntry(JONAS, id);
        assertThat(changed).isEqualTo(1);
        assertThat(now.moderation().isPausedOn(LocalDate.now(clock))).isTrue();
        assertThat(now.content().area()).isEqualTo(far);
    }

    private List<EntryId> helpIn(DistrictId district, int limit) {
        return register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, district, limit).stream()
                .map(RegisterEntry::id)
                .toList();
    }

    private List<EntryId> helpIn(DistrictId district) {
        return helpIn(district, 10);
    }

    @Test
    void aDistrictThatAnOfferReachesByItselfIsNotHeldByIt() {
        approved(inFull(45, Absences.NONE));
        administration.correct(kari, "1822", new Edit.Removal(LEINES));
        assertThat(helpIn(LEINES)).isEmpty();
        assertThatThrownBy(() -> administration.correct(kari, "1822", new Edit.Removal(LELAND)))
                .hasMessage("places.refused.in-use");
    }

    @Test
    void whatIsNotPublicIsNotFoundByItEither() {
        register.register(JONAS, id(), null, null, offer("Skuffer", 60, LELAND));
        rename(kari, LELAND, "Meisfjordgrenda");
        assertThat(found("Meisfjordgrenda")).isEmpty();
    }

    @Test
    void somethingIsRegisteredInANewDistrictAtOnceAndThenItCannotBeRemoved() {
        administration.correct(
                kari, "1822", new Edit.OfDistrict(null, new WrittenDistrict("Nyland", "66,05 12,70", "8890")));
        var nyland = new DistrictId("leirfjord-nyland");
        register.register(JONAS, id(), null, null, offer("Skuffer", 60, nyland));
        assertThatThrownBy(() -> administration.correct(kari, "1822", new Edit.Removal(nyland)))
                .hasMessage("places.refused.in-use");
    }

    @Test
    void aDistrictThatSomethingFromElsewhereNamesCannotBeRemovedThoughItIsNotPublicYet() {
        register.register(NILS, id(), null, null, offer("Skuffer", 60, BARDAL));
        assertThatThrownBy(() -> administration.correct(kari, "1822", new Edit.Removal(BARDAL)))
                .hasMessage("places.refused.in-use");
    }

    @Test
    void aDistrictThatOnlySomethingWithdrawnNamesCanBeRemoved() {
        var id = id();
        register.register(NILS, id, null, null, offer("Skuffer", 60, BARDAL));
        own.withdraw(NILS, id);
        administration.correct(kari, "1822", new Edit.Removal(BARDAL));
    }

    @Test
    void aDistrictThatAnOfferFromElsewhereServesCannotBeRemoved() {
        approved(offer("Skuffer", 60, LELAND, BARDAL));
        assertThatThrownBy(() -> administration.correct(kari, "1822", new Edit.Removal(BARDAL)))
                .hasMessage("places.refused.in-use");
        administration.correct(kari, "1822", new Edit.Removal(new DistrictId("leirfjord-ulvangen")));
    }
}

@OnEmbedded
class EntriesFollowPlacesOnEmbeddedTest extends EntriesFollowPlacesContract {}

@OnMongod
class EntriesFollowPlacesOnMongodTest extends EntriesFollowPlacesContract {}

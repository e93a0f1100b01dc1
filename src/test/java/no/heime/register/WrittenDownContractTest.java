package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
import no.heime.identity.KnowsTalks;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case worker writes down an offer of help for somebody with whom she talks, on every store. */
abstract class WrittenDownContract extends StoreContract {

    private static final DistrictId LELAND = new DistrictId("leirfjord-leland");
    private static final DistrictId BJORN = new DistrictId("donna-bjorn");

    @Autowired
    RegisterService register;

    @Autowired
    OwnEntries own;

    @Autowired
    ModerationService moderation;

    @Autowired
    TalkService talks;

    @Autowired
    KnowsTalks known;

    @Autowired
    PersonService people;

    private final Actor kari = Registered.KARI;
    private PersonId solrun;

    @BeforeEach
    void solrunRings() {
        solrun = new PersonId(UUID.randomUUID());
        talks.writeIn(
                kari,
                "1822",
                solrun,
                WrittenIn.of("Solrun Vollen", "750 00 900", "", LELAND.value(), Language.NB),
                new TalkId(UUID.randomUUID()),
                TalkWay.COUNTER,
                "Vil gjerne måke for naboer");
    }

    private Actor talking() {
        return kari.talking(known.heldBy(kari.id()));
    }

    @Test
    void itIsHersSaysWhoWroteItDownAndWaitsForApprovalAsAnyOther() {
        var id = Registered.id();
        var done = register.registerFor(talking(), solrun, id, null, Registered.offer("Måking", 120, LELAND));

        assertThat(done.created()).isTrue();
        assertThat(done.entry().provider().owner()).isEqualTo(solrun.value());
        assertThat(done.entry().status()).isEqualTo(EntryStatus.SUBMITTED);
        var herself = people.byId(solrun).orElseThrow().asActor();
        assertThat(register.ownEntry(herself, id).moderation().writtenDown())
                .get()
                .satisfies(change -> {
                    assertThat(change.by()).isEqualTo(kari.id());
                    assertThat(change.onHerWord()).isEqualTo(TalkWay.COUNTER);
                });
        assertThat(register.mine(herself)).extracting(RegisterEntry::id).containsExactly(id);
    }

    @Test
    void sentTwiceItIsOneAndSaidAnewItIsChangedInTheSameTalk() {
        var id = Registered.id();
        var offer = Registered.offer("Måking", 120, LELAND);
        register.registerFor(talking(), solrun, id, null, offer);

        assertThat(register.registerFor(talking(), solrun, id, null, offer).created())
                .isFalse();
        register.registerFor(talking(), solrun, id, 0, Registered.offer("Måking av tak", 120, LELAND));

        var herself = people.byId(solrun).orElseThrow().asActor();
        assertThat(register.ownEntry(herself, id).title()).isEqualTo("Måking av tak");
        assertThat(register.ownEntry(herself, id).moderation().history())
                .extracting(Change::onHerWord)
                .containsExactly(TalkWay.COUNTER, TalkWay.COUNTER);
    }

    @Test
    void whatIsApprovedIsNotChangedInATalk() {
        var id = Registered.id();
        register.registerFor(talking(), solrun, id, null, Registered.offer("Måking", 120, LELAND));
        moderation.approve(kari, id, 0);

        assertThatThrownBy(() ->
                        register.registerFor(talking(), solrun, id, 0, Registered.offer("Måking av tak", 120, LELAND)))
                .hasMessage("talk.refused.hers");
    }

    @Test
    void whatSheHasWrittenAnewHerselfIsNotChangedInATalkAndNoLongerSaysThatItWasWrittenDown() {
        var id = Registered.id();
        register.registerFor(talking(), solrun, id, null, Registered.offer("Måking", 120, LELAND));
        var herself = people.byId(solrun).orElseThrow().asActor();
        register.register(herself, id, null, 0, Registered.offer("Måking av trapp", 120, LELAND));

        assertThatThrownBy(() ->
                        register.registerFor(talking(), solrun, id, 1, Registered.offer("Måking av tak", 120, LELAND)))
                .hasMessage("talk.refused.hers");
        assertThat(register.ownEntry(herself, id).moderation().writtenDown()).isEmpty();
    }

    @Test
    void onceTheTalkIsOverNothingMoreIsWrittenDown() {
        talks.end(kari, solrun);

        assertThatThrownBy(() -> register.registerFor(
                        talking(), solrun, Registered.id(), null, Registered.offer("Måking", 120, LELAND)))
                .isInstanceOf(DomainException.class)
                .hasMessage("talk.refused.over");
    }

    @Test
    void whatIsSomebodyElsesIsNotChangedAsHers() {
        var id = Registered.id();
        people.addAll(List.of(Registered.reachable(Registered.JONAS, "99 00 00 01", "jonas@heime.example")));
        register.register(Registered.JONAS, id, null, null, Registered.offer("Måking", 120, LELAND));

        assertThatThrownBy(() ->
                        register.registerFor(talking(), solrun, id, 0, Registered.offer("Måking av tak", 120, LELAND)))
                .hasMessage("error.not-found");
    }

    @Test
    void herOwnNumberIsKeptOutOfItAsWhenSheWritesItHerself() {
        var offer = Registered.offer("Ring 750 00 900", 120, BJORN);

        assertThatThrownBy(() -> register.registerFor(talking(), solrun, Registered.id(), null, offer))
                .hasMessage("register.own-phone");
    }
}

@OnEmbedded
class WrittenDownOnEmbeddedTest extends WrittenDownContract {}

@OnMongod
class WrittenDownOnMongodTest extends WrittenDownContract {}

package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
import no.heime.identity.KnowsTalks;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case worker writes down what somebody says on the phone, marked as such, and nothing more when the talk is over. */
abstract class OnHerWordContract extends NeedStoreContract {

    @Autowired
    TalkService talks;

    @Autowired
    KnowsTalks known;

    @Autowired
    WhoLooked looked;

    private PersonId solrun;
    private Actor talking;

    @BeforeEach
    void solrunRings() {
        solrun = new PersonId(ids.next());
        talks.writeIn(
                kari,
                "1822",
                solrun,
                WrittenIn.of("Solrun Vollen", "750 00 900", "", "leirfjord-leland", Language.NN),
                new TalkId(ids.next()),
                TalkWay.PHONE,
                "Ba om hjelp til snøen");
        talking = asNow(kari);
    }

    /** As she is at her next call. */
    private Actor asNow(Actor staff) {
        return staff.talking(known.heldBy(staff.id()));
    }

    private NeedId said() {
        var id = new NeedId(ids.next());
        service.registerFor(talking, solrun, id, wish(), null);
        return id;
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private void rings() {
        talks.beginAgain(kari, solrun, new TalkId(ids.next()), TalkWay.COUNTER, "Sa ja til den som vil hjelpe");
        talking = asNow(kari);
    }

    @Test
    void whatIsWrittenDownIsHersAndSaysWhoWroteItAndHow() {
        var id = said();

        var marked = Phrase.of("need.on-word.PHONE", Phrase.verbatim("Kari Olsen"), Phrase.verbatim("Solrun Vollen"));
        assertThat(needs.get(id).resident()).isEqualTo(solrun);
        assertThat(needs.get(id).history().getFirst()).satisfies(line -> {
            assertThat(line.by()).isEqualTo(By.PHONE);
            assertThat(line.who()).isEqualTo(kari.id());
        });
        var herself = persons.byId(solrun).orElseThrow().asActor();
        assertThat(List.of(screens.open(kari, id), screens.open(herself, id))).allSatisfy(opened -> {
            assertThat(opened.story().registeredBy()).isEqualTo(By.PHONE);
            assertThat(opened.story().history().getFirst().text().parameters()).contains(marked);
        });
    }

    @Test
    void itIsSaidAnewInTheSameTalk() {
        var id = said();
        var anew = Given.wish(Frequency.WEEKLY, Urgency.TODAY);

        service.registerFor(talking, solrun, id, anew, needs.get(id).version());

        assertThat(needs.get(id).wish().frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(own.of(talking, id).resident()).isEqualTo(solrun);
    }

    @Test
    void whoReadsItToChangeItStandsInHerLog() {
        var id = said();

        own.of(talking, id);

        assertThat(looked.newest(persons.byId(solrun).orElseThrow().asActor()).looked())
                .filteredOn(look -> look.what() == Seen.NEED)
                .extracting(Looked::hat, Looked::needs)
                .containsExactly(tuple(Hat.caseWorker(), List.of(id.value())));
    }

    @Test
    void itGoesByHerLanguageAndNotByThatOfWhoWritesItDown() {
        assertThat(needs.get(said()).wish().language()).isEqualTo(Language.NN);
    }

    @Test
    void onceTheTalkIsOverNothingMoreIsWrittenDown() {
        var id = said();
        talks.end(kari, solrun);
        var after = asNow(kari);

        refused("talk.refused.over", () -> service.registerFor(after, solrun, new NeedId(ids.next()), wish(), null));
        refused("error.not-found", () -> own.of(after, id));
    }

    @Test
    void whoIsNoCaseWorkerOfTheMunicipalityAnyMoreTalksForItNoMore() {
        var before = new Actor(kari.id(), kari.name(), null, null, Language.NB, List.of());

        assertThat(asNow(before).talks()).isEmpty();
    }

    @Test
    void aNeedInAnotherMunicipalityIsNotWrittenDown() {
        var elsewhere = Given.wishIn("donna-bjorn");

        refused(
                "talk.refused.elsewhere",
                () -> service.registerFor(talking, solrun, new NeedId(ids.next()), elsewhere, null));
    }

    @Test
    void whoTalksWithSomebodyElseIsTold() {
        refused(
                "talk.refused.over",
                () -> service.registerFor(talking, astrid.id(), new NeedId(ids.next()), wish(), null));
    }

    @Test
    void aHelpersYesIsTheMunicipalitysToRingAboutAndHerAnswerIsWrittenDown() {
        var id = said();
        talks.end(kari, solrun);
        var question = proposals.propose(kari, id, offer(120));
        proposals.accept(jonas, id, question);

        assertThat(screens.inbox(kari, "1822").rows())
                .filteredOn(row -> row.id().equals(id))
                .extracting(InboxRow::turn)
                .containsExactly(Turn.MUNICIPALITY);
        var shown = (NeedForStaff) screens.open(kari, id);
        assertThat(shown.asksHer()).isTrue();
        assertThat(shown.onHerWord()).isFalse();
        refused("error.not-found", () -> proposals.confirm(kari, id, question));

        rings();
        assertThat(((NeedForStaff) screens.open(talking, id)).onHerWord()).isTrue();
        proposals.confirm(talking, id, question);

        assertThat(needs.get(id).status()).isEqualTo(NeedStatus.AGREED);
        assertThat(needs.get(id).history())
                .filteredOn(line -> line.what() == Happening.CONFIRMED)
                .extracting(HistoryEntry::by)
                .containsExactly(By.COUNTER);
    }

    @Test
    void whoHelpsHerselfDoesNotWriteDownTheYesToIt() {
        var id = said();
        var question = proposals.propose(kari, id, offer(120));
        proposals.accept(jonas, id, question);
        var both = new Actor(jonas.id(), jonas.name(), "1822", null, Language.NB, kari.memberships())
                .talking(known.heldBy(kari.id()));

        refused("need.refused.own-answer", () -> proposals.confirm(both, id, question));
    }
}

@OnEmbedded
class OnHerWordEmbeddedTest extends OnHerWordContract {}

@OnMongod
class OnHerWordMongodTest extends OnHerWordContract {}

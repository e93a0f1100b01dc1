package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.KnowsProxies;
import no.heime.identity.Membership;
import no.heime.identity.ProxyArea;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A next of kin with the resident's messages reads and answers letters, and has nothing else of the need, on every store. */
abstract class LettersOnBehalfContract extends NeedStoreContract {

    private static final Phrase ON_BEHALF =
            Phrase.of("need.on-behalf", Phrase.verbatim("Liv Nilsen"), Phrase.verbatim("Astrid Nilsen"));

    @Autowired
    NeedLetters letters;

    @Autowired
    WaitingForAnswer waiting;

    @Autowired
    ProxyService proxies;

    @Autowired
    KnowsProxies known;

    @Autowired
    WhoLooked looked;

    @Autowired
    Notifications notifications;

    private ProxyId proxy;
    private Actor liv;
    private NeedId need;

    @BeforeEach
    void theMunicipalityHasWrittenToAstridWhoLetsLivReadHerMessages() {
        liv = person("Liv Nilsen", "liv");
        proxy = lets(liv, "liv", EnumSet.of(ProxyArea.MESSAGES));
        liv = asNow(liv);
        need = registered();
        service.write(kari, need, "Når passer det?");
    }

    private ProxyId lets(Actor who, String mailbox, Set<ProxyArea> areas) {
        var id = new ProxyId(ids.next());
        proxies.give(
                astrid,
                id,
                EmailAddress.of(mailbox + "@heime.example"),
                areas,
                LocalDate.now(clock).plusDays(10));
        proxies.accept(who, id);
        return id;
    }

    /** As she is at her next call. */
    private Actor asNow(Actor person) {
        return new Actor(
                person.id(),
                person.name(),
                person.municipality(),
                person.district(),
                person.language(),
                person.memberships(),
                known.heldBy(person.id()));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void sheReadsWhatIsWrittenAndTheResidentReadsThatSheDid() {
        var read = letters.of(liv, need);

        assertThat(read.letters()).extracting(HistoryEntry::said).containsExactly("Når passer det?");
        assertThat(read.answers()).isTrue();
        assertThat(read.onBehalf().reading()).isTrue();
        assertThat(read.onBehalf().resident()).isEqualTo(Phrase.verbatim("Astrid Nilsen"));
        assertThat(looked.newest(astrid).looked())
                .filteredOn(line -> line.hat().equals(Hat.proxy()))
                .extracting(Looked::what, Looked::needs)
                .containsExactly(tuple(Seen.LETTERS, List.of(need.value())));
    }

    @Test
    void whatSheAnswersIsMarkedAndToldToTheResidentAndReadByTheMunicipality() {
        letters.answer(liv, need, "Fredag passer.");

        assertThat(needs.get(need).history().getLast()).satisfies(line -> {
            assertThat(line.by()).isEqualTo(By.PROXY);
            assertThat(line.who()).isEqualTo(liv.id());
        });
        var staff = screens.open(kari, need).story();
        assertThat(staff.onBehalf().of(staff.letters().getLast())).contains(ON_BEHALF);
        assertThat(story(need).onBehalf().of(story(need).letters().getLast())).contains(ON_BEHALF);
        assertThat(notifications.mine(astrid))
                .extracting(message -> message.text().key())
                .contains("dialogue.need.resident.on-behalf");
        assertThat(notifications.mine(kari))
                .extracting(message -> message.text().key())
                .contains("dialogue.need.staff.written-back");
        assertThat(needs.get(need).turn(clock.instant())).isEqualTo(Turn.MUNICIPALITY);
    }

    @Test
    void ofTheNeedItselfSheHasNothing() {
        refused("error.not-found", () -> screens.open(liv, need));
        refused("error.not-found", () -> service.write(liv, need, "Hei."));
        refused("error.not-found", () -> service.close(liv, need, null));
        refused("error.not-found", () -> service.sendToMunicipality(liv, need));
        refused("proxy.refused.over", () -> screens.of(liv, astrid.id()));
    }

    @Test
    void whoHasTheNeedsReadsAndAnswersTheLettersToo() {
        var per = person("Per Nilsen", "per");
        lets(per, "per", EnumSet.of(ProxyArea.NEEDS));

        letters.answer(asNow(per), need, "Fredag passer.");

        assertThat(letters.of(asNow(per), need).letters()).hasSize(2);
    }

    @Test
    void whoHasHerDigitalCareAloneDoesNot() {
        var per = person("Per Nilsen", "per");
        lets(per, "per", EnumSet.of(ProxyArea.DIGITAL_CARE));

        refused("proxy.refused.over", () -> letters.of(asNow(per), need));
        refused("proxy.refused.over", () -> waiting.ofSomebody(asNow(per), astrid.id()));
    }

    @Test
    void theResidentReadsAndAnswersThereAsHerselfAndNobodyHasLooked() {
        letters.answer(astrid, need, "Fredag passer.");

        assertThat(letters.of(astrid, need).onBehalf().reading()).isFalse();
        assertThat(needs.get(need).history().getLast().by()).isEqualTo(By.RESIDENT);
        assertThat(looked.newest(astrid).looked()).isEmpty();
    }

    @Test
    void fromTheMomentInWhichItIsEndedItIsAsIfItWereNotThere() {
        var unsent = letters.of(liv, need);
        proxies.end(astrid, proxy);
        var after = asNow(liv);

        refused("proxy.refused.over", () -> letters.of(after, unsent.id()));
        refused("proxy.refused.over", () -> letters.answer(after, unsent.id(), "Fredag passer."));
        refused("proxy.refused.over", () -> letters.of(after, new NeedId(ids.next())));
        refused("proxy.refused.over", () -> waiting.ofSomebody(after, astrid.id()));
        assertThat(story(need).letters()).hasSize(1);
    }

    @Test
    void whatIsClosedIsReadAndNotAnswered() {
        service.close(astrid, need, null);

        assertThat(letters.of(liv, need).answers()).isFalse();
        assertThat(letters.of(liv, need).closed()).isTrue();
        refused("need.refused.closed", () -> letters.answer(liv, need, "Fredag passer."));
    }

    @Test
    void whoAnswersForTheResidentDoesNotWriteForTheMunicipality() {
        var both = person("Anne Dahl", "anne", Membership.caseWorkerIn("1822"));
        lets(both, "anne", EnumSet.of(ProxyArea.MESSAGES));

        refused("need.refused.own-letters", () -> service.write(asNow(both), need, "Vi kommer fredag."));
        letters.answer(asNow(both), need, "Fredag passer.");

        assertThat(needs.get(need).history().getLast().by()).isEqualTo(By.PROXY);
    }

    @Test
    void whatWaitsForTheResidentsAnswerWaitsInHerMessagesAndNotAmongLivsOwn() {
        var question = proposals.propose(astrid, need, offer(120));
        proposals.accept(jonas, need, question);

        assertThat(waiting.ofSomebody(liv, astrid.id()))
                .isEqualTo(waiting.of(astrid))
                .extracting(WaitingForMe::link)
                .containsExactly(NeedLinks.need(need));
        assertThat(waiting.of(liv)).isEmpty();
        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).contains(Seen.MESSAGES);
    }
}

@OnEmbedded
class LettersOnBehalfEmbeddedTest extends LettersOnBehalfContract {}

@OnMongod
class LettersOnBehalfMongodTest extends LettersOnBehalfContract {}

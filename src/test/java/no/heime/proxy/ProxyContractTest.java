package no.heime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.KnowsProxies;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A resident lets a next of kin act, and both see it, end it and hear of it, on every store. */
abstract class ProxyContract extends StoreContract {

    private static final EmailAddress LIVS = EmailAddress.of("liv@heime.example");

    @Autowired
    ProxyService proxies;

    @Autowired
    KnowsProxies known;

    @Autowired
    PersonService people;

    @Autowired
    Notifications notifications;

    @Autowired
    KeptProxies kept;

    @Autowired
    Proxies all;

    @Autowired
    Clock clock;

    private Actor astrid;
    private Actor liv;
    private Actor stranger;

    @BeforeEach
    void people() {
        astrid = person("Astrid Nilsen", "astrid");
        liv = person("Liv Nilsen", "liv");
        stranger = person("Ukjent", "ukjent");
    }

    private Actor person(String name, String address) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(address + "@heime.example"),
                        name,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private ProxyId asked() {
        var id = new ProxyId(UUID.randomUUID());
        proxies.give(
                astrid,
                id,
                LIVS,
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
        return id;
    }

    private ProxyId held() {
        var id = asked();
        proxies.accept(liv, id);
        return id;
    }

    private List<String> told(Actor who) {
        return notifications.mine(who).stream()
                .map(message -> message.text().key())
                .toList();
    }

    @Test
    void fromAYesOnSheActsForHerAndBothSeeIt() {
        var id = asked();
        assertThat(known.heldBy(liv.id())).isEmpty();
        assertThat(proxies.asked(liv)).extracting(MyProxies.Row::other).containsExactly("Astrid Nilsen");

        proxies.accept(liv, id);

        assertThat(known.heldBy(liv.id())).singleElement().satisfies(it -> assertThat(it.giver())
                .isEqualTo(astrid.id()));
        assertThat(proxies.mine(astrid).given())
                .extracting(MyProxies.Row::other)
                .containsExactly("Liv Nilsen");
        assertThat(proxies.mine(liv).held()).extracting(MyProxies.Row::other).containsExactly("Astrid Nilsen");
        assertThat(proxies.actingFor(astrid.id(), ProxyArea.NEEDS)).containsExactly(liv.id());
    }

    @Test
    void untilSheAnswersTheGiverSeesNothingButTheAddress() {
        asked();

        assertThat(proxies.mine(astrid).given())
                .extracting(MyProxies.Row::other)
                .containsExactly(LIVS.value());
    }

    @Test
    void endedByEitherItIsGoneAtOnceAndTheOtherIsTold() {
        proxies.end(astrid, held());
        assertThat(known.heldBy(liv.id())).isEmpty();
        assertThat(notifications.mine(liv))
                .extracting(Message::text)
                .contains(Phrase.of("dialogue.proxy.ended.from", Phrase.verbatim("Astrid Nilsen")));
        assertThat(told(astrid)).doesNotContain("dialogue.proxy.ended");

        proxies.end(liv, held());
        assertThat(told(astrid)).contains("dialogue.proxy.ended", "dialogue.proxy.taken-up");
    }

    @Test
    void whoIsNotMeantAnswersNothing() {
        var id = asked();

        assertThatThrownBy(() -> proxies.accept(stranger, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> proxies.end(stranger, id)).hasMessage("error.not-found");
        assertThat(proxies.mine(stranger)).isEqualTo(new MyProxies(List.of(), List.of(), List.of()));
    }

    private ProxyId heldInAll() {
        var id = new ProxyId(UUID.randomUUID());
        proxies.give(
                astrid,
                id,
                LIVS,
                EnumSet.allOf(ProxyArea.class),
                LocalDate.now(clock).plusDays(3));
        proxies.accept(liv, id);
        return id;
    }

    @Test
    void oneAreaIsTakenBackAtOnceTheOthersHoldAndTheNextOfKinReadsInWhatOfWhom() {
        var id = heldInAll();
        proxies.takeBack(astrid, id, ProxyArea.MESSAGES);
        proxies.takeBack(astrid, id, ProxyArea.MESSAGES);

        assertThat(known.heldBy(liv.id()))
                .containsExactly(new ActsFor(astrid.id(), EnumSet.of(ProxyArea.NEEDS, ProxyArea.DIGITAL_CARE)));
        assertThat(notifications.mine(liv))
                .extracting(Message::text)
                .filteredOn(text -> text.key().contains("lessened"))
                .containsExactly(Phrase.of("dialogue.proxy.lessened.from.MESSAGES", Phrase.verbatim("Astrid Nilsen")));
        assertThat(told(astrid)).noneMatch(key -> key.contains("lessened"));
        assertThat(all.findById(id).orElseThrow().taken())
                .extracting(Proxy.TakenBack::area, Proxy.TakenBack::by)
                .containsExactly(tuple(ProxyArea.MESSAGES, astrid.id()));
        assertThat(kept.about(astrid).toString()).contains("taken-back");
        assertThat(kept.about(liv).toString()).contains("taken-back");
    }

    @Test
    void onlyWhoGaveItTakesAnAreaBackAndTheLastIsEnded() {
        var id = heldInAll();

        assertThatThrownBy(() -> proxies.takeBack(liv, id, ProxyArea.NEEDS)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> proxies.takeBack(stranger, id, ProxyArea.NEEDS))
                .hasMessage("error.not-found");
        proxies.takeBack(astrid, id, ProxyArea.NEEDS);
        proxies.takeBack(astrid, id, ProxyArea.DIGITAL_CARE);
        assertThatThrownBy(() -> proxies.takeBack(astrid, id, ProxyArea.MESSAGES))
                .hasMessage("proxy.refused.last-area");

        assertThat(known.heldBy(liv.id())).containsExactly(new ActsFor(astrid.id(), EnumSet.of(ProxyArea.MESSAGES)));
    }

    private Proxy onPaper(LocalDate until) {
        var id = new ProxyId(UUID.randomUUID());
        var paper = new Proxy.OnPaper(stranger.id(), "1822", "Signert skjema");
        var day = until.minusDays(5);
        return store.save(Proxy.given(
                        id,
                        astrid.id(),
                        null,
                        LIVS,
                        EnumSet.of(ProxyArea.NEEDS),
                        until,
                        paper,
                        Language.NB,
                        day,
                        Instant.EPOCH)
                .takenUp(liv.id(), day, Instant.EPOCH)
                .withNothingToTell());
    }

    @Test
    void whatACaseWorkerWasShownIsToldToTheGiverAndToNobodyElse() {
        onPaper(LocalDate.now(clock).plusDays(1));

        assertThat(kept.about(astrid).toString()).contains("Signert skjema", "1822");
        assertThat(kept.about(liv).toString())
                .contains("kept.proxy.held")
                .doesNotContain("Signert skjema")
                .doesNotContain("1822");
    }

    @Test
    void byWhichWordsItWasGivenIsReadInTheGiversOwnData() {
        held();

        assertThat(kept.about(astrid).toString()).contains("Behov: be om hjelp, lese og svare");
        assertThat(kept.about(liv).toString()).doesNotContain("Behov: be om hjelp");
    }

    /** As it lies there from when there were two areas and the words were not put down. */
    @Test
    void whatWasGivenBeforeThereWereMessagesDoesNotHaveThem() {
        var id = new ProxyId(UUID.randomUUID());
        store.insert(
                new Document("_id", id.value())
                        .append("giver", astrid.id().value())
                        .append("email", "liv@heime.example")
                        .append("holder", liv.id().value())
                        .append("areas", List.of("NEEDS", "DIGITAL_CARE"))
                        .append("until", LocalDate.now(clock).plusDays(3))
                        .append("givenAt", Instant.EPOCH)
                        .append("outbox", List.of())
                        .append("version", 1L)
                        .append("_class", "proxy"),
                "proxies");

        assertThat(known.heldBy(liv.id()))
                .containsExactly(new ActsFor(astrid.id(), EnumSet.of(ProxyArea.NEEDS, ProxyArea.DIGITAL_CARE)));
        assertThat(proxies.actingFor(astrid.id(), ProxyArea.MESSAGES)).isEmpty();
        assertThat(kept.about(astrid).toString()).doesNotContain("words-of-proxy");
    }

    private Clock moving(AtomicReference<Instant> time) {
        var moving = mock(Clock.class);
        when(moving.instant()).thenAnswer(asked -> time.get());
        when(moving.getZone()).thenReturn(clock.getZone());
        return moving;
    }

    @Test
    void whenTheDayIsOverWhoLooksAtAScreenHearsThatItHasRunOutOnce() {
        var today = LocalDate.now(clock);
        onPaper(today);
        onPaper(today.plusDays(1));
        var ended = onPaper(today);
        store.save(ended.ended(astrid.id(), null, today, clock.instant()).withNothingToTell());
        var heard = new ArrayList<Object>();
        var time = new AtomicReference<>(clock.instant());
        var runsOut = new RunsOut(all, heard::add, moving(time));

        runsOut.say();
        assertThat(heard).isEmpty();

        time.set(clock.instant().plus(Duration.ofDays(1)));
        runsOut.say();
        runsOut.say();
        assertThat(heard).containsExactly(new RanOut(liv.id()));
    }

    @Test
    void theSameIsAskedOnceAndTheSameAddressNotTwice() {
        var id = asked();
        proxies.give(astrid, id, LIVS, EnumSet.of(ProxyArea.NEEDS), LocalDate.now(clock));

        assertThat(proxies.mine(astrid).given()).hasSize(1);
        assertThatThrownBy(this::asked).isInstanceOf(DomainException.class).hasMessage("proxy.refused.already");
    }

    @Test
    void whoIsErasedActsForNobodyAndTheOtherIsTold() {
        held();

        assertThat(proxies.forget(astrid)).isTrue();

        assertThat(known.heldBy(liv.id())).isEmpty();
        assertThat(proxies.mine(liv)).isEqualTo(new MyProxies(List.of(), List.of(), List.of()));
        assertThat(told(liv)).contains("dialogue.proxy.ended.from");
        assertThat(proxies.forget(astrid)).isTrue();
    }
}

@OnEmbedded
class ProxyOnEmbeddedTest extends ProxyContract {}

@OnMongod
class ProxyOnMongodTest extends ProxyContract {}

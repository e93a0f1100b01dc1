package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.register.EntryId;
import no.heime.register.RegisterEvent;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What owners and staff are told of entries. */
abstract class RegisterNewsContract extends NewsContract {

    @Autowired
    RegisterNews registerNews;

    @Test
    void theOwnerHearsThatAnEntryIsApprovedAndStaffThatOneWaits() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryRegistered(UUID.randomUUID(), NOW, about));
        var approved = new RegisterEvent.EntryApproved(UUID.randomUUID(), NOW, about);
        registerNews.on(approved);
        registerNews.on(approved);
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/godkjenne");
        assertThat(notifications.mine(jonas))
                .extracting(Message::link)
                .containsExactly("/mine?vis=" + about.entry().value());
    }

    @Test
    void whatTheOwnerWasAskedIsNotNewAnyMoreWhenSheHasDoneIt() {
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        var other = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Tur", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW, about, true));
        registerNews.on(new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW, other, true));
        assertThat(notifications.unreadCount(jonas)).isEqualTo(2);

        registerNews.on(new RegisterEvent.EntryConfirmed(UUID.randomUUID(), NOW.plusSeconds(1), about));

        assertThat(notifications.unreadCount(jonas)).isOne();
        assertThat(notifications.mine(jonas)).hasSize(2);
    }

    @Test
    void theOwnerHearsWhatStaffDecidedAndThatHerEntryMayNotHoldAnyLonger() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        var told = Map.of(
                new RegisterEvent.EntryReturned(UUID.randomUUID(), NOW, about, "Skriv når."),
                "dialogue.register.returned",
                new RegisterEvent.EntryHidden(UUID.randomUUID(), NOW.plusSeconds(1), about, "Reklame."),
                "dialogue.register.hidden",
                new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW.plusSeconds(2), about, true),
                "dialogue.register.ending",
                new RegisterEvent.EntryEnding(UUID.randomUUID(), NOW.plusSeconds(3), about, false),
                "dialogue.register.ending.waits",
                new RegisterEvent.EntryUnconfirmed(UUID.randomUUID(), NOW.plusSeconds(4), about),
                "dialogue.register.unconfirmed");
        told.keySet().forEach(registerNews::on);
        told.keySet().forEach(registerNews::on);

        assertThat(notifications.mine(jonas))
                .extracting(message -> message.text().key())
                .containsExactlyInAnyOrderElementsOf(told.values());
        assertThat(notifications.mine(jonas)).allSatisfy(message -> {
            assertThat(message.link()).isEqualTo("/mine?vis=" + about.entry().value());
            assertThat(message.text().parameters()).containsExactly(Phrase.verbatim("Snømåking"));
        });
        assertThat(notifications.mine(kari)).isEmpty();
    }

    @Test
    void staffHearThatWhatTheyHaveApprovedIsChangedAndItsOwnerKnows() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var jonas = person("jonas");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", jonas.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryEdited(UUID.randomUUID(), NOW, about));

        assertThat(notifications.mine(kari))
                .extracting(message -> message.text().key(), Message::link)
                .containsExactly(tuple("dialogue.register.edited", "/godkjenne"));
        assertThat(notifications.mine(nils)).isEmpty();
        assertThat(notifications.mine(jonas)).isEmpty();
    }

    @Test
    void whoIsStaffIsNotCalledToWhatWaitsForAColleague() {
        var group = UUID.randomUUID();
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(group));
        var about = new RegisterEvent.Subject(
                new EntryId(UUID.randomUUID()), "Snømåking", person("jonas").id(), "1822", group);
        registerNews.on(new RegisterEvent.EntryRegistered(UUID.randomUUID(), NOW, about));
        assertThat(notifications.mine(kari)).hasSize(1);
        assertThat(notifications.mine(liv)).isEmpty();
    }

    @Test
    void bothHearThatAnEntryIsHandedOverButWhoDidIt() {
        var solveig = person("solveig");
        var trond = person("trond");
        var about = new RegisterEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", trond.id(), "1822", null);
        registerNews.on(new RegisterEvent.EntryHandedOver(
                UUID.randomUUID(), NOW, about, solveig.id(), person("kari").id()));
        assertThat(notifications.mine(solveig))
                .extracting(message -> message.text().key())
                .containsExactly("dialogue.register.handed-over.from");
        assertThat(notifications.mine(trond))
                .extracting(message -> message.text().key())
                .containsExactly("dialogue.register.handed-over.to");
        var nextDay = NOW.plus(Duration.ofDays(1));
        registerNews.on(
                new RegisterEvent.EntryHandedOver(UUID.randomUUID(), nextDay, about, solveig.id(), solveig.id()));
        assertThat(notifications.mine(solveig)).hasSize(1);
        assertThat(notifications.mine(trond)).hasSize(2);
    }
}

@OnEmbedded
class RegisterNewsOnEmbeddedTest extends RegisterNewsContract {}

@OnMongod
class RegisterNewsOnMongodTest extends RegisterNewsContract {}

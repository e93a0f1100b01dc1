package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for an organisation hands an entry over, or gives it a break, among colleagues. */
abstract class HandingOverContract extends LivesOfEntriesContract {

    @Autowired
    WhoAnswers answering;

    @Autowired
    OrganisationService organisations;

    // handing over

    private final OrganisationId vel = new OrganisationId(UUID.randomUUID());

    @Test
    void whoAnswersIsSaidByNameToThoseWhoSpeakForItAndToNobodyElse() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        var both = List.of(entry(id), entry(approved(offer("Snø", 60, LELAND))));
        assertThat(answering.of(trond, both)).containsExactly(Map.entry(id, "solveig"));
        assertThat(answering.of(solveig, both)).isEmpty();
        assertThat(answering.of(KARI, both)).isEmpty();
        assertThat(answering.of(JONAS, both)).isEmpty();
    }

    private Actor coordinator(String mailbox) {
        return person(mailbox, Membership.coordinatorOf(vel));
    }

    private EntryId ofTheOrganisation(Actor coordinator) {
        organisations.add(Organisation.known(
                vel,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        var id = id();
        register.register(
                coordinator,
                id,
                vel,
                null,
                offer(SNOW, "Snø", 60, LocalDate.now(clock).plusDays(7), LELAND));
        moderation.approve(KARI, id, 0);
        return id;
    }

    @Test
    void anEntryIsHandedOverToAnotherCoordinatorWhoIsRemindedFromThenOn() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        assertThat(answering.canTakeOver(solveig, id))
                .extracting(WhoAnswers.Coordinator::name)
                .containsExactly("trond");

        own.handOver(solveig, id, 0, trond.id());

        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(register.mine(solveig)).extracting(RegisterEntry::id).containsExactly(id);
        var told = new ArrayList<Object>();
        new Reminders(entries, told::add, clock).remind();
        assertThat(told)
                .map(RegisterEvent.EntryEnding.class::cast)
                .extracting(event -> event.about().owner())
                .containsExactly(trond.id());
        var past = history.of(trond, entry(id)).getFirst();
        assertThat(past.who()).isEqualTo("solveig");
        assertThat(past.from()).isEqualTo("solveig");
        assertThat(past.to()).isEqualTo("trond");
    }

    @Test
    void staffHandItOverWhenACoordinatorHasLeft() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.handOver(KARI, id, 0, trond.id());
        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
        assertThat(history.of(trond, entry(id)).getFirst().who()).isNull();
    }

    @Test
    void ofTwoWhoHandItToTwoTheSecondIsToldThatItHasChanged() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var liv = coordinator("liv");
        var id = ofTheOrganisation(solveig);
        own.handOver(solveig, id, 0, trond.id());
        assertThatThrownBy(() -> own.handOver(liv, id, 0, liv.id())).hasMessage("register.mine.changed");
        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
    }

    @Test
    void nobodyEndsOrMovesAColleaguesBreakThatSheHasNotRead() {
        var today = LocalDate.now(clock);
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.pause(trond, id, 0, today.plusWeeks(4));
        assertThatThrownBy(() -> own.renew(solveig, id, 0)).hasMessage("register.mine.changed");
        assertThatThrownBy(() -> own.resume(solveig, id, 0)).hasMessage("register.mine.changed");
        assertThatThrownBy(() -> own.pause(solveig, id, 0, today.plusWeeks(1))).hasMessage("register.mine.changed");
        assertThat(entry(id).moderation().pausedUntil()).isEqualTo(today.plusWeeks(4));
        own.resume(solveig, id, 1);
        assertThat(entry(id).moderation().pausedUntil()).isNull();
    }

    @Test
    void theHistorySaysWhoBeganAndWhoEndedABreak() {
        var until = LocalDate.now(clock).plusWeeks(4);
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.pause(trond, id, 0, until);
        own.resume(solveig, id, 1);
        own.pause(trond, id, 2, until);
        own.renew(solveig, id, 3);

        var past = history.of(KARI, entry(id));

        assertThat(past)
                .extracting(one -> one.before().pause())
                .containsExactly(Pause.OVER, new Pause(until), Pause.OVER, new Pause(until));
        assertThat(past).extracting(EntryHistory.Past::who).containsExactly("solveig", "trond", "solveig", "trond");
        assertThat(entry(id).outbox()).isEmpty();
    }

    @Test
    void nobodyElseHandsOverAndNobodyOutsideTheOrganisationTakesOver() {
        var solveig = coordinator("solveig");
        var stranger = person("ukjent");
        var id = ofTheOrganisation(solveig);
        assertThatThrownBy(() -> own.handOver(stranger, id, 0, stranger.id())).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.handOver(NILS, id, 0, solveig.id())).hasMessage("error.not-found");
        assertThatThrownBy(() -> answering.canTakeOver(stranger, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.handOver(solveig, id, 0, stranger.id()))
                .hasMessage("register.hand-over.no-coordinator");
        var hers = registered(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> own.handOver(JONAS, hers, 0, solveig.id()))
                .hasMessage("register.hand-over.no-coordinator");
        assertThat(answering.canTakeOver(JONAS, hers)).isEmpty();
        own.withdraw(solveig, id);
        assertThatThrownBy(
                        () -> own.handOver(solveig, id, 0, coordinator("trond").id()))
                .hasMessage("register.refused.withdrawn");
    }
}

@OnEmbedded
class HandingOverOnEmbeddedTest extends HandingOverContract {}

@OnMongod
class HandingOverOnMongodTest extends HandingOverContract {}

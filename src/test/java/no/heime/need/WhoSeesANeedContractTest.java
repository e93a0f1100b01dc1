package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who sees what of a need, and who is told that there is none, on every store. */
abstract class WhoSeesANeedContract extends NeedStoreContract {

    @Test
    void strangersAndOtherMunicipalitiesAreToldThatThereIsNoSuchNeed() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        for (var who : List.of(stranger, nils)) {
            var tries = List.<ThrowingCallable>of(
                    () -> screens.open(who, need),
                    () -> partyScreens.asked(who, need, proposal),
                    () -> proposals.propose(who, need, offer),
                    () -> proposals.withdraw(who, need, proposal),
                    () -> proposals.accept(who, need, proposal),
                    () -> proposals.decline(who, need, proposal, DeclineReason.BUSY, null),
                    () -> proposals.confirm(who, need, proposal),
                    () -> proposals.turnDown(who, need, proposal, null),
                    () -> service.take(who, need, resource()),
                    () -> service.recordOutcome(who, need, LadderStep.NEIGHBOURHOOD, Outcome.TRIED, null),
                    () -> service.sendToMunicipality(who, need),
                    () -> service.setKind(who, need, Given.SNOW),
                    () -> service.close(who, need, null),
                    () -> service.reopen(who, need));
            tries.forEach(attempt -> refused("error.not-found", attempt));
        }
        refused("error.not-found", () -> screens.inbox(nils, "1822"));
        refused("error.not-found", () -> screens.inbox(astrid, "1822"));
    }

    @Test
    void onlyTheTwoSidesSeeAnAgreement() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        var visit = needs.get(need).agreement(agreement).visits().getFirst().id();
        for (var who : List.of(stranger, nils, kari)) {
            refused("error.not-found", () -> partyScreens.agreement(who, need, agreement));
            refused("error.not-found", () -> agreements.visitDone(who, need, agreement, visit));
            refused("error.not-found", () -> agreements.noShow(who, need, agreement, visit));
            refused(
                    "error.not-found",
                    () -> agreements.moveVisit(who, need, agreement, visit, LocalDate.now(clock), PartOfDay.EVENING));
            refused("error.not-found", () -> agreements.cancelVisit(who, need, agreement, visit, null));
            refused("error.not-found", () -> agreements.end(who, need, agreement));
            refused(
                    "error.not-found",
                    () -> agreements.answer(who, need, agreement, Scale.YES, Scale.YES, false, null));
        }
    }

    @Test
    void whoeverIsAskedMayAnswerButNotSeeTheNeed() {
        var offer = offer(120);
        var need = new NeedId(ids.next());
        service.register(astrid, need, mustKnow("Nøkkelen ligger under matta"), null);
        var proposal = proposals.propose(astrid, need, offer);
        assertThat(partyScreens.asked(jonas, need, proposal).toString())
                .doesNotContain("Astrid")
                .doesNotContain("Snøen ligger")
                .doesNotContain("Nøkkelen");
        refused("error.not-found", () -> screens.open(jonas, need));
        refused("error.not-found", () -> service.close(jonas, need, null));
        refused("error.not-found", () -> service.reopen(jonas, need));
        refused("error.not-found", () -> service.write(jonas, need, "Hei"));
        refused("error.not-found", () -> service.write(nils, need, "Hei"));
        refused("need.refused.not-asked", () -> service.write(astrid, need, "Hei"));
        refused("text.missing", () -> service.write(kari, need, " "));
        refused("error.not-found", () -> proposals.confirm(kari, need, proposal));
        refused("error.not-found", () -> service.setKind(astrid, need, Given.SNOW));
    }

    @Test
    void staffSeeWhoItIsAndTheResidentNeverWhyAHelperSaidNo() {
        var offer = offer(120);
        var need = registered();
        proposals.decline(jonas, need, proposals.propose(kari, need, offer), DeclineReason.UNWELL, "Vond rygg");
        var staff = (NeedForStaff) screens.open(kari, need);
        assertThat(staff.resident().name()).isEqualTo("Astrid Nilsen");
        assertThat(staff.story().toString()).contains("Vond rygg").contains("UNWELL");
        assertThat(story(need).toString()).doesNotContain("Vond rygg").doesNotContain("UNWELL");
    }

    @Test
    void theInboxShowsEachMunicipalityItsOwn() {
        registered();
        assertThat(screens.inbox(kari, "1822").open()).isEqualTo(1);
        assertThat(screens.inbox(nils, "1820").open()).isZero();
    }

    private static NewNeed mustKnow(String words) {
        var wish = wish();
        return new NewNeed(
                wish.kind(),
                wish.words(),
                wish.frequency(),
                wish.urgency(),
                wish.times(),
                wish.district(),
                wish.forWhom(),
                words,
                wish.language());
    }
}

@OnEmbedded
class WhoSeesANeedOnEmbeddedTest extends WhoSeesANeedContract {}

@OnMongod
class WhoSeesANeedOnMongodTest extends WhoSeesANeedContract {}

package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.organisation.ClearanceDemandService;
import no.heime.organisation.ClearanceService;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has not the clearance that the municipality demands is no candidate, and staff read why, on every store. */
abstract class ClearedContract extends NeedStoreContract {

    @Autowired
    ClearanceDemandService demands;

    @Autowired
    ClearanceService clearances;

    private Actor ruth;
    private EntryId offer;
    private LocalDate today;

    @BeforeEach
    void anOffer() {
        ruth = person("Ruth", "ruth", Membership.administratorIn("1822"));
        offer = offer(120);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void nothingIsDemandedAnyMore() {
        demand();
    }

    private void demand(KindId... kinds) {
        demands.set(ruth, "1822", Set.of(kinds), 12, demands.of(ruth, "1822").version());
    }

    private void demanded() {
        demand(Given.SNOW);
    }

    private void cleared(Actor who) {
        clearances.noteOfHelper(kari, who.id().value(), today, today.plusMonths(6));
        clearances.sign(who, who.id().value(), Language.NB);
    }

    private StepOnScreen step(Actor reader, NeedId need) {
        return screens.open(reader, need).story().at(LadderStep.NEIGHBOURHOOD);
    }

    @Test
    void nobodyIsLeftOutWhereNothingIsDemanded() {
        var need = registered();
        assertThat(step(kari, need).candidates()).extracting(Candidate::entry).containsExactly(offer);
        assertThat(step(kari, need).leftOut()).isEmpty();
    }

    @Test
    void whoLacksItIsLeftOutAndStaffReadWhyAndTheResidentNothing() {
        var need = registered();
        demanded();

        assertThat(step(kari, need).candidates()).isEmpty();
        assertThat(step(kari, need).leftOut()).singleElement().satisfies(one -> {
            assertThat(one.entry()).isEqualTo(offer);
            assertThat(one.lacksClearance()).isTrue();
            assertThat(one.isAskable()).isFalse();
        });
        assertThat(step(astrid, need).candidates()).isEmpty();
        assertThat(step(astrid, need).leftOut()).isEmpty();
        refused("need.refused.clearance", () -> proposals.propose(kari, need, offer));
        refused("error.not-found", () -> proposals.propose(astrid, need, offer));
    }

    @Test
    void whoHasItIsACandidateAgain() {
        var need = registered();
        demanded();
        cleared(jonas);

        assertThat(step(kari, need).candidates()).extracting(Candidate::entry).containsExactly(offer);
        assertThat(step(kari, need).leftOut()).isEmpty();
    }

    @Test
    void anAgreementThatRunsWithoutItIsTheMunicipalitysTurn() {
        var need = registered();
        var question = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, question);
        var agreement = proposals.confirm(astrid, need, question);
        assertThat(row(need).lacksClearance()).isFalse();

        demanded();

        assertThat(row(need).lacksClearance()).isTrue();
        assertThat(row(need).turn()).isEqualTo(Turn.MUNICIPALITY);
        assertThat(agreed(kari, need)).extracting(AgreementRow::lacksClearance).containsExactly(true);
        assertThat(agreed(astrid, need))
                .extracting(AgreementRow::lacksClearance)
                .containsExactly(false);

        assertThat(partyScreens.agreement(jonas, need, agreement).lacksClearance())
                .isTrue();
        assertThat(partyScreens.agreement(astrid, need, agreement).lacksClearance())
                .isFalse();
        cleared(jonas);
        assertThat(row(need).lacksClearance()).isFalse();
        assertThat(partyScreens.agreement(jonas, need, agreement).lacksClearance())
                .isFalse();
        agreements.end(astrid, need, agreement);
    }

    private List<AgreementRow> agreed(Actor reader, NeedId need) {
        return screens.open(reader, need).story().agreements();
    }

    private InboxRow row(NeedId need) {
        return screens.inbox(kari, "1822").rows().stream()
                .filter(row -> row.id().equals(need))
                .findFirst()
                .orElseThrow();
    }
}

@OnEmbedded
class ClearedOnEmbeddedTest extends ClearedContract {}

@OnMongod
class ClearedOnMongodTest extends ClearedContract {}

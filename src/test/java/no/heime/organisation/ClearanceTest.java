package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final PersonId NINA = new PersonId(UUID.randomUUID());
    private static final PersonId SOLVEIG = new PersonId(UUID.randomUUID());
    private static final KindId ESCORT = new KindId("escort");

    private final ClearanceDemand demand = ClearanceDemand.none("1822").set(Set.of(ESCORT), 12, SOLVEIG, NOW);
    private final Clearance none = Clearance.none("1822", NINA, UUID.randomUUID());

    private Clearance shown(String on, String until) {
        return none.shown(LocalDate.parse(on), LocalDate.parse(until), SOLVEIG, demand, NOW, TODAY);
    }

    @Test
    void itHoldsWhenACertificateCountsAndTheStatementIsSigned() {
        var shown = shown("2026-11-20", "2027-11-20");
        assertThat(none.holdsOn(TODAY)).isFalse();
        assertThat(shown.holdsOn(TODAY)).isFalse();
        assertThat(none.signed(NOW).holdsOn(TODAY)).isFalse();
        assertThat(shown.signed(NOW).holdsOn(TODAY)).isTrue();
    }

    @Test
    void itHoldsOnTheLastDayAndNotOnTheNext() {
        var cleared = shown("2026-11-20", "2027-11-20").signed(NOW);
        assertThat(cleared.holdsOn(LocalDate.of(2027, 11, 20))).isTrue();
        assertThat(cleared.holdsOn(LocalDate.of(2027, 11, 21))).isFalse();
    }

    @Test
    void whatIsSignedOnceStandsWithItsDayAndVersion() {
        var first = none.signed(NOW);
        assertThat(first.signed(NOW.plusSeconds(60))).isSameAs(first);
        assertThat(first.statement()).isEqualTo(new Clearance.Signed(Clearance.STATEMENT, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 2027-05-01, clearance.refused.day-to-come",
        "2026-11-20, 2026-11-26, clearance.refused.until",
        "2026-11-20, 2027-11-21, clearance.refused.until"
    })
    void daysThatCannotBeAreRefused(String on, String until, String why) {
        assertThatThrownBy(() -> shown(on, until)).hasMessage(why);
    }

    @Test
    void nothingIsDemandedUntilItIsSaid() {
        var unsaid = ClearanceDemand.none("1822");
        assertThat(unsaid.isForSomething()).isFalse();
        assertThat(unsaid.isFor(ESCORT)).isFalse();
        assertThat(demand.isFor(ESCORT)).isTrue();
        assertThat(demand.isFor(new KindId("snow-clearing"))).isFalse();
        assertThat(demand.isFor(null)).isFalse();
        assertThat(demand.history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 37})
    void aCertificateCountsForAMonthAtLeastAndThreeYearsAtMost(int months) {
        assertThatThrownBy(() -> demand.set(Set.of(), months, SOLVEIG, NOW)).hasMessage("clearance.refused.months");
    }
}

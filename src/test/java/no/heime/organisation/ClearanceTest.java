package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Language;
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
    private static final UUID NOTE = UUID.randomUUID();
    private static final KindId ESCORT = new KindId("escort");

    private final ClearanceDemand demand =
            ClearanceDemand.none("1822").set(Set.of(ESCORT), 12, null, SOLVEIG, NOW, UUID.randomUUID());
    private final Clearance none = Clearance.none(NINA, UUID.randomUUID());

    private Clearance shown(String on, String until) {
        return none.shown(NOTE, "1822", LocalDate.parse(on), LocalDate.parse(until), SOLVEIG, 12, NOW, TODAY);
    }

    @Test
    void itHoldsWhenACertificateCountsAndTheStatementIsSigned() {
        var shown = shown("2026-11-20", "2027-11-20");
        assertThat(none.holdsOn(TODAY)).isFalse();
        assertThat(shown.holdsOn(TODAY)).isFalse();
        assertThat(none.signed(Language.NN, "1822", NOW).holdsOn(TODAY)).isFalse();
        assertThat(shown.signed(Language.NN, "1822", NOW).holdsOn(TODAY)).isTrue();
    }

    @Test
    void itHoldsOnTheLastDayAndNotOnTheNext() {
        var cleared = shown("2026-11-20", "2027-11-20").signed(Language.NN, "1822", NOW);
        assertThat(cleared.holdsOn(LocalDate.of(2027, 11, 20))).isTrue();
        assertThat(cleared.holdsOn(LocalDate.of(2027, 11, 21))).isFalse();
    }

    @Test
    void itCountsWhereItIsDemandedAsLongAsThatMunicipalitySays() {
        var half = ClearanceDemand.none("1820").set(Set.of(ESCORT), 6, null, SOLVEIG, NOW, UUID.randomUUID());
        var cleared = shown("2026-11-20", "2027-11-20").signed(Language.NN, "1822", NOW);
        var day = LocalDate.of(2027, 5, 21);

        assertThat(cleared.asDemandedBy(demand).holdsOn(day)).isTrue();
        assertThat(cleared.asDemandedBy(half).holdsOn(day)).isFalse();
        assertThat(cleared.asDemandedBy(List.of(demand, half)).holdsOn(day)).isFalse();
        assertThat(cleared.asDemandedBy(List.of()).holdsOn(day)).isTrue();
    }

    @Test
    void whatWasNotedByMistakeIsTakenBackAndWhatWasNotedBeforeCountsAgain() {
        var first = shown("2026-11-20", "2027-05-20");
        var mistake = UUID.randomUUID();
        var both = first.shown(mistake, "1822", TODAY, TODAY.plusMonths(12), NINA, 12, NOW, TODAY);
        var back = both.withdrawn(mistake, SOLVEIG, "1822", NOW);

        assertThat(both.certificate().seenBy()).isEqualTo(NINA);
        assertThat(both.certificates()).extracting(Clearance.Shown::seenBy).containsExactly(SOLVEIG, NINA);
        assertThat(back.certificate().seenBy()).isEqualTo(SOLVEIG);
        assertThat(back.certificates().getLast().withdrawn()).isEqualTo(new Clearance.Withdrawn(SOLVEIG, NOW));
        assertThat(back.withdrawn(mistake, NINA, "1822", NOW.plusSeconds(60))).isEqualTo(back);
        assertThat(back.withdrawn(NOTE, SOLVEIG, "1822", NOW).certificate()).isNull();
    }

    @Test
    void whatAnotherMunicipalityHasNotedItTakesBackItself() {
        var noted = shown("2026-11-20", "2027-05-20");

        assertThatThrownBy(() -> noted.withdrawn(NOTE, NINA, "1820", NOW))
                .hasMessage("clearance.refused.noted-elsewhere");
        assertThat(noted.certificate().isNotedIn("1820")).isFalse();
    }

    @Test
    void aNewerTextIsAskedForAndWhatIsSignedCountsUntilThen() {
        var older = new Clearance.Signed(Clearance.STATEMENT - 1, Language.NB, NOW);
        var one = shown("2026-11-20", "2027-11-20");
        var signed = new Clearance(one.id(), NINA, one.helps(), "1822", one.certificates(), older, List.of(), null);

        assertThat(signed.hasSignedTheNewest()).isFalse();
        assertThat(signed.holdsOn(TODAY)).isTrue();
        assertThat(signed.signed(Language.EN, "1822", NOW).statement().text()).isEqualTo(Clearance.STATEMENT);
    }

    @Test
    void whoeverHasReadAnOlderDemandSetsNothing() {
        var stored = new ClearanceDemand("1822", Set.of(ESCORT), 12, List.of(), List.of(), 3L);
        assertThatThrownBy(() -> stored.set(Set.of(), 12, 2L, SOLVEIG, NOW, UUID.randomUUID()))
                .hasMessage("clearance.refused.changed");
        assertThat(stored.set(Set.of(), 12, 3L, SOLVEIG, NOW, UUID.randomUUID()).kinds())
                .isEmpty();
    }

    @Test
    void kindsThatWereNotDemandedBeforeAreToldOfAndAllWhenItCountsForAShorterTime() {
        assertThat(demand.outbox()).singleElement().isInstanceOfSatisfying(ClearanceEvent.Demanded.class, told -> {
            assertThat(told.municipality()).isEqualTo("1822");
            assertThat(told.kinds()).containsExactly(ESCORT);
        });
        var same = new ClearanceDemand("1822", Set.of(ESCORT), 12, List.of(), List.of(), 3L);
        assertThat(same.set(Set.of(ESCORT), 12, 3L, SOLVEIG, NOW, UUID.randomUUID())
                        .outbox())
                .isEmpty();
        assertThat(same.set(Set.of(ESCORT), 6, 3L, SOLVEIG, NOW, UUID.randomUUID())
                        .outbox())
                .as("some have lost it by that")
                .hasSize(1);
    }

    @Test
    void whatIsSignedOnceStandsWithItsDayAndVersion() {
        var first = none.signed(Language.NN, "1822", NOW);
        assertThat(first.signed(Language.NB, "1822", NOW.plusSeconds(60))).isSameAs(first);
        assertThat(first.statement()).isEqualTo(new Clearance.Signed(Clearance.STATEMENT, Language.NN, NOW));
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
        assertThatThrownBy(() -> demand.set(Set.of(), months, null, SOLVEIG, NOW, UUID.randomUUID()))
                .hasMessage("clearance.refused.months");
    }
}

package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LendingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Loan loan(String to, @Nullable LocalDate back) {
        return new Loan(new LoanId(UUID.randomUUID()), to, TODAY.minusDays(20), back);
    }

    @Test
    void whatShouldHaveBeenBackStandsFirstAndWhatHasNoDayLast() {
        var lending = new Lending(
                4,
                0,
                List.of(
                        loan("Uten frist", null),
                        loan("Om en uke", TODAY.plusDays(7)),
                        loan("For lenge siden", TODAY.minusDays(7)),
                        loan("I dag", TODAY)));
        assertThat(lending.soonestFirst())
                .extracting(Loan::to)
                .containsExactly("For lenge siden", "I dag", "Om en uke", "Uten frist");
        assertThat(lending.overdueOn(TODAY)).isEqualTo(1);
    }

    @Test
    void aLoanHasAShortNameAndADayThatIsNotOver() {
        var id = new LoanId(UUID.randomUUID());
        assertThat(Loan.of(id, " Kari ", TODAY, null)).isEqualTo(new Loan(id, "Kari", TODAY, null));
        assertThatThrownBy(() -> Loan.of(id, " ", TODAY, null)).hasMessage("text.missing");
        assertThatThrownBy(() -> Loan.of(id, "x".repeat(61), TODAY, null)).hasMessage("text.too-long");
        assertThatThrownBy(() -> Loan.of(id, "Kari", TODAY, TODAY.minusDays(1)))
                .hasMessage("register.loan.back.out-of-range");
        assertThatThrownBy(() -> Loan.of(id, "Kari", TODAY, TODAY.plusYears(3)))
                .hasMessage("register.loan.back.out-of-range");
    }

    @Property
    void whatIsLentOutStaysLentOutWhenThereAreMoreOrFewer(
            @ForAll @IntRange(min = 1, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 30) int after,
            @ForAll @IntRange(max = 30) int wanted) {
        int out = Math.min(before, wanted);
        var loans =
                IntStream.range(0, out).mapToObj(n -> loan("Nr. " + n, null)).toList();
        var lending = new Lending(before, before - out, loans);
        if (after < out) {
            assertThatThrownBy(() -> Lending.changed(lending, after)).hasMessage("register.copies.lent-out");
            return;
        }
        var changed = Lending.changed(lending, after);
        assertThat(changed).isEqualTo(new Lending(after, after - out, loans));
    }

    @Test
    void whatIsLentOutCannotStopBeingLent() {
        assertThatThrownBy(() -> Lending.changed(new Lending(2, 1, List.of(loan("Kari", null))), null))
                .hasMessage("register.copies.lent-out");
        assertThat(Lending.changed(new Lending(2, 2, List.of()), null)).isNull();
    }
}

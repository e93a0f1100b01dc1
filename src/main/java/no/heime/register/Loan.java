package no.heime.register;

import java.time.LocalDate;
import java.time.Period;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One that is lent out. Only those who lend see it, and it is gone once it is given back.
 *
 * @param to a short name or note
 * @param back the day on which it should be back; null when nothing was agreed
 */
public record Loan(
        LoanId id, String to, LocalDate since, @Nullable LocalDate back) {

    static final int MAX_TO = 60;

    private static final Period LONGEST = Period.ofYears(2);

    /** @throws DomainException naming the field that is wrong */
    static Loan of(LoanId id, @Nullable String to, LocalDate today, @Nullable LocalDate back) {
        var name = PlainText.required(to, "to", MAX_TO);
        if (back != null && (back.isBefore(today) || back.isAfter(today.plus(LONGEST)))) {
            throw DomainException.invalid("register.loan.back.out-of-range", "back");
        }
        return new Loan(id, name, today, back);
    }

    public boolean isOverdueOn(LocalDate today) {
        return back != null && back.isBefore(today);
    }
}

package no.heime.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan as it stands in the demo's file; days are counted from the day the demo is filled.
 *
 * @param backInDays below zero when it should have been back
 */
record DemoLoan(UUID id, String to, int daysAgo, @Nullable Integer backInDays) {

    Loan from(LocalDate today) {
        var back = backInDays == null ? null : today.plusDays(backInDays);
        return new Loan(new LoanId(id), to, today.minusDays(daysAgo), back);
    }
}

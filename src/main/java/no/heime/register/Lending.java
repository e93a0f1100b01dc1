package no.heime.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of something to lend, how many are left, and who has the others. Lending is one conditional write in
 * the store, so that the last one is never lent twice.
 *
 * @param loans empty where the reader is not one of those who lend
 */
public record Lending(int copies, int left, List<Loan> loans) {

    private static final int MOST = 500;

    private static final Comparator<Loan> SOONEST_FIRST = Comparator.comparing(
                    Loan::back, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Loan::since)
            .thenComparing(Loan::to);

    public Lending {
        loans = List.copyOf(loans);
    }

    /** Null when nobody has said how many there are. */
    static @Nullable Lending allLeft(@Nullable Integer copies) {
        return copies == null ? null : new Lending(copies, copies, List.of());
    }

    /** @throws DomainException when it is not among the things that are lent, or there are too few or too many */
    static @Nullable Integer checked(@Nullable Integer copies, ResourceType type) {
        if (copies == null) {
            return null;
        }
        if (type != ResourceType.AID_TO_LEND) {
            throw DomainException.invalid("register.copies.not-lent", "copies");
        }
        if (copies < 1 || copies > MOST) {
            throw DomainException.invalid("register.copies.out-of-range", "copies", 1, MOST);
        }
        return copies;
    }

    /**
     * What is lent out stays lent out when the owner has more or fewer.
     *
     * @throws DomainException when there would be fewer than are lent out
     */
    static @Nullable Lending changed(@Nullable Lending before, @Nullable Integer copies) {
        if (before == null) {
            return allLeft(copies);
        }
        int out = before.loans().size();
        if (out > (copies == null ? 0 : copies)) {
            throw DomainException.invalid("register.copies.lent-out", "copies", out);
        }
        return copies == null ? null : new Lending(copies, copies - out, before.loans());
    }

    /** Those that should be back first; what should have been back stands before all others. */
    public List<Loan> soonestFirst() {
        return loans.stream().sorted(SOONEST_FIRST).toList();
    }

    /** How many should have been back before this day. */
    public long overdueOn(LocalDate today) {
        return loans.stream().filter(loan -> loan.isOverdueOn(today)).count();
    }

    Lending withoutNames() {
        return new Lending(copies, left, List.of());
    }
}

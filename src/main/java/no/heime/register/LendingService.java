package no.heime.register;

import java.time.Clock;
import java.time.LocalDate;
import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lending and taking back, by whoever registered the thing, those who speak for her organisation, and staff who vouch for
 * it. To everybody else there is no such thing: who has borrowed what is nobody else's business.
 */
@Service
public class LendingService {

    private final Entries entries;
    private final Loans loans;
    private final Clock clock;

    LendingService(Entries entries, Loans loans, Clock clock) {
        this.entries = entries;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * The thing with everybody who has borrowed it.
     *
     * @throws DomainException not found, when it is not this person's to lend, or nobody has said how many there are
     */
    public SelfCareResource thing(Actor actor, EntryId id) {
        return entries.byId(id)
                .filter(entry -> Right.ENTRY_LEND.isFor(actor, entry))
                .filter(SelfCareResource.class::isInstance)
                .map(SelfCareResource.class::cast)
                .filter(thing -> thing.lending() != null)
                .orElseThrow(DomainException::notFound);
    }

    /**
     * Lends one out. The same loan twice lends once.
     *
     * @param to a short name or note, for those who lend
     * @param back the day on which it should be back; null when nothing is agreed
     * @throws DomainException conflict, when all are lent out
     */
    public void lend(Actor actor, EntryId id, LoanId loan, @Nullable String to, @Nullable LocalDate back) {
        thing(actor, id);
        var made = Loan.of(loan, to, LocalDate.now(clock), back);
        if (!loans.lend(id, made) && !thing(actor, id).hasLent(loan)) {
            throw DomainException.stale("register.loan.none-left");
        }
    }

    /** It is back. Nothing happens when it was back already. */
    public void giveBack(Actor actor, EntryId id, LoanId loan) {
        thing(actor, id);
        loans.giveBack(id, loan);
    }
}

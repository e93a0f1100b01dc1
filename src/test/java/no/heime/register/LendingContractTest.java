package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.cleats;
import static no.heime.register.Registered.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for lending on every store. */
abstract class LendingContract extends RegisterStoreContract {

    @Autowired
    RegisterSearch search;

    @Autowired
    LendingService lending;

    private EntryId thing(int copies) {
        return approved(cleats(copies));
    }

    private LoanId lent(EntryId id, String to) {
        var loan = new LoanId(UUID.randomUUID());
        lending.lend(JONAS, id, loan, to, null);
        return loan;
    }

    private Lending of(EntryId id) {
        return Objects.requireNonNull(lending.thing(JONAS, id).lending());
    }

    @Test
    void aLoanHoldsToWhomSinceWhenAndUntilWhenAndIsGoneWhenItIsBack() {
        var id = thing(3);
        var today = LocalDate.now(clock);
        var loan = new LoanId(UUID.randomUUID());
        lending.lend(JONAS, id, loan, "Kari på Leines", today.plusWeeks(4));
        assertThat(of(id))
                .isEqualTo(new Lending(3, 2, List.of(new Loan(loan, "Kari på Leines", today, today.plusWeeks(4)))));

        lending.giveBack(JONAS, id, loan);
        lending.giveBack(JONAS, id, loan);

        assertThat(of(id)).isEqualTo(new Lending(3, 3, List.of()));
    }

    @Test
    void theSameLoanTwiceLendsOnce() {
        var id = thing(3);
        var loan = lent(id, "Kari");
        lending.lend(JONAS, id, loan, "Kari", null);
        assertThat(of(id).left()).isEqualTo(2);
    }

    @Test
    void whenAllAreLentOutNobodyGetsOne() {
        var id = thing(1);
        lent(id, "Kari");
        assertThatThrownBy(() -> lent(id, "Ola"))
                .hasMessage("register.loan.none-left")
                .matches(refused -> ((DomainException) refused).isStale(), "offers what is new");
        assertThat(of(id).loans()).extracting(Loan::to).containsExactly("Kari");
    }

    @Test
    void aHundredWhoWantTheLastOneAtOnceGetItExactlyOnce() throws Exception {
        var id = thing(1);
        var attempts = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(n -> () -> got(id, "Nr. " + n))
                .toList();
        try (var crowd = Executors.newFixedThreadPool(20)) {
            var got = 0;
            for (var attempt : crowd.invokeAll(attempts)) {
                got += attempt.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(of(id).left()).isZero();
        assertThat(of(id).loans()).hasSize(1);
    }

    private boolean got(EntryId id, String who) {
        try {
            lent(id, who);
            return true;
        } catch (DomainException noneLeft) {
            return false;
        }
    }

    @Test
    void staffWhoVouchForItLendToo() {
        var id = thing(2);
        lending.lend(KARI, id, new LoanId(UUID.randomUUID()), "Ola", null);
        assertThat(lending.thing(KARI, id).lending()).isEqualTo(of(id));
    }

    @Test
    void nobodyElseLendsOrSeesWhoHasBorrowed() {
        var id = thing(2);
        var loan = lent(id, "Kari");
        for (var stranger : List.of(ASTRID, NILS)) {
            assertThatThrownBy(() -> lending.thing(stranger, id)).hasMessage("error.not-found");
            assertThatThrownBy(() -> lending.lend(stranger, id, new LoanId(UUID.randomUUID()), "Ola", null))
                    .hasMessage("error.not-found");
            assertThatThrownBy(() -> lending.giveBack(stranger, id, loan)).hasMessage("error.not-found");
        }
        var found = search.nearby(LELAND, 10).getFirst().entry();
        var candidate = register.candidates(LadderStep.SELF, new KindId("walk-together"), LELAND, 10)
                .getFirst();
        var page = register.show(null, id, null).entry();
        var many = register.byIds(List.of(id)).get(id);
        assertThat(List.of(found, candidate, page, Objects.requireNonNull(many)))
                .allSatisfy(entry ->
                        assertThat(((SelfCareResource) entry).lending()).isEqualTo(new Lending(2, 1, List.of())));
    }

    @Test
    void whatIsNotLentHasNothingToLend() {
        var id = id();
        register.register(JONAS, id, null, null, cleats(null));
        assertThatThrownBy(() -> lending.thing(JONAS, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> lending.thing(JONAS, id())).hasMessage("error.not-found");
    }

    @Test
    void aLoanMeanwhileIsNotLostWhenTheOwnerEditsAndRenews() {
        var id = thing(2);
        lent(id, "Kari");
        register.register(JONAS, id, null, 0, cleats(5));
        assertThat(of(id).left()).isEqualTo(4);
        assertThat(of(id).loans()).extracting(Loan::to).containsExactly("Kari");
        moderation.approve(KARI, id, 1);
        own.renew(JONAS, id, 1);
        assertThat(of(id).loans()).hasSize(1);
        lent(id, "Ola");
        assertThatThrownBy(() -> register.register(JONAS, id, null, 2, cleats(1)))
                .hasMessage("register.copies.lent-out");
    }

    @Test
    void whatIsWithdrawnIsLentNoMoreButCanStillComeBack() {
        var id = thing(2);
        var loan = lent(id, "Kari");
        own.withdraw(JONAS, id);
        assertThatThrownBy(() -> lent(id, "Ola")).hasMessage("register.loan.none-left");
        lending.giveBack(JONAS, id, loan);
        assertThat(of(id).loans()).isEmpty();
    }
}

@OnEmbedded
class LendingOnEmbeddedTest extends LendingContract {}

@OnMongod
class LendingOnMongodTest extends LendingContract {}

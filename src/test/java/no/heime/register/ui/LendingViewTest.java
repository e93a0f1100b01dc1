package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.UUID;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.Loan;
import no.heime.register.LoanId;
import no.heime.register.SelfCareResource;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LendingViewTest extends RegisterScreens {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @BeforeEach
    void signIn() {
        signedInAs(ASTRID);
    }

    private static Loan loan(String to, @Nullable LocalDate back) {
        return new Loan(new LoanId(UUID.randomUUID()), to, TODAY.minusDays(21), back);
    }

    private void open(SelfCareResource thing) {
        when(lending.thing(any(), any())).thenReturn(thing);
        UI.getCurrent().navigate("utlan/" + thing.id().value());
    }

    @Test
    void itSaysHowManyAreLeftAndWhoHasTheOthersTheOverdueFirst() {
        open(Registered.cleats(
                EntryStatus.APPROVED, loan("Kari", TODAY.plusDays(7)), loan("Ola på Leines", TODAY.minusDays(4))));

        assertThat(screen())
                .contains("Brodder til låns")
                .contains("1 av 3 ledig")
                .contains("lånt 3. november")
                .contains("tilbake innen 1. desember")
                .contains("skulle vært tilbake 20. november");
        assertThat(screen().indexOf("Ola på Leines")).isLessThan(screen().indexOf("Kari"));
    }

    @Test
    void oneIsLentOutWithANameAndADay() {
        var thing = Registered.cleats(EntryStatus.APPROVED);
        open(thing);
        assertThat(screen()).contains("3 av 3 ledig").contains("Alt er tilbake.");

        find(Input.class).all().getFirst().setValue("Kari");
        test(find(Action.class).withText("Lån ut").single()).click();

        verify(lending).lend(eq(ASTRID), eq(thing.id()), any(), eq("Kari"), eq(TODAY.plusWeeks(4)));
        assertThat(screen()).contains("Lånt ut til «Kari».");
    }

    @Test
    void aLoanWithoutADayIsALoan() {
        var thing = Registered.cleats(EntryStatus.APPROVED);
        open(thing);

        find(Input.class).all().getFirst().setValue("Kari");
        find(Input.class).all().getLast().setValue("");
        test(find(Action.class).withText("Lån ut").single()).click();

        verify(lending).lend(eq(ASTRID), eq(thing.id()), any(), eq("Kari"), eq(null));
    }

    @Test
    void whatIsRefusedIsSaidAndStaysAsItWasTyped() {
        var thing = Registered.cleats(EntryStatus.APPROVED);
        open(thing);
        doThrow(DomainException.stale("register.loan.none-left")).when(lending).lend(any(), any(), any(), any(), any());

        find(Input.class).all().getFirst().setValue("Kari");
        test(find(Action.class).withText("Lån ut").single()).click();

        assertThat(screen())
                .contains("Alle er lånt ut nå.", "Vis siden på nytt")
                .doesNotContain("Lånt ut til «Kari».");
        assertThat(find(Input.class).all().getFirst().getValue()).isEqualTo("Kari");
    }

    @Test
    void whatIsBackIsGivenBackWithOneTap() {
        var loan = loan("Kari", null);
        var thing = Registered.cleats(EntryStatus.APPROVED, loan);
        open(thing);

        test(find(Action.class).withText("Levert tilbake").single()).click();

        verify(lending).giveBack(ASTRID, thing.id(), loan.id());
        assertThat(screen()).contains("«Kari» har levert tilbake.");
    }

    @Test
    void whenNoneIsLeftNothingCanBeFilledIn() {
        open(Registered.cleats(EntryStatus.APPROVED, loan("A", null), loan("B", null), loan("C", null)));

        assertThat(screen()).contains("ingen ledige nå").contains("Alle er lånt ut nå.");
        assertThat(find(Input.class).all()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsOnlyTakenBack() {
        open(Registered.cleats(EntryStatus.WITHDRAWN, loan("Kari", null)));

        assertThat(find(Input.class).all()).isEmpty();
        assertThat(screen()).contains("Levert tilbake");
    }

    @Test
    void aStrangerFindsNothing() {
        when(lending.thing(any(), any())).thenThrow(DomainException.notFound());

        UI.getCurrent().navigate("utlan/" + UUID.randomUUID());

        assertThat(screen()).contains("Vi finner ikke dette.");
        verify(lending, never()).lend(any(), any(EntryId.class), any(), any(), any());
    }
}

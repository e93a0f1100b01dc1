package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.register.EntryStatus;
import no.heime.register.Loan;
import no.heime.register.LoanId;
import no.heime.register.PhotoId;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

/** An entry takes a break, is withdrawn, and comes back. */
class BreakAndEndTest extends MyEntriesOnScreen {

    @Test
    void aBreakIsTakenForAWhile() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        test(find(Action.class).withText("Ta en pause").single()).click();
        assertThat(screen()).contains("Avtaler som er gjort, står.");
        test(find(Action.class).withText("En uke").single()).click();

        verify(own).pause(ASTRID, offer.id(), offer.revision(), LocalDate.of(2026, 12, 1));
    }

    @Test
    void aBreakIsTakenUntilADayOfOnesOwnChoice() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        test(find(Action.class).withText("Ta en pause").single()).click();
        var day = find(Input.class).single();
        assertThat(screen()).contains("Eller til en dag du velger");
        assertThat(day.getElement().getAttribute("min")).isEqualTo("2026-11-25");
        test(find(Action.class).withText("Pause til denne dagen").single()).click();
        verify(own, never()).pause(any(), any(), anyInt(), any());
        assertThat(screen()).contains("Velg en dag først.");

        day.setValue("2027-01-06");
        test(find(Action.class).withText("Pause til denne dagen").single()).click();

        verify(own).pause(ASTRID, offer.id(), offer.revision(), LocalDate.of(2027, 1, 6));
    }

    @Test
    void whatHasABreakSaysUntilWhenAndCanComeBack() {
        var offer = Registered.paused(LocalDate.of(2026, 12, 1));
        open(offer);

        assertThat(screen()).contains("pause til 1. desember 2026").doesNotContain("synlig for alle");
        test(find(Action.class).withText("Avslutt pausen").single()).click();

        verify(own).resume(ASTRID, offer.id(), offer.revision());
    }

    @Test
    void whatWasChangedDuringABreakSaysBothAndCanComeBack() {
        var offer = Registered.paused(EntryStatus.SUBMITTED, LocalDate.of(2026, 12, 1));
        open(offer);

        assertThat(screen()).contains("pause til 1. desember 2026").contains("venter på kommunen");
        test(find(Action.class).withText("Avslutt pausen").single()).click();

        verify(own).resume(ASTRID, offer.id(), offer.revision());
    }

    @Test
    void whatWaitsForStaffIsNeitherPausedNorRenewed() {
        open(Registered.snowClearing(EntryStatus.SUBMITTED, null));

        assertThat(screen()).doesNotContain("Stemmer fortsatt").doesNotContain("Ta en pause");
    }

    @Test
    void withdrawingIsDoneAtOnceAndCanBeUndone() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        test(find(Action.class).withText("Trekk tilbake").single()).click();

        verify(own).withdrawQuietly(ASTRID, offer.id());
        assertThat(screen()).contains("«Snømåking av inngang og trapp» er trukket tilbake.");

        test(find(Action.class).withText("Angre").single()).click();

        verify(own).bringBack(ASTRID, offer.id());
        assertThat(screen()).contains("«Snømåking av inngang og trapp» er tilbake, som før.");
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
    }

    @Test
    void whatCannotBeBroughtBackAnyMoreSaysWhy() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);
        doThrow(DomainException.stale("shared.undo.too-late")).when(own).bringBack(ASTRID, offer.id());
        test(find(Action.class).withText("Trekk tilbake").single()).click();

        test(find(Action.class).withText("Angre").single()).click();

        assertThat(screen()).contains("Det er for sent å angre.").doesNotContain("er tilbake, som før");
    }

    @Test
    void whatLosesItsPhotoIsAskedAboutOnceMoreAndCanBeKept() {
        open(Registered.photographed(new PhotoId(UUID.randomUUID())));

        test(find(Action.class).withText("Trekk tilbake").single()).click();
        assertThat(screen()).contains("Du kan ikke angre på det.");
        test(find(Action.class).withText("Nei, behold").single()).click();

        verify(register).mine(ASTRID);
        verifyNoMoreInteractions(register, own);
    }

    @Test
    void whatReadersSayIsNotTrueIsWithdrawnOnASecondWordAndForGood() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(reports.noLongerTrue(any(), any())).thenReturn(Map.of(offer.id(), List.of("")));
        open(offer);

        test(find(Action.class).withText("Trekk tilbake").single()).click();
        test(find(Action.class).withText("Ja, trekk tilbake").single()).click();

        verify(own).withdraw(ASTRID, offer.id());
        assertThat(screen()).contains("er trukket tilbake.");
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
    }

    @Test
    void whatIsWithdrawnWhileSomebodyHasItStaysUntilItIsBack() {
        var loan = new Loan(new LoanId(UUID.randomUUID()), "Kari", LocalDate.of(2026, 11, 1), null);
        open(Registered.cleats(EntryStatus.WITHDRAWN, loan));

        assertThat(screen()).contains("Utlån").doesNotContain("Endre").doesNotContain("Trekk tilbake");
    }

    @Test
    void whatIsWithdrawnIsNoLongerInTheList() {
        open(Registered.snowClearing(EntryStatus.WITHDRAWN, null));

        assertThat(screen()).contains("Ingenting her ennå");
    }
}

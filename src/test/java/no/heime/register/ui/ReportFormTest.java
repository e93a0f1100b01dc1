package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import no.heime.register.EntryStatus;
import no.heime.register.ReportKind;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

/** A reader says that an entry does not hold any more, or that she is concerned. */
class ReportFormTest extends EntryOnScreen {

    @Test
    void anybodySaysThatItDoesNotHoldAnyMore() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");

        test(find(Action.class).withText("Stemmer ikke lenger").single()).click();
        assertThat(screen()).contains("Derfor får du ikke svar, og vi vet ikke hvem du er.");
        find(Words.class).single().setValue("De er flyttet.");
        test(find(Action.class).withText("Send").single()).click();

        verify(reports).report(isNull(), any(), eq(offer.id()), eq(ReportKind.NO_LONGER_TRUE), eq("De er flyttet."));
        assertThat(screen()).contains("Takk. Kommunen og den som står bak, har fått vite det.");
    }

    @Test
    void aConcernIsSaidToBeForStaffOnlyAndWhoIsSignedInGetsAnAnswer() {
        signedInAs(ASTRID);
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");

        test(find(Action.class).withText("Meld fra").single()).click();
        assertThat(screen()).contains("Bare kommunen leser dette.").contains("Du får svar i Meldinger.");
        find(Words.class).single().setValue("Han ba om penger.");
        test(find(Action.class).withText("Send").single()).click();

        verify(reports).report(eq(ASTRID), any(), eq(offer.id()), eq(ReportKind.CONCERN), eq("Han ba om penger."));
    }

    @Test
    void whatIsNotReceivedStaysWritten() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");
        doThrow(DomainException.invalid("report.too-many", null))
                .when(reports)
                .report(any(), any(), any(), any(), any());

        test(find(Action.class).withText("Meld fra").single()).click();
        find(Words.class).single().setValue("Noe er galt.");
        test(find(Action.class).withText("Send").single()).click();

        assertThat(screen()).contains("Du har meldt mye på kort tid.").doesNotContain("Takk.");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Noe er galt.");
    }
}

package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import no.heime.register.EntryStatus;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class ModerationViewTest extends QueueOnScreen {

    @Test
    void afterADecisionTheFocusGoesOnToTheNextAndNotToTheTop() {
        var next = Registered.snowClearing(EntryStatus.SUBMITTED, null);
        open(offer, next);
        focused();

        test(find(Action.class).withText("Godkjenn").all().getFirst()).click();
        assertThat(focused()).anyMatch(done -> done.contains("scrollIntoView"));

        test(find(Action.class).withText("Godkjenn").single()).click();
        assertThat(focused()).noneMatch(done -> done.contains("scrollIntoView"));
    }

    @Test
    void whenNothingWaitsItSaysSo() {
        open();

        assertThat(screen()).contains("Alt er sett på");
    }

    @Test
    void whatWaitsIsShownAsOthersWillSeeIt() {
        open(offer);

        assertThat(screen())
                .contains("1 venter")
                .contains("Privatperson, Leland")
                .contains("Vi måker foran døra og trappa.")
                .contains("1,5 timer i uka");
    }

    @Test
    void whoMayNotBeHereIsLedNowhere() {
        signedInAs(ASTRID);
        navigate(ModerationView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
        assertThat(find(Anchor.class).all()).isEmpty();
    }

    @Test
    void approvingIsOneTap() {
        open(offer);

        press("Godkjenn");

        verify(moderation).approve(KARI, offer.id(), offer.revision());
        assertThat(screen()).contains("er godkjent.");
    }

    @Test
    void whatIsBegunOnAnotherEntryStaysWhenOneIsDecided() {
        open(offer, group);
        test(find(Action.class).withText("Send tilbake").all().getLast()).click();
        find(Words.class).single().setValue("Skriv hvor dere møtes.");

        when(moderation.awaiting(KARI)).thenReturn(List.of(group));
        test(find(Action.class).withText("Godkjenn").all().getFirst()).click();

        verify(moderation).approve(KARI, offer.id(), offer.revision());
        assertThat(screen()).contains("1 venter").contains(group.title());
        assertThat(find(EntryToModerate.class).all()).hasSize(1);
        assertThat(find(Words.class).single().getValue()).isEqualTo("Skriv hvor dere møtes.");
    }

    @Test
    void afterTheLastOneItSaysThatAllIsSeen() {
        open(offer);
        when(moderation.awaiting(KARI)).thenReturn(List.of());

        press("Godkjenn");

        assertThat(screen())
                .contains("Ingenting venter")
                .contains("Alt er sett på")
                .contains("er godkjent.");
    }

    @Test
    void returningTakesAComment() {
        open(offer);

        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Skriv hvilke dager.");
        press("Send tilbake");

        verify(moderation).returnWith(KARI, offer.id(), offer.revision(), "Skriv hvilke dager.");
    }

    @Test
    void hidingTakesAReason() {
        open(offer);

        test(find(Action.class).withText("Skjul").all().getFirst()).click();
        find(Words.class).single().setValue("Reklame.");
        press("Skjul");

        verify(moderation).hide(KARI, offer.id(), offer.revision(), "Reklame.");
    }

    @Test
    void whenAColleagueWasFirstOneSentenceSaysSo() {
        open(offer);
        doThrow(DomainException.conflict("error.conflict"))
                .when(moderation)
                .approve(KARI, offer.id(), offer.revision());

        press("Godkjenn");

        assertThat(screen()).contains("Noen andre endret dette samtidig.").doesNotContain("er godkjent.");
    }

    @Test
    void whenTheStoreIsAwayTheCommentStays() {
        open(offer);
        doThrow(new DataAccessResourceFailureException("no answer"))
                .when(moderation)
                .returnWith(KARI, offer.id(), offer.revision(), "Skriv hvilke dager.");

        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Skriv hvilke dager.");
        press("Send tilbake");

        assertThat(screen()).contains("Vi får ikke kontakt med lageret");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Skriv hvilke dager.");
    }

    @Test
    void aResidentHasNothingToApprove() {
        signedInAs(ASTRID);

        navigate(ModerationView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
    }

    @Test
    void howManyReportsWaitIsSaidBesideTheQueue() {
        when(reports.waiting(KARI)).thenReturn(2L);
        open(offer);

        assertThat(find(Anchor.class).withText("2 er meldt inn").single().getHref())
                .isEqualTo("/meldt-inn");
    }
}

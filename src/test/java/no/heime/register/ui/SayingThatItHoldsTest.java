package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.heime.register.EntryStatus;
import no.heime.register.Moderation;
import no.heime.register.RegisterEntry;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.StoreIsBack;
import no.heime.shared.ui.WhenBack;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Its owner says that an entry still holds, and takes that back. */
class SayingThatItHoldsTest extends MyEntriesOnScreen {

    @Test
    void whatHoldsIsRenewedWithOneTap() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(own.renew(ASTRID, offer.id(), offer.revision())).thenReturn(LocalDate.of(2027, 5, 26));
        open(offer);

        assertThat(screen()).contains("synlig for alle").contains("gjelder til 31. mars 2027");
        test(find(Action.class).withText("Stemmer fortsatt").single()).click();

        assertThat(screen()).contains("er bekreftet i dag. Det gjelder til 26. mai 2027.");
    }

    @Test
    void whatIsConfirmedByMistakeIsTakenBack() {
        var offer = Registered.endingSoon();
        when(own.renew(ASTRID, offer.id(), offer.revision())).thenReturn(LocalDate.of(2027, 5, 26));
        open(offer);
        test(find(Action.class).withText("Stemmer fortsatt").single()).click();

        test(find(Action.class).withText("Angre").single()).click();

        verify(own).takeBackRenewal(ASTRID, offer);
        assertThat(screen()).contains("Angret. «%s» er som før.".formatted(offer.title()));
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
    }

    @Test
    void whatWasSaidOfAnEarlierActGoesWhenTheNextIsRefused() {
        var offer = Registered.endingSoon();
        open(offer);
        test(find(Action.class).withText("Stemmer fortsatt").single()).click();
        doThrow(DomainException.stale("register.mine.changed")).when(own).takeBackRenewal(ASTRID, offer);

        test(find(Action.class).withText("Angre").single()).click();

        assertThat(screen()).contains("Noen har endret dette").doesNotContain("Takk.");
    }

    @Test
    void whatEndsSoonSaysSoAndWhatHasEndedSaysThatNobodyFindsIt() {
        open(Registered.endingSoon());
        assertThat(screen())
                .contains("Dette går snart ut.")
                .contains("Da gjelder det til 24. mai 2027.")
                .contains("gjelder til 5. desember 2026");

        open(Registered.ended());
        assertThat(screen()).contains("Dette har gått ut, så ingen finner det.").contains("har gått ut");
    }

    @Test
    void whoTellsReadersThatItHoldsCannotTakeThatBack() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(reports.noLongerTrue(any(), any())).thenReturn(Map.of(offer.id(), List.of("")));
        open(offer);

        test(find(Action.class).withText("Det stemmer").single()).click();

        assertThat(screen()).contains("er bekreftet i dag");
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
    }

    @Test
    void whenTheStoreIsAwayNothingIsSaidToBeDone() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);
        doThrow(new DataAccessResourceFailureException("no answer")).when(own).withdrawQuietly(ASTRID, offer.id());

        test(find(Action.class).withText("Trekk tilbake").single()).click();

        assertThat(screen()).contains("Vi får ikke kontakt med lageret").doesNotContain("er trukket tilbake.");
    }

    @Test
    void whatIsRenewedIsRenewedOnceThoughTheListCouldNotBeShown() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);
        when(register.mine(ASTRID))
                .thenThrow(new DataAccessResourceFailureException("no answer"))
                .thenReturn(List.of(offer));
        test(find(Action.class).withText("Stemmer fortsatt").single()).click();
        assertThat(screen()).contains("Vi får ikke kontakt med lageret");

        StoreIsBack.tell(find(WhenBack.class).single());

        verify(own).renew(ASTRID, offer.id(), offer.revision());
        assertThat(screen()).contains("er bekreftet");
    }

    @Test
    void itSaysWhenItWasLastConfirmed() {
        open(Registered.ofTheVel());

        assertThat(screen()).contains("sist bekreftet 24. november 2026");
    }

    @Test
    void whatReadersSayDoesNotHoldIsAnsweredWithOneTap() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(reports.noLongerTrue(ASTRID, List.of(offer)))
                .thenReturn(Map.of(offer.id(), List.of("De er flyttet.", "")));
        open(offer);

        assertThat(screen())
                .contains("Noen har meldt at dette ikke stemmer lenger: «De er flyttet.»")
                .contains("Stemmer det likevel, si det med ett trykk.");
        test(find(Action.class).withText("Det stemmer").single()).click();

        verify(own).renew(ASTRID, offer.id(), offer.revision());
    }

    @Test
    void whatNobodyHasVouchedForInAYearIsTheFirstThingToAnswer() {
        open(confirmed(Duration.ofDays(364)));
        assertThat(screen()).contains("Ingenting venter på deg nå.").doesNotContain("Det er et år siden");
        assertThat(find(Action.class).withText("Stemmer fortsatt").single().getClassNames())
                .contains("link");

        open(confirmed(Duration.ofDays(366)));
        assertThat(screen()).contains("Én ting venter på deg. Den står først.").contains("Det er et år siden");
        assertThat(find(Action.class).withText("Stemmer fortsatt").single().getClassNames())
                .contains("primary");
    }

    private static RegisterEntry confirmed(Duration ago) {
        var walk = Registered.walkingGroup();
        var then = walk.moderation().submittedAt().minus(ago);
        return walk.renewed(walk.content(), new Moderation(EntryStatus.APPROVED, null, then, then, null, List.of()));
    }
}

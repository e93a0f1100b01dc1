package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

class NeedViewTest extends OneNeedOnScreen {

    @Test
    void theResidentReadsHerOwnNeedAndNobodysContact() {
        open(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF, Stories.spikes()));

        assertThat(screen()).contains("Snømåking").contains("Helst i dag").doesNotContain("Det som har skjedd");
    }

    @Test
    void aNeedThatNobodyIsAskedAboutCanBeChanged() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD));

        assertThat(find(Anchor.class).withText("Endre behovet").single().getHref())
                .isEqualTo("/trenger-hjelp?id=" + Stories.NEED.value());
    }

    @Test
    void closingIsAskedOnceMoreWhileSomebodyIsToldOfIt() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).agreed(LadderStep.NEIGHBOURHOOD));

        press("Jeg trenger ikke dette lenger");
        verify(service, never()).close(any(), any(), any());
        press("Ja, avslutt");

        verify(service).close(ASTRID, Stories.NEED, null);
        assertThat(visible("Angre")).isEmpty();
    }

    @Test
    void closingWhatNobodyElseKnowsOfIsDoneAtOnceAndCanBeUndone() {
        open(Stories.on(LadderStep.SELF));

        press("Jeg trenger ikke dette lenger");

        verify(service).closeQuietly(ASTRID, Stories.NEED);
        assertThat(screen()).contains("Behovet er avsluttet.");

        press("Angre");

        verify(service).reopen(ASTRID, Stories.NEED);
        assertThat(screen()).contains("Behovet er åpent igjen.");
        assertThat(visible("Angre")).isEmpty();
    }

    @Test
    void staffUndoWhatTheyClosedAndReadWhyWhenTheyCannot() {
        openAsStaff(Stories.on(LadderStep.SELF));
        doThrow(DomainException.conflict("need.refused.closed-for-good"))
                .when(service)
                .reopen(KARI, Stories.NEED);

        press("Avslutt behovet");
        press("Angre");

        assertThat(screen()).contains("Du kan ikke angre på dette.").doesNotContain("åpent igjen");
    }

    @Test
    void aClosedNeedOffersNothingToDo() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup())
                .closed());

        assertThat(screen()).contains("Dette behovet er avsluttet.").doesNotContain("Spør");
    }

    @Test
    void staffSeeTheStoryTheContactAndWhatTheHelperMustKnow() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD));

        assertThat(screen())
                .contains("Meldt i dag kl.\u00a008.12 av innbyggeren selv")
                .contains("Astrid Nilsen")
                .contains("Hjelperen må vite: Hund i huset")
                .contains("Det som har skjedd")
                .contains("Behovet ble meldt");
    }

    @Test
    void staffSayWhichKindOfHelpOwnWordsMean() {
        openAsStaff(Stories.on(LadderStep.SELF).kindMissing());

        find(no.heime.shared.ui.Choice.class).single().choose("snow-clearing");
        press("Lagre");

        verify(service).setKind(KARI, Stories.NEED, new no.heime.shared.taxonomy.KindId("snow-clearing"));
    }

    @Test
    void whoOpensWhatIsLongClosedSaysWhyFirst() {
        signedInAs(KARI);
        when(screens.asksWhy(KARI, Stories.NEED)).thenReturn(true);
        when(screens.open(KARI, Stories.NEED, "")).thenThrow(DomainException.invalid("need.why.missing", "reason"));
        when(screens.open(KARI, Stories.NEED, "Hun ringte."))
                .thenReturn(staff(Stories.on(LadderStep.SELF).candidates(LadderStep.SELF)));
        navigate(NeedView.class, Stories.NEED.value().toString());
        assertThat(screen()).contains("Dette er avsluttet").doesNotContain("Astrid Nilsen");

        press("Åpne behovet");
        assertThat(screen()).contains("Skriv hvorfor.").doesNotContain("Astrid Nilsen");
        find(Words.class).single().setValue("Hun ringte.");
        press("Åpne behovet");

        assertThat(screen()).contains("Astrid Nilsen").doesNotContain("Dette er avsluttet");
    }

    @Test
    void somebodyElsesNeedIsNotThere() {
        signedInAs(ASTRID);
        when(screens.open(any(), any())).thenThrow(DomainException.notFound());

        navigate(NeedView.class, UUID.randomUUID().toString());

        assertThat(screen()).contains("Vi finner ikke dette.");
    }
}

package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.ClearanceService;
import no.heime.register.EntryStatus;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

/** What staff see and do on the page of an entry, and nobody else. */
class StaffOnEntryTest extends EntryOnScreen {

    @Test
    void staffReadWhoseCertificateTheyNote() {
        signedInAs(KARI);
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        var helper = offer.provider().by();
        when(reach.municipalities(offer)).thenReturn(Set.of("1820", "1822"));
        when(clearances.ofHelper(KARI, helper.value()))
                .thenReturn(Optional.of(new ClearanceService.NotedOfOne(
                        helper,
                        "Jonas Berg",
                        "1822",
                        6,
                        new Clearance(
                                new ClearanceId(UUID.randomUUID()),
                                helper,
                                helper.value(),
                                null,
                                List.of(),
                                null,
                                List.of(),
                                null))));
        open(offer, "");
        assertThat(screen()).contains("Gjelder Jonas Berg").contains("Høyst 6 måneder");
        test(find(Action.class).withText("Noter at attest er vist").single()).click();
        test(find(Action.class).withText("Noter").single()).click();

        verify(clearances).noteOfHelper(KARI, helper.value(), LocalDate.of(2026, 11, 24), LocalDate.of(2027, 5, 24));
    }

    @Test
    void staffHideWhatIsPublicWithAReasonAndLetItBeSeenAgain() {
        signedInAs(KARI);
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");

        test(find(Action.class).withText("Skjul dette for alle").single()).click();
        find(Words.class).single().setValue("Reklame.");
        test(find(Action.class).withText("Skjul").single()).click();
        verify(moderation).takeDown(KARI, offer.id(), offer.revision(), "Reklame.");

        var hidden = Registered.snowClearing(EntryStatus.HIDDEN, "Reklame.");
        open(hidden, "");
        test(find(Action.class).withText("Vis dette for alle igjen").single()).click();
        verify(moderation).putBack(KARI, hidden.id(), hidden.revision());
    }

    @Test
    void whoComesToHideItFindsTheRoomForItOpenedAndNobodyElseDoes() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        signedInAs(KARI);
        open(offer, "skjul=ja");
        assertThat(find(Anchor.class)
                        .withText("Tilbake til det som er meldt inn")
                        .single()
                        .getHref())
                .isEqualTo("/meldt-inn");
        find(Words.class).single().setValue("Ba om kodebrikka.");
        test(find(Action.class).withText("Skjul").single()).click();
        verify(moderation).takeDown(KARI, offer.id(), offer.revision(), "Ba om kodebrikka.");
        assertThat(find(Anchor.class)
                        .withText("Tilbake til det som er meldt inn")
                        .all())
                .as("also when it is hidden")
                .hasSize(1);

        signedInAs(ASTRID);
        open(offer, "skjul=ja");
        assertThat(screen()).doesNotContain("Skjul dette for alle");
    }

    @Test
    void nobodyElseCanHideIt() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");

        assertThat(screen()).doesNotContain("Skjul dette for alle");
    }

    @Test
    void staffHandItOverWhenACoordinatorHasLeft() {
        signedInAs(KARI);
        var offer = Registered.ofTheVel();
        var trond = new PersonId(UUID.randomUUID());
        when(answering.canTakeOver(KARI, offer.id())).thenReturn(List.of(new Coordinator(trond, "Trond Vik")));
        open(offer, "");

        test(find(Action.class).withText("Gi til en annen koordinator").single())
                .click();
        test(find(Action.class).withText("Gi videre").single()).click();

        verify(own).handOver(KARI, offer.id(), offer.revision(), trond);
        assertThat(screen()).contains("Trond Vik svarer for «").contains("» fra nå av");
    }
}

package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryStatus;
import no.heime.register.Loan;
import no.heime.register.LoanId;
import no.heime.register.Provider;
import no.heime.register.RegisterEvent;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

class MyEntriesViewTest extends MyEntriesOnScreen {

    @Test
    void nothingRegisteredSaysWhatComesHere() {
        open();

        assertThat(screen()).contains("Ingenting her ennå");
        assertThat(find(Anchor.class).withText("Bidra med noe").single().getHref())
                .isEqualTo("/bidra");
    }

    @Test
    void theStatusIsSaidInWordsAndStaffsCommentIsShown() {
        open(Registered.snowClearing(EntryStatus.RETURNED, "Skriv hvilke dager."));

        assertThat(screen()).contains("trenger en endring").contains("Kommunen skriver: Skriv hvilke dager.");
    }

    @Test
    void whoLacksWhatIsDemandedReadsItOnHerOfferAndWhereToGo() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(reach.municipalities(offer)).thenReturn(Set.of("1822"));
        when(clearances.demanding(Set.of("1822"), offer.content().kind())).thenReturn(List.of("1822"));
        open(offer);
        assertThat(screen()).contains("Leirfjord krever attest for dette. Ingen blir foreslått før");
        assertThat(find(Anchor.class).withText("Se hva du gjør").single().getHref())
                .isEqualTo("/frivillig");
    }

    @Test
    void whoHasWhatIsDemandedReadsNothingOfIt() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        var her = offer.provider().by();
        when(reach.municipalities(offer)).thenReturn(Set.of("1822"));
        when(clearances.demanding(Set.of("1822"), offer.content().kind())).thenReturn(List.of("1822"));
        when(clearances.holding("1822", Set.of(her.value())))
                .thenReturn(List.of(new Clearance(
                        new ClearanceId(UUID.randomUUID()), her, her.value(), null, List.of(), null, List.of(), null)));
        open(offer);
        assertThat(screen()).doesNotContain("krever attest");
    }

    @Test
    void whoseEntryIsHiddenReadsWhy() {
        open(Registered.snowClearing(EntryStatus.HIDDEN, "Dette er reklame."));

        assertThat(screen()).contains("Skjult av kommunen: Dette er reklame.").doesNotContain("synlig for alle");
    }

    @Test
    void anOrganisationThatWaitsIsMineToo() {
        when(organisations.mine(ASTRID))
                .thenReturn(List.of(Organisation.known(
                        new OrganisationId(UUID.fromString("00000000-0000-0000-0000-000000000009")),
                        "1822",
                        new OrganisationDetails(
                                "Leland vel", null, "leirfjord-leland", "Vi.", List.of("snow"), null, null, null))));
        open();

        assertThat(screen()).contains("Leland vel").contains("godkjent").doesNotContain("Ingenting her ennå");
        assertThat(find(Anchor.class).withText("Endre").single().getHref())
                .isEqualTo("/registrer-lag?id=00000000-0000-0000-0000-000000000009");
    }

    @Test
    void editingIsTheFormItWasWrittenIn() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        assertThat(find(Anchor.class).withText("Endre").single().getHref())
                .isEqualTo("/kan-hjelpe?id=" + offer.id().value());
    }

    @Test
    void whatIsDoneIsSaidWhereItWasDoneAndNothingMovesAway() {
        var walk = Registered.walkingGroup();
        var offer = Registered.endingSoon();
        var renewed = offer.renewed(
                Registered.snowClearing(EntryStatus.APPROVED, null).content(), offer.moderation());
        open(walk, offer);
        assertThat(titles()).as("what waits comes first").containsExactly(offer.title(), walk.title());
        when(register.mine(ASTRID)).thenReturn(List.of(walk, renewed));

        test(find(Action.class).withText("Stemmer fortsatt").all().getFirst()).click();

        assertThat(titles()).containsExactly(offer.title(), walk.title());
        assertThat(find(MyEntryInPlace.class).all().getFirst().getElement().getTextRecursively())
                .startsWith("Takk.");
        assertThat(screen()).contains("Ingenting venter på deg nå.");
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @Test
    void whoAnswersForAnOrganisationsEntryIsSaid() {
        var offer = Registered.ofTheVel();
        var hers = offer.handedOver(
                new Provider.Group(Registered.VEL, ASTRID.id(), "1822", Registered.LELAND),
                mock(RegisterEvent.EntryHandedOver.class));
        open(hers, Registered.walkingGroup());
        assertThat(screen()).containsOnlyOnce("du svarer for dette");

        open(offer);
        assertThat(screen()).contains("ingen svarer for dette nå").doesNotContain("du svarer for dette");

        when(answering.of(eq(ASTRID), any())).thenReturn(Map.of(offer.id(), "Trond Vik"));
        open(offer);
        assertThat(screen()).contains("Trond Vik svarer for dette");
    }

    @Test
    void whatOneIsToldOfComesFirst() {
        var ending = Registered.endingSoon();
        var walk = Registered.walkingGroup();
        when(register.mine(ASTRID)).thenReturn(List.of(ending, walk));

        UI.getCurrent()
                .navigate("mine", QueryParameters.of("vis", walk.id().value().toString()));

        assertThat(titles()).containsExactly(walk.title(), ending.title());
        assertThat(find(HandOver.class).all()).noneMatch(HandOver::isVisible);
    }

    @Test
    void howMuchOfItIsTakenIsSaid() {
        open(Registered.walksInFull());

        assertThat(screen()).contains("2 av 3 plasser ledig");
    }

    @Test
    void whatILendSaysWhatIsLeftAndWhatShouldBeBackAndLeadsToTheLoans() {
        var late =
                new Loan(new LoanId(UUID.randomUUID()), "Kari", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
        var thing = Registered.cleats(EntryStatus.APPROVED, late);
        open(thing);

        assertThat(screen())
                .contains("2 av 3 ledig")
                .contains("Én ting venter på deg.")
                .contains("Én ting skulle vært tilbake nå.")
                .doesNotContain("Kari");
        assertThat(find(Anchor.class).withText("Utlån").single().getHref())
                .isEqualTo("/utlan/" + thing.id().value());
    }

    @Test
    void aNewOneThatIsLikeItBeginsInTheSameForm() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        assertThat(find(Anchor.class).withText("Lag en ny som ligner").single().getHref())
                .isEqualTo("/kan-hjelpe?ligner=" + offer.id().value());
    }
}

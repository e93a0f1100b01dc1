package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryStatus;
import no.heime.register.Loan;
import no.heime.register.LoanId;
import no.heime.register.Moderation;
import no.heime.register.PhotoId;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterEvent;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.StoreIsBack;
import no.heime.shared.ui.WhenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MyEntriesViewTest extends RegisterScreens {

    @BeforeEach
    void signIn() {
        signedInAs(ASTRID);
    }

    private void open(RegisterEntry... entries) {
        when(register.mine(ASTRID)).thenReturn(List.of(entries));
        navigate(MyEntriesView.class);
    }

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
    void whoTellsReadersThatItHoldsCannotTakeThatBack() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        when(reports.noLongerTrue(any(), any())).thenReturn(Map.of(offer.id(), List.of("")));
        open(offer);

        test(find(Action.class).withText("Det stemmer").single()).click();

        assertThat(screen()).contains("er bekreftet i dag");
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
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
    void aNewOneThatIsLikeItBeginsInTheSameForm() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer);

        assertThat(find(Anchor.class).withText("Lag en ny som ligner").single().getHref())
                .isEqualTo("/kan-hjelpe?ligner=" + offer.id().value());
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

    @Test
    void anOrganisationsEntryIsHandedOverToAnotherOfItsCoordinators() {
        var offer = Registered.ofTheVel();
        var trond = new PersonId(UUID.randomUUID());
        when(answering.canTakeOver(ASTRID, offer.id())).thenReturn(List.of(new Coordinator(trond, "Trond Vik")));
        open(offer);
        verify(answering, never()).canTakeOver(any(), any());

        test(find(Action.class).withText("Gi videre").single()).click();
        assertThat(screen()).contains("Hvem tar over?").contains("Den du velger, får beskjed.");
        assertThat(find(Choice.class).single().words()).containsExactly("Trond Vik");
        test(find(Action.class).withText("Gi videre").all().getFirst()).click();

        verify(own).handOver(ASTRID, offer.id(), offer.revision(), trond);
        assertThat(screen())
                .contains("Trond Vik svarer for «%s» fra nå av og har fått beskjed.".formatted(offer.title()));
    }

    @Test
    void whatIsHandedOverByMistakeIsTakenBack() {
        var offer = Registered.ofTheVel();
        var trond = new PersonId(UUID.randomUUID());
        when(answering.canTakeOver(ASTRID, offer.id())).thenReturn(List.of(new Coordinator(trond, "Trond Vik")));
        open(offer);
        test(find(Action.class).withText("Gi videre").single()).click();
        test(find(Action.class).withText("Gi videre").all().getFirst()).click();

        test(find(Action.class).withText("Angre").single()).click();

        verify(own)
                .handOver(
                        ASTRID,
                        offer.id(),
                        offer.revision() + 1,
                        offer.provider().by());
        assertThat(screen()).contains("Angret. «%s» er som før.".formatted(offer.title()));
    }

    @Test
    void whereThereIsNobodyElseThereIsAWayToAskSomebodyInAndItCanBeLeft() {
        var offer = Registered.ofTheVel();
        open(offer);

        test(find(Action.class).withText("Gi videre").single()).click();
        assertThat(screen()).contains("ingen annen koordinator");
        assertThat(find(Anchor.class)
                        .withText("Inviter en koordinator")
                        .single()
                        .getHref())
                .isEqualTo("/lag/" + Registered.VEL + "/koordinatorer?gi="
                        + offer.id().value());
        test(find(Action.class).withText("Nei, la det være").single()).click();

        assertThat(find(Action.class).withText("Gi videre").single().isVisible())
                .isTrue();
    }

    @Test
    void whoIsAskedInAndHasNotAnsweredIsSaidWhereItIsHandedOver() {
        when(coordinators.waiting(ASTRID, Registered.VEL)).thenReturn(List.of(EmailAddress.of("trond@heime.example")));
        open(Registered.ofTheVel());

        test(find(Action.class).withText("Gi videre").single()).click();

        assertThat(screen()).contains("trond@heime.example er invitert, men har ikke svart ennå.");
    }

    @Test
    void whoComesBackFromAskingSomebodyInGoesOnWhereSheLeftIt() {
        var offer = Registered.ofTheVel();
        when(register.mine(ASTRID)).thenReturn(List.of(Registered.walkingGroup(), offer));
        when(answering.canTakeOver(ASTRID, offer.id()))
                .thenReturn(List.of(new Coordinator(new PersonId(UUID.randomUUID()), "Trond Vik")));

        UI.getCurrent()
                .navigate("mine", QueryParameters.of("gi", offer.id().value().toString()));

        assertThat(find(HandOver.class).single().isVisible()).isTrue();
        assertThat(find(Card.class).all().getFirst().getElement().getTextRecursively())
                .as("comes first, so that she need not look for it")
                .startsWith(offer.title());
        assertThat(screen()).contains("Hvem tar over?");
    }

    @Test
    void aPrivatePersonsOfferIsHandedOverToNobody() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null));

        assertThat(screen()).doesNotContain("Gi videre");
    }
}

package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.OrganisationStatus;
import no.heime.organisation.Standing;
import no.heime.organisation.UnitCheck;
import no.heime.register.Amount;
import no.heime.register.ApprovedTogether;
import no.heime.register.EntryStatus;
import no.heime.register.OfferContent;
import no.heime.register.Photo;
import no.heime.register.PhotoId;
import no.heime.register.RegisterEntry;
import no.heime.register.SameOffer;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class ModerationViewTest extends RegisterScreens {

    private final RegisterEntry offer = Registered.snowClearing(EntryStatus.SUBMITTED, null);
    private final RegisterEntry group = Registered.walkingGroup();

    private void open(RegisterEntry... entries) {
        signedInAs(KARI);
        when(moderation.awaiting(KARI)).thenReturn(List.of(entries));
        navigate(ModerationView.class);
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

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

    /** What the browser is asked to do since the last time. */
    private static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
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
    void aPhotoIsLookedAtWithWhatIsSaidToThoseWhoCannotSeeIt() {
        open(Registered.photographed(new PhotoId(UUID.randomUUID())));

        assertThat(find(Image.class).all()).hasSize(1);
        assertThat(screen()).contains("De som ikke ser bildet, hører dette: Folk går fra kirka");
    }

    @Test
    void aChangedPhotoStandsBesideTheOneThatWasApprovedBothWithTheirWords() {
        var before = new PhotoId(UUID.randomUUID());
        var now = Registered.photographed(new PhotoId(UUID.randomUUID()));
        var approved = now.content().with(Photo.of(before.value(), "Folk på trappa"));
        when(moderation.lastApproved(eq(KARI), any())).thenReturn(Map.of(now.id(), approved));
        open(now);

        var changed = find(WhatChanged.class).single();
        assertThat(changed.getElement().getTextRecursively())
                .contains("Bilde")
                .contains("Folk på trappa")
                .contains("Et annet bilde")
                .contains("Folk går fra kirka");
        assertThat(pictures(changed))
                .containsExactly(
                        "/api/photos/" + before.value(),
                        "/api/photos/" + now.content().photo().id().value());
    }

    @Test
    void anotherPhotoWithTheSameWordsAndANewOneAreNamedToo() {
        var now = Registered.photographed(new PhotoId(UUID.randomUUID()));
        var same = now.content().with(Photo.of(UUID.randomUUID(), "Folk går fra kirka"));
        assertThat(WhatChanged.withPhotos(same, now.content(), words)
                        .getElement()
                        .getTextRecursively())
                .contains("Bilde")
                .contains("Et annet bilde");
        var withFirst = WhatChanged.withPhotos(now.content().with(null), now.content(), words);
        assertThat(withFirst.getElement().getTextRecursively()).contains("Ikke noe bilde");
        assertThat(pictures(withFirst)).hasSize(1);
    }

    private static List<String> pictures(WhatChanged changed) {
        return changed.getChildren()
                .flatMap(Component::getChildren)
                .filter(Image.class::isInstance)
                .map(picture -> ((Image) picture).getSrc())
                .toList();
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

    private void tick(int card) {
        find(EntryToModerate.class).all().get(card).chosen().setValue(true);
    }

    private Tick all() {
        return find(Tick.class).all().getFirst();
    }

    private final RegisterEntry another = Registered.snowClearing(EntryStatus.SUBMITTED, null);

    @Test
    void severalAreApprovedTogetherAsTheyWereRead() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), group.id()), Map.of()));

        tick(0);
        tick(2);
        assertThat(screen()).contains("2 valgt");
        press("Godkjenn de valgte");

        verify(moderation).approveTogether(KARI, Map.of(offer.id(), offer.revision(), group.id(), group.revision()));
        assertThat(screen()).contains("2 er godkjent.").contains("1 venter");
        assertThat(find(EntryToModerate.class).single().entry()).isEqualTo(another);
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileStaysWithItsReasonAndTheOthersAreApproved() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(
                        List.of(offer.id(), another.id()),
                        Map.of(group.id(), DomainException.stale("register.moderate.changed"))));

        all().setValue(true);
        focused();
        press("Godkjenn de valgte");

        assertThat(screen())
                .contains("2 er godkjent, 1 ble stående. Der ser du hvorfor.")
                .contains("Den som eier dette, har endret det mens du leste.")
                .contains("Vis siden på nytt");
        assertThat(find(EntryToModerate.class).single().canBeChosen()).isFalse();
        assertThat(find(Tick.class).all()).isEmpty();
        assertThat(focused()).anyMatch(done -> done.contains("scrollIntoView"));
    }

    @Test
    void whoIsToldThatOneHasChangedSeesThatOneAnewAndKeepsWhatSheHasChosen() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(
                        List.of(), Map.of(group.id(), DomainException.stale("register.moderate.changed"))));
        all().setValue(true);
        press("Godkjenn de valgte");
        tick(0);
        var chosen = find(EntryToModerate.class).all().getFirst();
        boolean before = chosen.chosen().getValue();

        press("Vis siden på nytt");

        assertThat(screen()).doesNotContain("Den som eier dette, har endret det mens du leste.");
        assertThat(find(EntryToModerate.class).all()).hasSize(3).first().isSameAs(chosen);
        assertThat(chosen.chosen().getValue()).isEqualTo(before);
        assertThat(find(EntryToModerate.class).all().getLast().canBeChosen()).isTrue();
    }

    @Test
    void whenAllAreApprovedTogetherItSaysThatAllIsSeen() {
        open(offer, another);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), another.id()), Map.of()));
        when(moderation.awaiting(KARI)).thenReturn(List.of());

        all().setValue(true);
        press("Godkjenn de valgte");

        assertThat(screen()).contains("Alt er sett på").contains("2 er godkjent.");
    }

    @Test
    void whatHasARemarkIsReadByItselfAndNeverAmongTheChosen() {
        var priced = Registered.saying("Koster 200 kr. Ring 900 00 000.");
        open(offer, another, priced);

        assertThat(screen())
                .contains("Velg alle 2 som du kan godkjenne samlet")
                .contains("Har noe en merknad, godkjenner du det for seg selv.");
        assertThat(find(Tick.class).all()).hasSize(3);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), another.id()), Map.of()));
        all().setValue(true);
        assertThat(screen()).contains("2 valgt");
        press("Godkjenn de valgte");

        verify(moderation)
                .approveTogether(KARI, Map.of(offer.id(), offer.revision(), another.id(), another.revision()));
    }

    @Test
    void whatSomebodyWritesACommentOnIsNotApprovedWithTheOthers() {
        open(offer, another);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(another.id()), Map.of()));
        all().setValue(true);
        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Skriv hvilke dager.");
        assertThat(screen()).contains("1 valgt");

        press("Godkjenn de valgte");

        verify(moderation).approveTogether(KARI, Map.of(another.id(), another.revision()));
    }

    @Test
    void whatChoosesAllFollowsWhatIsChosen() {
        open(offer, another);
        assertThat(find(Action.class).withText("Godkjenn de valgte").single().isEnabled())
                .isFalse();
        tick(0);
        assertThat(all().getElement().getProperty("indeterminate", false)).isTrue();
        tick(1);
        assertThat(all().getValue()).isTrue();
        all().setValue(false);
        assertThat(screen()).contains("Ingen valgt");
    }

    @Test
    void whatASingleKeyPressesIsMarkedOnEachCardAndForTheWholeList() {
        open(offer, another);

        assertThat(find(WaitingCards.class).single().getElement().hasAttribute("data-steps"))
                .isTrue();
        find(EntryToModerate.class).all().forEach(card -> assertThat(keysIn(card))
                .containsExactly("x", "a", "r"));
        assertThat(keysIn(find(SeveralToApprove.class).single())).containsExactly("v");
    }

    private static List<String> keysIn(Component part) {
        return Stream.concat(
                        Stream.ofNullable(part.getElement().getAttribute("data-key")),
                        part.getChildren().flatMap(child -> keysIn(child).stream()))
                .toList();
    }

    @Test
    void whereOnlyOneWaitsThereIsNothingToChooseAmong() {
        open(offer);
        assertThat(find(SeveralToApprove.class).all()).isEmpty();
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

    private static final Organisation VEL = new Organisation(
            new OrganisationId(UUID.randomUUID()),
            "Leland vel",
            OrganisationNumber.of("000001007"),
            "1822",
            "leirfjord-leland",
            "Vi måker for dem som ikke klarer det selv.",
            List.of("snow"),
            "Tirsdager kl. 18",
            PhoneNumber.of("75 04 00 00"),
            null,
            new Standing(OrganisationStatus.SUBMITTED, null, false),
            null,
            ASTRID.id(),
            List.of(),
            3L);

    private void openWithOrganisation() {
        signedInAs(KARI);
        when(organisationModeration.awaiting(KARI)).thenReturn(List.of(VEL));
        navigate(ModerationView.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOUND|LELAND VEL|Laget har samme navn i Enhetsregisteret. Adresse der: 8890 LEIRFJORD.",
                "FOUND|VELET|I Enhetsregisteret har nummeret et annet navn: VELET.",
                "CLOSED|VELET|«VELET» står ikke lenger i Enhetsregisteret.",
                "UNKNOWN||Enhetsregisteret kjenner ikke nummeret.",
                "WAITING||Enhetsregisteret har ikke svart ennå."
            })
    void whatTheRegisterSaysOfItsNumberIsPointedOut(UnitCheck.Status status, @Nullable String name, String sentence) {
        var number = Objects.requireNonNull(VEL.number());
        var check = new UnitCheck(number.value(), status, name, "8890 LEIRFJORD", Instant.EPOCH);
        when(organisationModeration.unitChecks(KARI, List.of(VEL))).thenReturn(Map.of(VEL.id(), check));

        openWithOrganisation();

        assertThat(screen()).contains(sentence);
    }

    @Test
    void anOrganisationThatWaitsIsShownWithAllThatStaffMustCheck() {
        openWithOrganisation();

        assertThat(screen())
                .contains("1 venter")
                .contains("Nytt lag · Leland, Leirfjord")
                .contains("Snø og strøing")
                .contains("Tirsdager kl. 18");
        assertThat(find(Anchor.class).withText("000 001 007").single().getHref())
                .startsWith("https://")
                .endsWith("/000001007");

        press("Godkjenn laget");

        verify(organisationModeration).approve(KARI, VEL.id(), 3);
        assertThat(screen()).contains("er nå koordinator");
    }

    @Test
    void aKnownOrganisationThatHasChangedIsCountedAndShownBesideWhatItWasUntilItIsSeen() {
        signedInAs(KARI);
        var before = VEL.details();
        var changed = new Organisation(
                VEL.id(),
                VEL.name(),
                VEL.number(),
                VEL.municipality(),
                VEL.district(),
                "Vi selger vafler.",
                VEL.areas(),
                VEL.meets(),
                VEL.phone(),
                VEL.email(),
                new Standing(OrganisationStatus.APPROVED, null, false),
                before,
                VEL.registeredBy(),
                List.of(),
                5L);
        when(organisationModeration.changedSince(KARI)).thenReturn(List.of(changed));
        navigate(ModerationView.class);

        assertThat(screen()).contains("1 venter").contains("Endret siden kommunen sist så på det");
        assertThat(find(WhatChanged.class).single().getElement().getTextRecursively())
                .contains("Vi måker for dem som ikke klarer det selv.")
                .contains("Vi selger vafler.");
        assertThat(find(Anchor.class).withText("Se siden til laget").single().getHref())
                .isEqualTo("/lag/" + VEL.id().value());

        when(organisationModeration.changedSince(KARI)).thenReturn(List.of());
        press("Jeg har sett på det");

        verify(organisationModeration).seen(KARI, VEL.id(), 5);
        assertThat(screen()).contains("Ingenting venter").contains("«Leland vel» er sett på.");
    }

    @Test
    void anOrganisationCanBeAskedForSomethingFirst() {
        openWithOrganisation();

        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Hvem er leder?");
        press("Send tilbake");

        verify(organisationModeration).returnWith(KARI, VEL.id(), 3, "Hvem er leder?");
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
    void whatChangedSinceItWasApprovedStandsSideBySide() {
        var before = (OfferContent) offer.content();
        var approved = SameOffer.of(SameOffer.saying(before, "Snømåking", before.description()), new Amount.Hours(60));
        when(moderation.lastApproved(KARI, List.of(offer))).thenReturn(Map.of(offer.id(), approved));
        open(offer);

        assertThat(find(WhatChanged.class).single().getElement().getTextRecursively())
                .isEqualTo("TittelFørSnømåkingNåSnømåking av inngang og trapp"
                        + "Hvor myeFør1 time i ukaNå1,5 timer i uka");
    }

    @Test
    void whatIsNewToStaffHasNothingToBeHeldAgainst() {
        open(offer);

        assertThat(find(WhatChanged.class).all()).isEmpty();
    }

    @Test
    void whatStaffShouldLookAtTwiceIsPointedOutBesideItsFieldAndCanBeApproved() {
        var talkative = Registered.saying("Ring 901 23 456. Det koster 200 kr.");
        open(talkative);

        assertThat(find(Remark.class).single().getElement().getTextRecursively())
                .contains("Telefonnummer: 901 23 456")
                .contains("Pris på noe som er gratis: 200 kr");
        assertThat(find(Remark.class)
                        .single()
                        .getParent()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .startsWith("Ring 901 23 456.");
        press("Godkjenn");
        verify(moderation).approve(KARI, talkative.id(), talkative.revision());
    }

    @Test
    void aPrivatePersonsNumberIsPointedOutSinceEverybodyWillSeeIt() {
        var withBooking = Registered.onlineInFull();
        open(Registered.waiting(withBooking, false));
        assertThat(numbersPointedOut()).hasSize(2);

        open(Registered.waiting(withBooking, true));
        assertThat(numbersPointedOut()).hasSize(1);
    }

    private List<Remark> numbersPointedOut() {
        return find(Remark.class).all().stream()
                .filter(remark -> remark.getElement().getTextRecursively().contains("Telefonnummer: "))
                .toList();
    }

    @Test
    void howManyReportsWaitIsSaidBesideTheQueue() {
        when(reports.waiting(KARI)).thenReturn(2L);
        open(offer);

        assertThat(find(Anchor.class).withText("2 er meldt inn").single().getHref())
                .isEqualTo("/meldt-inn");
    }
}

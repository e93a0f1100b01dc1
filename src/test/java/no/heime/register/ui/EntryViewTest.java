package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.municipality.TravelTime;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceId;
import no.heime.organisation.ClearanceService;
import no.heime.register.Booking;
import no.heime.register.EntryHistory.Past;
import no.heime.register.EntryStatus;
import no.heime.register.Hit;
import no.heime.register.PastVersion;
import no.heime.register.Pause;
import no.heime.register.PhotoId;
import no.heime.register.RegisterEntry;
import no.heime.register.ReportKind;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.QrPicture;
import no.heime.shared.ui.SharePage;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryViewTest extends RegisterScreens {

    private void open(RegisterEntry entry, String query) {
        when(register.show(any(), any(), any())).thenReturn(new Hit(entry, null, new TravelTime(8, false)));
        UI.getCurrent().navigate("finn/" + entry.id().value(), QueryParameters.fromString(query));
    }

    @Test
    void anOfferSaysAllThatOneWantsToKnow() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");

        assertThat(screen())
                .contains("Snømåking av inngang og trapp")
                .contains("Vi måker foran døra og trappa.")
                .contains("8 min unna")
                .contains("1,5 timer i uka")
                .contains("bokmål")
                .contains("31. mars 2027");
        assertThat(((EntryView) getCurrentView()).getPageTitle()).isEqualTo("Snømåking av inngang og trapp");
    }

    @Test
    void everybodyReadsThatACertificateIsDemandedAndNobodyWhoHasOne() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");
        assertThat(screen()).doesNotContain("krever attest");

        when(reach.municipalities(offer)).thenReturn(Set.of("1822"));
        when(clearances.demanding(Set.of("1822"), offer.content().kind())).thenReturn(List.of("1822"));
        open(offer, "again");

        assertThat(screen()).contains("Leirfjord krever attest for dette.");
        verify(clearances, never()).holding(any(), any());
    }

    @Test
    void whoHasWrittenItDownInATalkGoesBackToTheTalk() {
        var offer = Registered.snowClearing(EntryStatus.SUBMITTED, null);
        var helper = offer.provider().by();
        signedInAs(KARI.talking(List.of(new Talking(helper, "1822", TalkWay.PHONE))));
        open(offer, "");
        assertThat(find(Anchor.class).withText("Til samtalen").single().getHref())
                .isEqualTo("/registrer-for/" + helper.value());
        assertThat(screen()).doesNotContain("Jeg trenger dette");
    }

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
    void anOfferInFullSaysHowFarWhenNotToWhomAndOnWhatTerms() {
        open(Registered.walksInFull(), "");

        assertThat(screen())
                .contains("Inntil 30 minutter fra Leland · Leines, Leland")
                .contains("24. november 2026 – 30. november 2026, 24. desember 2026")
                .doesNotContain("1. november 2026 –")
                .contains("borte til og med 30. november 2026")
                .contains("3 personer")
                .contains("Barn, Eldre · rullestol går fint")
                .contains("Helst ikke")
                .contains("I gruppe")
                .contains("Kjøring, 4 kroner per kilometer")
                .contains("Ta med brodder.")
                .doesNotContain("gratis");
    }

    @Test
    void aPrivatePersonsOfferSaysNeitherWhoSheIsNorHowSheIsReached() {
        var offer = Registered.snowClearing(EntryStatus.APPROVED, null);
        open(offer, "");

        assertThat(screen()).contains("Privatperson");
        assertThat(getCurrentView().getElement().getOuterHTML())
                .doesNotContain(offer.provider().by().value().toString());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.startsWith("tel:") || address.startsWith("mailto:"));
    }

    @Test
    void whatHasABreakIsNotPassedOnAsNobodyElseCouldSeeIt() {
        signedInAs(ASTRID);
        open(Registered.paused(LocalDate.of(2026, 12, 1)), "");
        assertThat(screen()).contains("Dette er ikke synlig for andre nå.");
        assertThat(find(SharePage.class).all()).isEmpty();

        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");
        assertThat(screen()).doesNotContain("ikke synlig for andre");
        assertThat(find(SharePage.class).all()).hasSize(1);
    }

    @Test
    void whatIsOfferedCanBeAskedForAtOnce() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");

        assertThat(find(Anchor.class).withText("Jeg trenger dette").single().getHref())
                .isEqualTo("/trenger-hjelp?kind=snow-clearing");
    }

    @Test
    void whoComesFromANeedCanSayThatSheTriesIt() {
        signedInAs(ASTRID);
        var group = Registered.walkingGroup();
        var need = "5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11";
        open(group, "behov=" + need);
        verify(along, never()).take(any(), any(), any());

        test(find(Action.class).withText("Det prøver jeg").single()).click();

        verify(along).take(ASTRID, UUID.fromString(need), group.id());
        assertThat(screen()).contains("si fra på behovet ditt hvordan det gikk");
        assertThat(find(Anchor.class).withText("Til behovet ditt").single().getHref())
                .isEqualTo("/behov/" + need);
    }

    @Test
    void whatCannotBeTakenIsSaidWhereItWasPressed() {
        signedInAs(ASTRID);
        doThrow(DomainException.conflict("need.refused.closed")).when(along).take(any(), any(), any());
        open(Registered.walkingGroup(), "behov=5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11");

        test(find(Action.class).withText("Det prøver jeg").single()).click();

        assertThat(screen()).contains("Behovet er avsluttet.").contains("Det prøver jeg");
    }

    @Test
    void aResourceSaysWhenItIsNextAndAllThatOneWantsToKnowBeforeOneGoes() {
        open(Registered.walkingGroupInFull(new Booking(Booking.Way.PHONE, "+4775040002")), "");

        assertThat(screen())
                .contains("i morgen kl.\u00a011–\u206012.30")
                .contains("hver onsdag og fredag kl.\u00a011–\u206012.30 · til og med 28. mai 2027")
                .contains("rullestol kommer fram, benker å hvile på")
                .contains("Innholdet sjekket3. november");
        assertThat(find(Anchor.class).withText("Helsenorge").single().getHref())
                .isEqualTo("https://www.helsenorge.no/");
        assertThat(find(Anchor.class).withText("Ring 75 04 00 02").single().getHref())
                .isEqualTo("tel:+4775040002");
    }

    @Test
    void howOneBooksIsSaidInEachWay() {
        open(Registered.walkingGroupInFull(new Booking(Booking.Way.NONE, null)), "");
        assertThat(screen()).contains("Ikke nødvendig. Bare kom.");

        open(Registered.walkingGroupInFull(new Booking(Booking.Way.WORDS, "Si fra i kirka.")), "");
        assertThat(screen()).contains("Si fra i kirka.");

        open(Registered.walkingGroupInFull(new Booking(Booking.Way.LINK, "https://example.org/plass")), "");
        assertThat(find(Anchor.class).withText("example.org/plass").single().getHref())
                .isEqualTo("https://example.org/plass");
    }

    @Test
    void everybodySeesHowManyAreLeftAndOnlyThoseWhoLendHaveAWayToTheLoans() {
        var thing = Registered.cleats(EntryStatus.APPROVED);
        open(thing, "");
        assertThat(screen()).contains("3 av 3 ledig").doesNotContain("Utlån");

        signedInAs(ASTRID);
        open(thing, "");
        assertThat(screen()).doesNotContain("Utlån");

        signedInAs(KARI);
        open(thing, "");
        assertThat(find(Anchor.class).withText("Utlån").single().getHref())
                .isEqualTo("/utlan/" + thing.id().value());
    }

    @Test
    void itsLinkLeadsOut() {
        open(Registered.walkingGroup(), "");

        assertThat(find(Anchor.class)
                        .withText("turgruppa.example/leland")
                        .single()
                        .getHref())
                .isEqualTo("https://turgruppa.example/leland");
    }

    @Test
    void itsPhotoIsShownWithWhatThereIsToSeeAndComesWhenItIsNear() {
        var photo = new PhotoId(UUID.randomUUID());
        open(Registered.photographed(photo), "");

        var shown = find(EntryPhoto.class).single();
        assertThat(shown.getSrc()).isEqualTo("/api/photos/" + photo.value());
        assertThat(shown.getAlt()).contains("Folk går fra kirka");
        assertThat(shown.getElement().getAttribute("loading")).isEqualTo("lazy");
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
    void aPageIsSharedWithItsAddressAndACodeToPointAPhoneAtAndNothingOfTheReader() {
        var group = Registered.walkingGroup();
        open(group, "district=leirfjord-leland&behov=5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11");

        var address = "/finn/" + group.id().value();
        assertThat(find(SharePage.class).single().getElement().getAttribute("path"))
                .isEqualTo(address);
        var qr = find(QrPicture.class).single();
        assertThat(qr.getAlt()).contains("QR-kode som åpner siden om Turgruppa går fra kirka");
        assertThat(qr.getSrc()).startsWith("data:image/svg+xml;base64,");
        assertThat(Base64.getDecoder().decode(qr.getSrc().substring(qr.getSrc().indexOf(',') + 1)))
                .as("the code of this page's own address")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(QrPicture.svg("http://localhost:8080" + address));
        assertThat(screen()).contains("http://localhost:8080" + address).doesNotContain("district=");

        test(find(Action.class).withText("QR-kode").single()).click();
        assertThat(find(Action.class).withText("QR-kode").single().getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void whatIsNotPublicIsNotShared() {
        open(Registered.snowClearing(EntryStatus.SUBMITTED, null), "");

        assertThat(find(SharePage.class).all()).isEmpty();
    }

    @Test
    void theOwnerIsToldThatItIsNotPublicYet() {
        open(Registered.snowClearing(EntryStatus.SUBMITTED, null), "");

        assertThat(screen()).contains("Dette er ikke synlig for andre ennå.");
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        when(register.show(any(), any(), any())).thenThrow(DomainException.notFound());

        UI.getCurrent().navigate("finn/no-such-thing");

        assertThat(screen()).contains("Vi finner ikke dette.");
    }

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

    @Test
    void ownerAndStaffReadInPlainWordsWhatWasChanged() {
        signedInAs(KARI);
        var offer = Registered.ofTheVel();
        var before = Registered.saying("Vi måker ikke.").content();
        var version = new PastVersion(
                UUID.randomUUID(),
                offer.id(),
                2,
                offer.provider().by(),
                before,
                true,
                ASTRID.id(),
                Instant.parse("2026-11-23T11:00:00Z"),
                null);
        when(history.of(KARI, offer))
                .thenReturn(List.of(new Past(version, offer.content(), "Solveig Dahl", "Trond Vik", "Solveig Dahl")));
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .contains("Endret av Solveig Dahl")
                .contains("i går kl.\u00a012.00")
                .contains("Gitt videre fra Trond Vik til Solveig Dahl")
                .contains("BeskrivelseFørVi måker ikke.NåVi måker foran døra og trappa.");
    }

    @Test
    void theHistorySaysUntilWhenSomebodyTookABreakAndWhoEndedIt() {
        signedInAs(KARI);
        var offer = Registered.ofTheVel();
        when(history.of(KARI, offer))
                .thenReturn(List.of(
                        pausing(offer, new Pause(null), "Solveig Dahl"),
                        pausing(offer, new Pause(LocalDate.of(2027, 1, 6)), "Trond Vik"),
                        pausing(offer, new Pause(null), null),
                        pausing(offer, new Pause(LocalDate.of(2026, 12, 1)), null)));
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .contains("Solveig Dahl avsluttet pausen")
                .contains("Trond Vik satte dette på pause til 6. januar 2027")
                .contains("Pausen avsluttet")
                .contains("Pause til 1. desember 2026")
                .doesNotContain("Sendt inn på nytt");
    }

    @Test
    void theHistorySaysThatItWasWithdrawnAndBroughtBack() {
        signedInAs(KARI);
        var offer = Registered.withdrawnAndBack();
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .containsSubsequence("Hentet tilbake", "Trukket tilbake", "Registrert")
                .doesNotContain("Godkjent");
    }

    private static Past pausing(RegisterEntry entry, Pause pause, @Nullable String who) {
        var version = new PastVersion(
                UUID.randomUUID(),
                entry.id(),
                2,
                entry.provider().by(),
                entry.content(),
                true,
                ASTRID.id(),
                Instant.parse("2026-11-23T11:00:00Z"),
                pause);
        return new Past(version, entry.content(), who, null, null);
    }

    @Test
    void aReaderSeesNoHistory() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");

        assertThat(find(HistoryOfEntry.class).all()).isEmpty();
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

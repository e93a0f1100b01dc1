package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.register.Booking;
import no.heime.register.EntryStatus;
import no.heime.register.PhotoId;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

class EntryViewTest extends EntryOnScreen {

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
        assertThat(find(Anchor.class).withText("Ring 75 04 00 02").all())
                .as("first of all, and among what is said of it")
                .hasSize(2)
                .allMatch(call -> call.getHref().equals("tel:+4775040002"));
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
}

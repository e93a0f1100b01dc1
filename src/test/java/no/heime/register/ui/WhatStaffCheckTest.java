package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.register.Amount;
import no.heime.register.OfferContent;
import no.heime.register.Photo;
import no.heime.register.PhotoId;
import no.heime.register.SameOffer;
import org.junit.jupiter.api.Test;

/** What waits is shown as others will see it, with what has changed and what to look at twice. */
class WhatStaffCheckTest extends QueueOnScreen {

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
}

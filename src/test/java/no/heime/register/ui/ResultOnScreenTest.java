package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.municipality.TravelTime;
import no.heime.register.EntryStatus;
import no.heime.register.Hit;
import no.heime.register.PhotoId;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What a result says, and where it leads. */
class ResultOnScreenTest extends SearchOnScreen {

    private static final Set<String> PRESSED = Set.of("a", "button", "input", "select", "textarea", "summary");

    @Test
    void aResultSaysWhoHowFarAndWhen() {
        finds(new Hit(
                Registered.snowClearing(EntryStatus.APPROVED, null), "Snøgruppa på Leland", new TravelTime(12, true)));

        navigate(FindView.class);

        assertThat(screen())
                .contains("1 treff")
                .contains("Snømåking av inngang og trapp")
                .contains("Snøgruppa på Leland · tirsdag morgen")
                .contains("12 min unna, med ferge");
    }

    @Test
    void aPrivatePersonHasNoNameInTheResults() {
        finds(new Hit(Registered.snowClearing(EntryStatus.APPROVED, null), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Privatperson, Leland");
    }

    @Test
    void aResultIsOneWayToItsPageAndNothingElseToPress() {
        var offer = Registered.ofTheVel();
        finds(
                new Hit(offer, "Leland vel", new TravelTime(12, true)),
                new Hit(Registered.photographed(new PhotoId(UUID.randomUUID())), null, null));

        navigate(FindView.class);

        assertThat(find(Card.class).all()).hasSize(2).allSatisfy(card -> assertThat(
                        pressed(card.getElement()).toList())
                .extracting(Element::getTag)
                .containsExactly("a"));
        assertThat(pressed(find(Card.class).all().getFirst().getElement()).toList())
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/finn/" + offer.id().value());
    }

    private static Stream<Element> pressed(Element part) {
        return Stream.concat(
                Stream.of(part).filter(it -> !it.isTextNode() && PRESSED.contains(it.getTag())),
                part.getChildren().flatMap(ResultOnScreenTest::pressed));
    }

    @Test
    void aFreeResourceSaysSo() {
        finds(new Hit(Registered.walkingGroup(), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Onsdager kl. 11").contains("gratis");
    }

    @Test
    void aPhotoStandsSmallInThePlaceOfTheGlyphAndIsNotReadOut() {
        var photo = new PhotoId(UUID.randomUUID());
        finds(new Hit(Registered.photographed(photo), null, null));

        navigate(FindView.class);

        var shown = find(Image.class).single();
        assertThat(shown.getSrc()).isEqualTo("/api/photos/" + photo.value() + "/card");
        assertThat(shown.getAlt()).contains("");
        assertThat(find(Glyph.class).all()).isEmpty();
    }

    @Test
    void whoSavesDataGetsTheGlyphInItsPlace() {
        finds(new Hit(Registered.photographed(new PhotoId(UUID.randomUUID())), null, null));
        var saving = Mockito.mock(VaadinRequest.class);
        when(saving.getHeader("save-data")).thenReturn("on");
        CurrentInstance.set(VaadinRequest.class, saving);

        navigate(FindView.class);

        assertThat(find(Image.class).all()).isEmpty();
        assertThat(find(Glyph.class).all()).hasSize(1);
    }

    @Test
    void aResultSaysWhenItWasLastConfirmed() {
        finds(new Hit(Registered.paused(LocalDate.of(2026, 12, 1)), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Leland · bekreftet 24. nov.");
    }
}

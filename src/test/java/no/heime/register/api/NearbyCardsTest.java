package no.heime.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.heime.municipality.Places;
import no.heime.register.Absences;
import no.heime.register.Hit;
import no.heime.register.Registered;
import org.junit.jupiter.api.Test;

class NearbyCardsTest {

    private final NearbyCards cards =
            new NearbyCards(Registered.TAXONOMY, new Places(), Clock.fixed(Registered.NOW, ZoneOffset.UTC));

    @Test
    void itSaysWhenSomebodyLastVouchedForIt() {
        var offer = Registered.approved(Registered.inFull(30, Absences.NONE));
        assertThat(cards.of(new Hit(offer, null, null)).confirmed())
                .isEqualTo(LocalDate.ofInstant(Registered.NOW, ZoneOffset.UTC));
    }

    @Test
    void itSaysNothingByWhichAPrivatePersonIsKnown() {
        var offer = Registered.approved(Registered.inFull(30, Absences.NONE));
        var card = cards.of(new Hit(offer, null, null));
        assertThat(offer.provider().by()).isEqualTo(Registered.JONAS.id());
        assertThat(card.provider()).isNull();
        assertThat(card.toString())
                .contains("Snø", "Leland")
                .doesNotContain(Registered.JONAS.id().value().toString());
    }
}

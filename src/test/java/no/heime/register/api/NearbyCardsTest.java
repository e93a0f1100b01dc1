package no.heime.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.heime.municipality.Places;
import no.heime.register.Absences;
import no.heime.register.Hit;
import no.heime.register.Registered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearbyCardsTest {

    /** A Tuesday: the offer's own day. */
    private static final LocalDate TODAY = LocalDate.ofInstant(Registered.NOW, ZoneOffset.UTC);

    private final NearbyCards cards =
            new NearbyCards(Registered.TAXONOMY, new Places(), Clock.fixed(Registered.NOW, ZoneOffset.UTC));

    private @Nullable LocalDate next(Absences absences) {
        var offer = Registered.approved(Registered.inFull(30, absences));
        return cards.of(new Hit(offer, null, null)).next();
    }

    @Test
    void theNextDayIsOneOnWhichTheHelperIsNotAway() {
        assertThat(next(Absences.NONE)).isEqualTo(TODAY);
        assertThat(next(Absences.of(List.of(TODAY.toString())))).isNull();
    }
}

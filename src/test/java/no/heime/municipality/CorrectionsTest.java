package no.heime.municipality;

import static no.heime.municipality.Given.KARI;
import static no.heime.municipality.Given.SILVALEN;
import static no.heime.municipality.Given.SOVIK;
import static no.heime.municipality.Given.closed;
import static no.heime.municipality.Given.correction;
import static no.heime.municipality.Given.taking;
import static no.heime.municipality.Given.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Instant LATER = Instant.parse("2026-11-25T11:00:00Z");

    private final Way ferry = way(Atlas.enclosed(), SOVIK, SILVALEN);
    private final Correction slower = correction(taking(ferry, "35", "20").asWay(), 0);
    private final Correction stopped = correction(closed(ferry).asWay(), 1);
    private final Corrections both = Corrections.none("1818").with(slower).with(stopped);

    @Test
    void whoAndWhenAreKeptAlsoOfWhatIsTakenBack() {
        var after = both.takenBack(stopped.id(), KARI, LATER);
        assertThat(after.all()).hasSize(2).first().isEqualTo(slower);
        assertThat(after.require(stopped.id()))
                .returns(KARI, Correction::by)
                .returns(stopped.at(), Correction::at)
                .returns(new Correction.TakenBack(KARI, LATER), Correction::takenBack);
    }

    @Test
    void onlyTheLastWordAboutAThingIsTakenBack() {
        assertThat(both.isLatest(stopped)).isTrue();
        assertThat(both.isLatest(slower)).isFalse();
        assertThatThrownBy(() -> both.takenBack(slower.id(), KARI, LATER)).hasMessage("places.refused.later-one");
        var first = both.takenBack(stopped.id(), KARI, LATER);
        assertThat(first.takenBack(slower.id(), KARI, LATER).all()).noneMatch(Correction::isInForce);
    }

    @Test
    void takingBackTwiceIsOnce() {
        var once = both.takenBack(stopped.id(), KARI, LATER);
        assertThat(once.takenBack(stopped.id(), KARI, LATER.plusSeconds(9))).isEqualTo(once);
    }

    @Test
    void whatNobodyHasMadeIsNotFound() {
        assertThatThrownBy(() -> both.takenBack(new CorrectionId(UUID.randomUUID()), KARI, LATER))
                .hasMessage("error.not-found");
    }
}

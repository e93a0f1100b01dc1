package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.NOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.told;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.municipality.TravelTime;
import org.junit.jupiter.api.Test;

class NearAndNowTest {

    /** A Tuesday. */
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-24T12:00:00");

    private static Hit open(int minutes) {
        return hit(ResourceContent.of(written()), minutes);
    }

    private static Hit on(DayOfWeek day, int minutes) {
        var weekly = new Recurrence.Written(Rhythm.WEEKLY, List.of(day), LocalTime.of(11, 0), null, null, null);
        return hit(ResourceContent.of(told(weekly, null, null, null)), minutes);
    }

    private static Hit hit(ResourceContent content, int minutes) {
        var id = id();
        var event = new RegisterEvent.EntryRegistered(
                UUID.randomUUID(), NOW, RegisterEvent.Subject.of(id, content, Registered.provider()));
        var entry = SelfCareResource.submitted(
                id, Registered.provider(), content, Moderation.submitted(JONAS.id(), NOW), event);
        return new Hit(entry, null, new TravelTime(minutes, false));
    }

    private static List<Hit> nearest(Hit... further) {
        var all = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(NearAndNowTest::open).toList());
        all.addAll(List.of(further));
        return all;
    }

    @Test
    void whatIsTomorrowIsAmongThemThoughTwelveAreNearer() {
        var tomorrow = on(DayOfWeek.WEDNESDAY, 30);
        assertThat(NearAndNow.of(nearest(tomorrow), NOON, 12)).hasSize(12).endsWith(tomorrow);
    }

    @Test
    void whatIsLaterInTheWeekOrFarAwayIsNot() {
        var later = on(DayOfWeek.FRIDAY, 30);
        var far = on(DayOfWeek.WEDNESDAY, 90);
        assertThat(NearAndNow.of(nearest(later, far), NOON, 12)).doesNotContain(later, far);
    }

    @Test
    void halfOfThemAreTheNearestWhateverTheyAre() {
        var soon = IntStream.range(20, 40)
                .mapToObj(minutes -> on(DayOfWeek.WEDNESDAY, minutes))
                .toArray(Hit[]::new);
        var all = nearest(soon);
        assertThat(NearAndNow.of(all, NOON, 12))
                .startsWith(all.subList(0, 6).toArray(Hit[]::new))
                .contains(soon[5])
                .doesNotContain(soon[6]);
        assertThat(NearAndNow.of(all, NOON, 1)).containsExactly(all.getFirst());
        assertThat(NearAndNow.of(List.of(), NOON, 12)).isEmpty();
    }
}

package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two sets of times. */
class WeekTimesTest {

    @Provide
    Arbitrary<WeekTimes> weeks() {
        var one = Combinators.combine(Arbitraries.of(DayOfWeek.class), Arbitraries.of(PartOfDay.class))
                .as(WeekTime::new);
        return one.list().ofMaxSize(12).map(WeekTimes::new);
    }

    @Property
    void overlapIsTheSameFromBothSides(@ForAll("weeks") WeekTimes one, @ForAll("weeks") WeekTimes other) {
        assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
    }

    @Property
    void whatOverlapsFitsBoth(@ForAll("weeks") WeekTimes one, @ForAll("weeks") WeekTimes other) {
        assertThat(one.overlap(other).times())
                .allMatch(time -> one.isAny() || one.times().contains(time))
                .allMatch(time -> other.isAny() || other.times().contains(time));
    }

    @Property
    void theyMeetWhenAnyTimeFitsBoth(@ForAll("weeks") WeekTimes one, @ForAll("weeks") WeekTimes other) {
        var common = one.times().stream().anyMatch(other.times()::contains);
        assertThat(one.meets(other)).isEqualTo(one.isAny() || other.isAny() || common);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("weeks") WeekTimes times) {
        assertThat(WeekTimes.of(times.written())).isEqualTo(times);
    }
}

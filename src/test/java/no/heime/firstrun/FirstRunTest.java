package no.heime.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;

class FirstRunTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final PersonId RUTH = new PersonId(UUID.randomUUID());

    @Test
    void itGoesOnWhereSheLeftIt() {
        var begun = FirstRun.notBegun("1822");
        assertThat(begun.next()).contains(FirstRunStep.MUNICIPALITY);
        var on = begun.with(FirstRunStep.MUNICIPALITY, RUTH, NOON).with(FirstRunStep.STAFF, RUTH, NOON);
        assertThat(on.next()).contains(FirstRunStep.DISTRICTS);
        assertThat(on.has(FirstRunStep.STAFF)).isTrue();
    }

    @Test
    void itIsOverWhenAllIsInPlace() {
        var run = FirstRun.notBegun("1822");
        for (var step : FirstRunStep.values()) {
            run = run.with(step, RUTH, NOON);
        }
        assertThat(run.next()).isEmpty();
    }

    @Test
    void whoSaidItFirstAndWhenIsKept() {
        var once = FirstRun.notBegun("1822").with(FirstRunStep.STAFF, RUTH, NOON);
        assertThat(once.with(FirstRunStep.STAFF, new PersonId(UUID.randomUUID()), NOON.plusSeconds(60)))
                .isSameAs(once);
    }
}

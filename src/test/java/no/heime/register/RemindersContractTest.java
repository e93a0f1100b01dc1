package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Update;

/** Which owners are reminded of what, and when. */
abstract class RemindersContract extends RegisterStoreContract {

    @Test
    void ownersAreRemindedAMonthAndAWeekBeforeAndEachOnce() {
        var today = LocalDate.now(clock);
        var near = approved(offer(SNOW, "Snart", 60, today.plusDays(7), LELAND));
        var month = approved(offer(SNOW, "Om en måned", 60, today.plusDays(30), LELAND));
        approved(offer(SNOW, "Senere", 60, today.plusDays(31), LELAND));

        var first = reminded(clock);
        assertThat(first).extracting(event -> event.about().entry()).containsExactly(near, month);
        assertThat(reminded(clock)).extracting(RegisterEvent::id).containsExactlyElementsOf(ids(first));
        assertThat(reminded(Clock.offset(clock, Duration.ofDays(1))))
                .hasSize(3)
                .extracting(RegisterEvent::id)
                .containsAll(ids(first));

        var aWeekBefore = reminded(Clock.offset(clock, Duration.ofDays(23)));
        assertThat(aWeekBefore.getFirst().about().entry()).isEqualTo(month);
        assertThat(ids(first))
                .doesNotHaveDuplicates()
                .doesNotContain(aWeekBefore.getFirst().id());
    }

    private List<RegisterEvent> reminded(Clock when) {
        var told = new ArrayList<RegisterEvent>();
        new Reminders(entries, event -> told.add((RegisterEvent) event), when).remind();
        return told;
    }

    private static List<UUID> ids(List<RegisterEvent> events) {
        return events.stream().map(RegisterEvent::id).toList();
    }

    @Test
    void whoseEntryWaitsIsRemindedTooThatItNeedsAnotherLastDay() {
        var today = LocalDate.now(clock);
        var waits = registered(offer(SNOW, "Venter", 60, today.plusDays(5), LELAND));
        var returned = registered(offer(SNOW, "Må endres", 60, today.plusDays(6), LELAND));
        moderation.returnWith(KARI, returned, 0, "Skriv mer.");
        var shown = approved(offer(SNOW, "Synlig", 60, today.plusDays(7), LELAND));
        var hidden = registered(offer(SNOW, "Skjult", 60, today.plusDays(7), LELAND));
        moderation.hide(KARI, hidden, 0, "Reklame.");

        assertThat(reminded(clock))
                .map(RegisterEvent.EntryEnding.class::cast)
                .extracting(event -> event.about().entry(), RegisterEvent.EntryEnding::renewable)
                .containsExactly(tuple(waits, false), tuple(returned, false), tuple(shown, true));
    }

    @Test
    void howeverManyRunOutAllOwnersAreReminded() {
        var soon = LocalDate.now(clock).plusDays(3);
        entries.insertAll(IntStream.rangeClosed(0, 1_000)
                .mapToObj(n -> Registered.approved(offer(SNOW, "Snø " + n, 60, soon, LELAND)))
                .toList());
        assertThat(ids(reminded(clock))).doesNotHaveDuplicates().hasSize(1_001);
    }

    @Test
    void whatHasNoLastDayIsAskedAboutOnceAYearUntilItsOwnerAnswers() {
        var id = approved(ResourceContent.of(written()));
        approved(offer("Med siste dag", 60, LELAND));
        assertThat(reminded(Clock.offset(clock, Duration.ofDays(364)))).isEmpty();

        var afterAYear = Clock.offset(clock, Duration.ofDays(366));
        var first = reminded(afterAYear);
        assertThat(first)
                .hasSize(1)
                .hasOnlyElementsOfType(RegisterEvent.EntryUnconfirmed.class)
                .extracting(event -> event.about().entry())
                .containsExactly(id);
        assertThat(ids(reminded(Clock.offset(clock, Duration.ofDays(700))))).isEqualTo(ids(first));
        assertThat(ids(reminded(Clock.offset(clock, Duration.ofDays(740))))).isNotEqualTo(ids(first));

        store.updateFirst(
                query(where("_id").is(id)),
                Update.update("moderation.confirmedAt", clock.instant().minus(Duration.ofDays(366))),
                RegisterEntry.COLLECTION);
        assertThat(reminded(clock)).hasSize(1);
        own.renew(JONAS, id, 0);
        assertThat(reminded(clock)).isEmpty();
    }
}

@OnEmbedded
class RemindersOnEmbeddedTest extends RemindersContract {}

@OnMongod
class RemindersOnMongodTest extends RemindersContract {}

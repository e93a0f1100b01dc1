package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonService;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** Entries that were withdrawn or ran out long ago are deleted with their past, unless somebody needs them; on every store. */
abstract class OldEntriesContract extends RegisterStoreContract {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    WithdrawnEntries withdrawn;

    @Autowired
    RunOutEntries runOut;

    @Autowired
    Versions versions;

    @Autowired
    Reports reports;

    @Autowired
    ReportService reporting;

    @Autowired
    Reservations reservations;

    @Autowired
    PersonService people;

    private LocalDate today;

    @BeforeEach
    void today() {
        people.addAll(List.of(known(JONAS), known(KARI)));
        today = LocalDate.now(clock);
    }

    private static Due onDay(LocalDate day) {
        return new Due(Whose.of("1822"), day.atStartOfDay(OSLO).toInstant());
    }

    private EntryId withdrawn() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snømåking", 60, LELAND));
        own.withdraw(JONAS, id);
        return id;
    }

    private EntryId until(LocalDate last) {
        return approved(offer(SNOW, "Snø", 60, last, LELAND));
    }

    @Test
    void whatWasWithdrawnBeforeTheDayGoesWithItsPastAndWhatIsToldOfIt() {
        var id = withdrawn();
        var stays = approved(offer("Snø", 60, LELAND));
        assertThat(versions.of(id)).isNotEmpty();

        assertThat(withdrawn.end(onDay(today), 10)).isZero();
        assertThat(withdrawn.count(onDay(today.plusDays(1)))).isEqualTo(1);
        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isEqualTo(1);
        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isZero();

        assertThat(entries.byId(id)).isEmpty();
        assertThat(versions.of(id)).isEmpty();
        assertThat(entries.byId(stays)).isPresent();
    }

    /** It was registered long before. */
    @Test
    void itCountsFromTheDayOnWhichItWasWithdrawnAndFromNoEarlierOne() {
        var id = withdrawn();
        var longAgo = today.minusYears(5).atStartOfDay(OSLO).toInstant();
        store.updateFirst(
                query(where("_id").is(id.value())),
                Update.update("moderation.history.0.at", longAgo),
                RegisterEntry.COLLECTION);

        assertThat(withdrawn.count(onDay(today))).isZero();
        assertThat(withdrawn.end(onDay(today), 10)).isZero();
        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isEqualTo(1);
    }

    @Test
    void aReportAboutItGoesWithIt() {
        var id = approved(offer("Snø", 60, LELAND));
        reporting.report(null, UUID.randomUUID().toString(), id, ReportKind.CONCERN, "Ikke sant.");
        own.withdraw(JONAS, id);
        assertThat(reports.findByEntry(id)).hasSize(1);

        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isEqualTo(1);

        assertThat(reports.findByEntry(id)).isEmpty();
    }

    @Test
    void whatIsAgreedWithItKeepsIt() {
        var id = approved(offer("Snø", 60, LELAND));
        var agreed = new ReservationId(UUID.randomUUID());
        assertThat(reservations.reserve(id, agreed, 30)).isTrue();
        own.withdraw(JONAS, id);

        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isZero();
        reservations.release(id, agreed);
        assertThat(withdrawn.end(onDay(today.plusDays(1)), 10)).isEqualTo(1);
    }

    @Test
    void whatRanOutBeforeTheDayGoesAndWhatHoldsOrHasNoEndStays() {
        var last = today.plusDays(10);
        var ran = until(last);
        var stays = until(last.plusDays(1));
        var forever = approved(ResourceContent.of(Registered.written()));
        assertThat(runOut.end(onDay(last), 10)).isZero();

        assertThat(runOut.end(new Due(Whose.of("1820"), onDay(last.plusDays(1)).before()), 10))
                .isZero();
        assertThat(runOut.count(onDay(last.plusDays(1)))).isEqualTo(1);
        assertThat(runOut.end(onDay(last.plusDays(1)), 10)).isEqualTo(1);

        assertThat(entries.byId(ran)).isEmpty();
        assertThat(entries.byId(stays)).isPresent();
        assertThat(entries.byId(forever)).isPresent();
    }
}

@OnEmbedded
class OldEntriesOnEmbeddedTest extends OldEntriesContract {}

@OnMongod
class OldEntriesOnMongodTest extends OldEntriesContract {}

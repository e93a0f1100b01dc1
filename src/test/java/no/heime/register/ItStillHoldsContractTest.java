package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner's word that an entry still holds, and how it is taken back. */
abstract class ItStillHoldsContract extends LivesOfEntriesContract {

    @Autowired
    ReportService reports;

    @Test
    void whatIsRenewedKeepsItsOldLastDayAndWhatOnlyIsConfirmedKeepsNothing() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        own.renew(JONAS, id, 0);
        assertThat(history.of(JONAS, entry(id)).getFirst().before().content().validUntil())
                .isEqualTo(today.plusDays(3));
        var resource = approved(ResourceContent.of(written()));
        own.renew(JONAS, resource, 0);
        assertThat(history.of(JONAS, entry(resource))).isEmpty();
    }

    @Test
    void aWordThatItStillHoldsIsTakenBackWithItsLastDayAndItsBreak() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        own.pause(JONAS, id, 0, today.plusDays(2));
        var before = entry(id);
        own.renew(JONAS, id, 1);

        own.takeBackRenewal(JONAS, before);

        var after = entry(id);
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.moderation()).isEqualTo(before.moderation());
        assertThat(history.of(JONAS, after))
                .extracting(one -> one.before().pause())
                .containsExactly(new Pause(today.plusDays(2)), Pause.OVER, new Pause(today.plusDays(2)));
    }

    @Test
    void whereNothingButTheWordChangedTheHistorySaysNothingOfIt() {
        var id = approved(ResourceContent.of(written()));
        var before = entry(id);
        own.renew(JONAS, id, 0);

        own.takeBackRenewal(JONAS, before);

        assertThat(entry(id).moderation()).isEqualTo(before.moderation());
        assertThat(history.of(JONAS, entry(id))).isEmpty();
    }

    @Test
    void whoHearsThatItDoesNotHoldAfterSheSaidSoCanStillTakeItBack() {
        var id = approved(offer("Snø", 60, LELAND));
        var before = entry(id);
        own.renew(JONAS, id, 0);
        reports.report(ASTRID, "192.0.2.7", id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");

        own.takeBackRenewal(JONAS, before);

        assertThat(entry(id).moderation()).isEqualTo(before.moderation());
    }

    @Test
    void aWordThatItStillHoldsIsTakenBackByItsOwnerOnlyAndOnlyAsSheLeftIt() {
        var id = approved(offer("Snø", 60, LELAND));
        var before = entry(id);
        own.renew(JONAS, id, 0);
        assertThatThrownBy(() -> own.takeBackRenewal(NILS, before)).hasMessage("error.not-found");
        own.pause(JONAS, id, 1, LocalDate.now(clock).plusDays(2));
        assertThatThrownBy(() -> own.takeBackRenewal(JONAS, before)).hasMessage("register.mine.changed");
    }

    @Test
    void aWordThatReadersWereToldOfIsNotTakenBack() {
        var id = approved(offer("Snø", 60, LELAND));
        reports.report(ASTRID, "192.0.2.7", id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");
        var before = entry(id);
        own.renew(JONAS, id, 0);
        assertThatThrownBy(() -> own.takeBackRenewal(JONAS, before)).hasMessage("register.refused.readers-told");
    }

    @Test
    void whatWaitsForAWordOfItsOwnerIsWhatRunsOutWhatStaffAskForAndWhatReadersDoubt() {
        var today = LocalDate.now(clock);
        approved(offer(SNOW, "Snø til jul", 60, today.plusDays(31), LELAND));
        assertThat(own.countWaiting(JONAS)).isZero();
        var ending = approved(offer(SNOW, "Snø nå", 60, today.plusDays(30), LELAND));
        assertThat(own.countWaiting(JONAS)).isOne();
        var doubted = approved(offer(SNOW, "Snø i vinter", 60, today.plusDays(90), LELAND));
        reports.report(ASTRID, "192.0.2.7", doubted, ReportKind.NO_LONGER_TRUE, null);
        var returned = registered(offer("Snø en gang", 60, LELAND));
        moderation.returnWith(KARI, returned, 0, "Når?");
        assertThat(own.countWaiting(JONAS)).isEqualTo(3);
        var hidden = registered(offer("Snø for betaling", 60, LELAND));
        moderation.hide(KARI, hidden, 0, "Det koster penger.");
        assertThat(own.countWaiting(JONAS)).isEqualTo(4);
        own.renew(JONAS, ending, 0);
        assertThat(own.countWaiting(JONAS)).isEqualTo(3);
        assertThat(own.countWaiting(ASTRID)).isZero();
    }
}

@OnEmbedded
class ItStillHoldsOnEmbeddedTest extends ItStillHoldsContract {}

@OnMongod
class ItStillHoldsOnMongodTest extends ItStillHoldsContract {}

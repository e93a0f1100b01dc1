package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.Places;
import no.heime.shared.LadderStep;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has a break, has run out or is withdrawn is neither found nor asked, and comes back. */
abstract class OutOfSightContract extends WholeRegisterContract {

    @Autowired
    Places places;

    @Test
    void whoTakesABreakIsNeitherFoundNorAskedAndComesBack() {
        var id = approved(offer("Snø", 60, LELAND));
        reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30);
        own.pause(JONAS, id, 0, LocalDate.now(clock).plusWeeks(1));
        assertThat(found("snø", null, null)).isEmpty();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
        assertThat(register.ownEntry(JONAS, id).moderation().pausedUntil())
                .isEqualTo(LocalDate.now(clock).plusWeeks(1));
        assertThat(free(id)).isEqualTo(30);
        assertThatThrownBy(() -> register.show(null, id, LELAND)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.resume(ASTRID, id, 0)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.pause(ASTRID, id, 0, LocalDate.now(clock).plusWeeks(1)))
                .hasMessage("error.not-found");

        own.resume(JONAS, id, 1);

        assertThat(found("snø", null, null)).containsExactly("Snø");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .hasSize(1);
    }

    @Test
    void whoTakesABreakUntilADayIsFoundAndAskedAgainFromThatDayOn() {
        var back = LocalDate.now(clock).plusDays(10);
        var id = approved(offer("Snø", 60, LELAND));
        own.pause(JONAS, id, 0, back);
        assertThat(foundOn(back.minusDays(1))).isEmpty();
        assertThat(askedOn(back.minusDays(1))).isEmpty();

        assertThat(foundOn(back)).containsExactly(id);
        assertThat(askedOn(back)).containsExactly(id);
        assertThat(register.ownEntry(JONAS, id).isPublicOn(back.minusDays(1))).isFalse();
        assertThat(register.ownEntry(JONAS, id).isPublicOn(back)).isTrue();
    }

    private List<EntryId> foundOn(LocalDate day) {
        var anything = new Question(places, List.of(), Search.of(null, LELAND, 20)).anyWord(Choices.NONE);
        return entries.matching(anything, day, 10).stream()
                .map(found -> found.entry().id())
                .toList();
    }

    private List<EntryId> askedOn(LocalDate day) {
        return entries.reaching(LadderStep.NEIGHBOURHOOD, List.of(SNOW), LELAND, day, 10).stream()
                .map(RegisterEntry::id)
                .toList();
    }

    @Test
    void whatHasRunOutIsNeitherFoundNorAskedNorShownAndComesBackWhenItIsRenewed() {
        var today = LocalDate.now(clock);
        var id = entries.insert(Registered.approved(offer(SNOW, "I går", 60, today.minusDays(1), LELAND)))
                .id();
        entries.insert(Registered.approved(offer(SNOW, "I dag", 60, today, LELAND)));
        assertThat(found("snømåking", null, null)).containsExactly("I dag");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("I dag");
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isFalse();
        assertThatThrownBy(() -> register.show(null, id, null)).hasMessage("error.not-found");
        assertThatThrownBy(() -> register.show(ASTRID, id, null)).hasMessage("error.not-found");

        own.renew(JONAS, id, 0);

        assertThat(found("snømåking", null, null)).containsExactlyInAnyOrder("I dag", "I går");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .hasSize(2);
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isTrue();
        assertThat(register.show(null, id, null).entry().id()).isEqualTo(id);
    }

    @Test
    void whatIsRenewedHoldsForHalfAYearMoreAndIsLookedAtByNobody() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        assertThatThrownBy(() -> own.renew(ASTRID, id, 0)).hasMessage("error.not-found");
        own.renew(JONAS, id, 0);
        var renewed = register.ownEntry(JONAS, id);
        assertThat(renewed.content().validUntil()).isEqualTo(today.plusMonths(6));
        assertThat(renewed.status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(renewed.moderation().confirmedAt()).isNotNull();
        assertThat(moderation.awaiting(KARI)).isEmpty();
        // whose end is further away keeps it
        var far = approved(offer("Lenge", 60, LELAND));
        own.renew(JONAS, far, 0);
        assertThat(register.ownEntry(JONAS, far).content().validUntil()).isEqualTo(Registered.FAR);
    }

    @Test
    void whatIsWithdrawnIsGoneFromTheSearchAndTheCandidates() {
        var id = approved(offer("Snø", 60, LELAND));
        own.withdraw(JONAS, id);
        assertThat(found(null, null, null)).isEmpty();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
    }

    @Test
    void whatIsWithdrawnByMistakeIsFoundAgainAndStaffSeeNothingNew() {
        var id = approved(offer("Snø", 60, LELAND));
        own.withdraw(JONAS, id);
        assertThatThrownBy(() -> own.bringBack(ASTRID, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.bringBack(KARI, id)).hasMessage("error.not-found");

        own.bringBack(JONAS, id);
        own.bringBack(JONAS, id);

        assertThat(found(null, null, null)).hasSize(1);
        assertThat(moderation.awaiting(KARI)).isEmpty();
        assertThat(register.ownEntry(JONAS, id).moderation().history())
                .extracting(Change::became)
                .containsExactly(
                        EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.WITHDRAWN, EntryStatus.APPROVED);
    }
}

@OnEmbedded
class OutOfSightOnEmbeddedTest extends OutOfSightContract {}

@OnMongod
class OutOfSightOnMongodTest extends OutOfSightContract {}

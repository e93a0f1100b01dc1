package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private final Moderation submitted = Moderation.submitted(JONAS.id(), NOW);

    @Test
    void whatIsHandedInIsNotPublicUntilItIsApproved() {
        assertThat(submitted.isPublic()).isFalse();
        var approved = submitted.approved(KARI.id(), NOW.plusSeconds(60));
        assertThat(approved.isPublic()).isTrue();
        assertThat(approved.confirmedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatIsReturnedCarriesTheCommentAndMayBeHandedInAgain() {
        var returned = submitted.returned(KARI.id(), NOW, " Skriv hvor. ");
        assertThat(returned.status()).isEqualTo(EntryStatus.RETURNED);
        assertThat(returned.words()).isEqualTo("Skriv hvor.");
        var again = returned.resubmitted(JONAS.id(), NOW);
        assertThat(again.status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(again.words()).isNull();
    }

    @Test
    void returningAndHidingNeedWords() {
        assertThatThrownBy(() -> submitted.returned(KARI.id(), NOW, " ")).hasMessage("text.missing");
        assertThatThrownBy(() -> submitted.hidden(KARI.id(), NOW, null)).hasMessage("text.missing");
    }

    @Test
    void twoCaseWorkersDoNotApproveOneEntryTwice() {
        var approved = submitted.approved(KARI.id(), NOW);
        assertThatThrownBy(() -> approved.approved(KARI.id(), NOW))
                .hasMessage("register.refused.approved")
                .matches(refused -> ((DomainException) refused).isStale(), "offers what is new");
    }

    @Test
    void whatOneCaseWorkerHasDecidedAnotherWhoReadTheSameDoesNotUndo() {
        var approved = submitted.approved(KARI.id(), NOW);
        assertThatThrownBy(() -> approved.returned(KARI.id(), NOW, "Mer.")).hasMessage("register.refused.approved");
        assertThatThrownBy(() -> approved.hidden(KARI.id(), NOW, "Feil.")).hasMessage("register.refused.approved");
        var hidden = submitted.hidden(KARI.id(), NOW, "Feil.");
        assertThatThrownBy(() -> hidden.approved(KARI.id(), NOW)).hasMessage("register.refused.hidden");
        assertThatThrownBy(() -> submitted.takenDown(KARI.id(), NOW, "Feil.")).hasMessage("register.refused.submitted");
        assertThatThrownBy(() -> approved.putBack(KARI.id(), NOW)).hasMessage("register.refused.approved");
    }

    @Test
    void whatWasApprovedOnceIsKnownUntilItIsWrittenAnew() {
        assertThat(submitted.isApprovedAsWritten()).isFalse();
        var approved = submitted.approved(KARI.id(), NOW);
        assertThat(approved.isApprovedAsWritten()).isTrue();
        assertThat(approved.takenDown(KARI.id(), NOW, "Feil.").isApprovedAsWritten())
                .isTrue();
        assertThat(approved.resubmitted(JONAS.id(), NOW).isApprovedAsWritten()).isFalse();
    }

    @Test
    void whatStaffHaveSentBackStaysSoHoweverOftenItIsHandedInUntilTheyApproveIt() {
        assertThat(submitted.wasSentBack()).isFalse();
        var returned = submitted.returned(KARI.id(), NOW, "Mer.");
        assertThat(returned.wasSentBack()).isTrue();
        var twice = returned.resubmitted(JONAS.id(), NOW).resubmitted(JONAS.id(), NOW);
        assertThat(twice.wasSentBack()).isTrue();
        var approved = twice.approved(KARI.id(), NOW);
        assertThat(approved.wasSentBack()).isFalse();
        assertThat(approved.takenDown(KARI.id(), NOW, "Feil.")
                        .resubmitted(JONAS.id(), NOW)
                        .wasSentBack())
                .isTrue();
    }

    @Test
    void whatIsHiddenMayBeShownAgain() {
        assertThat(submitted
                        .hidden(KARI.id(), NOW, "Reklame")
                        .putBack(KARI.id(), NOW)
                        .isPublic())
                .isTrue();
    }

    @Test
    void whatIsWithdrawnStaysAway() {
        var withdrawn = submitted.withdrawn(JONAS.id(), NOW);
        assertThatThrownBy(() -> withdrawn.approved(KARI.id(), NOW)).hasMessage("register.refused.withdrawn");
        assertThatThrownBy(() -> withdrawn.resubmitted(JONAS.id(), NOW)).hasMessage("register.refused.withdrawn");
        assertThatThrownBy(() -> withdrawn.withdrawn(JONAS.id(), NOW)).hasMessage("register.refused.withdrawn");
    }

    @Test
    void whatIsWithdrawnByMistakeIsWhereItWasAndBothStandInTheHistory() {
        var returned = submitted.returned(KARI.id(), NOW, "Mer.");
        for (var before : List.of(
                submitted,
                submitted.approved(KARI.id(), NOW),
                returned,
                submitted.hidden(KARI.id(), NOW, "Reklame"),
                returned.resubmitted(JONAS.id(), NOW))) {
            var back = before.withdrawn(JONAS.id(), NOW).broughtBack(JONAS.id(), NOW.plus(Duration.ofHours(23)));

            assertThat(back)
                    .usingRecursiveComparison()
                    .ignoringFields("history")
                    .isEqualTo(before);
            assertThat(back.wasSentBack()).isEqualTo(before.wasSentBack());
            assertThat(back.isApprovedAsWritten()).isEqualTo(before.isApprovedAsWritten());
            assertThat(back.history())
                    .extracting(Change::became)
                    .endsWith(before.status(), EntryStatus.WITHDRAWN, before.status());
            assertThat(back.broughtBack(JONAS.id(), NOW)).isSameAs(back);
        }
    }

    @Test
    void whoOnlyBroughtItBackHasNotApprovedIt() {
        var approved = submitted.approved(KARI.id(), NOW);
        assertThat(approved.isApprovedBy(KARI.id())).isTrue();

        var back = approved.withdrawn(JONAS.id(), NOW).broughtBack(JONAS.id(), NOW);

        assertThat(back.isApprovedBy(JONAS.id())).isFalse();
        assertThat(back.isApprovedBy(KARI.id())).isFalse();
    }

    @Test
    void thereIsAWayBackForADay() {
        var withdrawn = submitted.withdrawn(JONAS.id(), NOW);
        assertThatThrownBy(() -> withdrawn.broughtBack(JONAS.id(), NOW.plus(Duration.ofDays(1))))
                .hasMessage("shared.undo.too-late");
    }

    @Test
    void everyChangeStandsInTheHistory() {
        var story = submitted
                .returned(KARI.id(), NOW, "Mer.")
                .resubmitted(JONAS.id(), NOW)
                .approved(KARI.id(), NOW)
                .takenDown(KARI.id(), NOW, "Feil.");
        assertThat(story.history())
                .extracting(Change::became)
                .containsExactly(
                        EntryStatus.SUBMITTED,
                        EntryStatus.RETURNED,
                        EntryStatus.SUBMITTED,
                        EntryStatus.APPROVED,
                        EntryStatus.HIDDEN);
        assertThat(story.history().getLast().words()).isEqualTo("Feil.");
    }

    @Test
    void anOwnersBreakEndsByItselfOrOnHerWord() {
        var today = LocalDate.of(2026, 11, 24);
        var approved = submitted.approved(KARI.id(), NOW);
        var paused = approved.paused(today, today.plusWeeks(1));
        assertThat(paused.isPausedOn(today)).isTrue();
        assertThat(paused.isPausedOn(today.plusWeeks(1))).isFalse();
        assertThat(paused.resumed().isPausedOn(today)).isFalse();
        var changed = paused.resubmitted(JONAS.id(), NOW);
        assertThat(changed.isPausedOn(today)).isTrue();
        assertThat(changed.resumed().isPausedOn(today)).isFalse();
        assertThat(paused.vouchedFor(NOW).isPausedOn(today)).isFalse();
        assertThatThrownBy(() -> approved.paused(today, today)).hasMessage("register.pause.out-of-range");
        assertThatThrownBy(() -> approved.paused(today, today.plusYears(1).plusDays(1)))
                .hasMessage("register.pause.out-of-range");
        assertThatThrownBy(() -> submitted.paused(today, today.plusWeeks(1))).hasMessage("register.refused.submitted");
    }

    @Test
    void anOwnersBreakOutlivesWhatStaffDecideAndIsHersToEndMeanwhile() {
        var today = LocalDate.of(2026, 11, 24);
        var paused = submitted.approved(KARI.id(), NOW).paused(today, today.plusWeeks(1));
        var returned = paused.resubmitted(JONAS.id(), NOW).returned(KARI.id(), NOW, "Mer.");
        assertThat(returned.isPausedOn(today)).isTrue();
        assertThat(returned.resubmitted(JONAS.id(), NOW)
                        .approved(KARI.id(), NOW)
                        .isPausedOn(today))
                .isTrue();
        assertThat(returned.resumed().isPausedOn(today)).isFalse();
        var hidden = paused.takenDown(KARI.id(), NOW, "Feil.");
        assertThat(hidden.putBack(KARI.id(), NOW).isPausedOn(today)).isTrue();
        assertThat(hidden.resumed().isPausedOn(today)).isFalse();
        assertThat(paused.withdrawn(JONAS.id(), NOW)
                        .broughtBack(JONAS.id(), NOW)
                        .isPausedOn(today))
                .isTrue();
    }

    @Test
    void onlyWhatIsPublicIsVouchedFor() {
        var later = NOW.plusSeconds(90);
        assertThat(submitted.approved(KARI.id(), NOW).vouchedFor(later).confirmedAt())
                .isEqualTo(later);
        assertThatThrownBy(() -> submitted.vouchedFor(later)).hasMessage("register.refused.submitted");
    }
}

package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.LIV;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.shared.DomainException;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** What staff approve together, and what two of them decide at once. */
abstract class StaffDecideContract extends LivesOfEntriesContract {

    @Test
    void whatStopsOneOfSeveralStopsNoOtherAndIsToldOfEach() {
        var waits = registered(offer("Snø", 60, LELAND));
        var changed = registered(offer("Ved", 60, LELAND));
        register.register(JONAS, changed, null, 0, offer("Ved og kvist", 60, LELAND));
        var decided = registered(offer("Post", 60, LELAND));
        moderation.returnWith(LIV, decided, 0, "Hvilke dager?");
        var nowhere = id();

        var answer = moderation.approveTogether(KARI, Map.of(waits, 0, changed, 0, decided, 0, nowhere, 0));

        assertThat(answer.approved()).containsExactly(waits);
        assertThat(answer.refused()).containsOnlyKeys(changed, decided, nowhere);
        assertThat(answer.refused().get(changed)).hasMessage("register.moderate.changed");
        assertThat(answer.refused().get(decided)).hasMessage("register.refused.returned");
        assertThat(answer.refused().get(nowhere)).hasMessage("error.not-found");
        assertThat(entry(waits).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(entry(changed).status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void whatSheHasApprovedWithOthersIsApprovedWhenItIsAskedForAgainAndNotWhenItWasAColleague() {
        var hers = registered(offer("Snø", 60, LELAND));
        var colleagues = registered(offer("Ved", 60, LELAND));
        moderation.approveTogether(KARI, Map.of(hers, 0));
        moderation.approve(LIV, colleagues, 0);

        var again = moderation.approveTogether(KARI, Map.of(hers, 0, colleagues, 0));

        assertThat(again.approved()).containsExactly(hers);
        assertThat(again.refused().get(colleagues)).hasMessage("register.refused.approved");
    }

    @Test
    void severalAreApprovedTogetherOnlyByStaffOfTheirMunicipality() {
        var waits = registered(offer("Snø", 60, LELAND));
        for (var stranger : List.of(NILS, JONAS, ASTRID)) {
            assertThat(moderation
                            .approveTogether(stranger, Map.of(waits, 0))
                            .refused()
                            .get(waits))
                    .hasMessage("error.not-found");
        }
        assertThat(entry(waits).status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void staffSeeWhatTheyLastApprovedOfWhatWaits() {
        var id = approved(offer("Snø", 60, LELAND));
        var fresh = registered(offer("Ved", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        register.register(JONAS, id, null, 1, offer("Snø, is og sand", 60, LELAND));

        var waiting = moderation.awaiting(KARI);
        var approved = moderation.lastApproved(KARI, waiting);

        assertThat(approved).containsOnlyKeys(id);
        assertThat(approved.get(id).title()).isEqualTo("Snø");
        assertThat(waiting).extracting(RegisterEntry::id).contains(fresh);
        assertThat(moderation.lastApproved(NILS, waiting)).isEmpty();
    }

    @Test
    void whatStaffTookDownAndTheOwnerMendedIsHeldAgainstWhatWasApproved() {
        var id = approved(offer("Snø", 60, LELAND));
        moderation.takeDown(KARI, id, 0, "Feil sted.");
        register.register(JONAS, id, null, 0, offer("Snø på rett sted", 60, LELAND));
        assertThat(moderation
                        .lastApproved(KARI, moderation.awaiting(KARI))
                        .get(id)
                        .title())
                .isEqualTo("Snø");
    }

    @Test
    void twoStaffAtOnceNeverUndoEachOther() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = registered(offer("Snø", 60, LELAND));
            List<Callable<Boolean>> decisions = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(n -> () -> decided(id, n % 3))
                    .toList();
            try (var staff = Executors.newFixedThreadPool(6)) {
                var done = 0;
                for (var decision : staff.invokeAll(decisions)) {
                    done += decision.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
            assertThat(entry(id).moderation().history()).hasSize(2);
        }
    }

    private boolean decided(EntryId id, int what) {
        try {
            switch (what) {
                case 0 -> moderation.approve(KARI, id, 0);
                case 1 -> moderation.returnWith(KARI, id, 0, "Skriv mer.");
                default -> moderation.hide(KARI, id, 0, "Reklame.");
            }
            return true;
        } catch (DomainException late) {
            return false;
        }
    }

    @Test
    void whoReadItWhileItWaitedDoesNotHideWhatAColleagueHasApproved() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> moderation.hide(KARI, id, 0, "Reklame.")).hasMessage("register.refused.approved");
        assertThatThrownBy(() -> moderation.returnWith(KARI, id, 0, "Mer.")).hasMessage("register.refused.approved");
        moderation.takeDown(KARI, id, 0, "Reklame.");
        assertThatThrownBy(() -> moderation.approve(KARI, id, 0)).hasMessage("register.refused.hidden");
        moderation.putBack(KARI, id, 0);
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
    }
}

@OnEmbedded
class StaffDecideOnEmbeddedTest extends StaffDecideContract {}

@OnMongod
class StaffDecideOnMongodTest extends StaffDecideContract {}

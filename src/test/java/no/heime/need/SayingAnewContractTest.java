package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** A need is said anew on the version that was seen, or as long as nobody has done anything about it. */
abstract class SayingAnewContract extends NeedStoreContract {

    private static final int ROUNDS = 10;

    @Test
    void aNeedIsSaidAnewUntilSomebodyIsAskedAndNeverByAnother() {
        var need = registered();
        var other = Given.wish(Frequency.WEEKLY, Urgency.WHENEVER);
        assertThat(service.register(astrid, need, other, version(need)).fresh()).isFalse();
        assertThat(own.of(astrid, need).written()).isEqualTo(other);
        refused("error.not-found", () -> service.register(stranger, need, wish(), null));
        refused("error.not-found", () -> own.of(stranger, need));

        var seen = version(need);
        proposals.propose(astrid, need, offer(60));
        assertThat(refused("error.conflict", () -> service.register(astrid, need, wish(), seen))
                        .next())
                .isEqualTo(NeedLinks.need(need));
        var now = version(need);
        refused("need.refused.somebody-is-asked", () -> service.register(astrid, need, wish(), now));
    }

    @Test
    void whatIsMendedAfterALostAnswerTakesThePlaceOfWhatNobodyHasTouched() {
        var need = registered();
        var mended = Given.wish(Frequency.WEEKLY, Urgency.WHENEVER);
        assertThat(service.register(astrid, need, mended, null).fresh()).isFalse();
        assertThat(service.register(astrid, need, mended, null).fresh()).isFalse();
        assertThat(own.of(astrid, need).written()).isEqualTo(mended);
    }

    @Test
    void anOldCopyFromAnotherPhoneDoesNotUndoWhatWasChangedSince() {
        var need = registered();
        var changed = Given.wish(Frequency.WEEKLY, Urgency.WHENEVER);
        service.register(astrid, need, changed, version(need));
        var refusal = refused("need.refused.is-stored", () -> service.register(astrid, need, wish(), null));
        assertThat(refusal.next()).isEqualTo("/trenger-hjelp?id=" + need.value());
        assertThat(own.of(astrid, need).written()).isEqualTo(changed);
    }

    @Test
    void aLostAnswerUndoesNothingThatSheStaffOrSomebodyAskedHasDoneSince() {
        var resource = resource();
        var taken = registered();
        service.take(astrid, taken, resource);
        refused("need.refused.is-stored", () -> mend(taken));

        var inOwnWords = new NeedId(ids.next());
        service.register(astrid, inOwnWords, ownWords(), null);
        service.setKind(kari, inOwnWords, Given.SNOW);
        refused("need.refused.is-stored", () -> mend(inOwnWords));

        var asked = registered();
        service.take(astrid, asked, resource);
        proposals.propose(astrid, asked, offer(60));
        assertThat(refused("need.refused.is-stored", () -> mend(asked)).next()).isEqualTo(NeedLinks.need(asked));
    }

    @Test
    void ofPhonesThatChangeTheSameVersionAtOnceOneIsHeard() throws Exception {
        var times = Stream.of("TUESDAY_MORNING", "WEDNESDAY_MORNING", "THURSDAY_MORNING", "FRIDAY_MORNING");
        var wishes = times.map(time -> Given.wish(Frequency.ONCE, Urgency.THIS_WEEK, time))
                .toList();
        try (var phones = Executors.newFixedThreadPool(wishes.size())) {
            for (int round = 0; round < ROUNDS; round++) {
                var need = registered();
                long seen = version(need);
                var sent = wishes.stream()
                        .<Callable<Boolean>>map(wish -> () -> isHeard(need, wish, seen))
                        .toList();
                var heard = phones.invokeAll(sent).stream()
                        .map(NeedStoreContract::result)
                        .filter(Boolean::booleanValue);
                assertThat(heard).hasSize(1);
            }
        }
    }

    private boolean isHeard(NeedId need, NewNeed wish, long seen) {
        try {
            service.register(astrid, need, wish, seen);
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }

    private void mend(NeedId need) {
        service.register(astrid, need, Given.wish(Frequency.WEEKLY, Urgency.WHENEVER), null);
    }

    private long version(NeedId need) {
        return own.of(astrid, need).version();
    }

    private static NewNeed ownWords() {
        return new NewNeed(
                null,
                "Snøen ligger høyt.",
                Frequency.ONCE,
                Urgency.TODAY,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                null,
                Language.NB);
    }
}

@OnEmbedded
class SayingAnewOnEmbeddedTest extends SayingAnewContract {}

@OnMongod
class SayingAnewOnMongodTest extends SayingAnewContract {}

package no.heime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A proxy holds from a yes through its last day, or until one of the two ends it. */
class ProxyTest {

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final PersonId LIV = new PersonId(new UUID(0, 2));
    private static final EmailAddress ASTRIDS = EmailAddress.of("astrid@heime.example");
    private static final EmailAddress LIVS = EmailAddress.of("liv@heime.example");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final ActsFor NEEDS = new ActsFor(ASTRID, Set.of(ProxyArea.NEEDS));

    private static Proxy given(EmailAddress to, Set<ProxyArea> areas, @Nullable LocalDate until) {
        return Proxy.given(
                new ProxyId(new UUID(0, 3)), ASTRID, ASTRIDS, to, areas, until, null, Language.NB, TODAY, NOW);
    }

    private static Proxy asked() {
        return given(LIVS, Set.of(ProxyArea.NEEDS), TODAY.plusDays(10));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void nobodyActsBeforeTheNextOfKinHasSaidYes() {
        assertThat(asked().actsFor(TODAY)).isEmpty();
        assertThat(asked().takenUp(LIV, TODAY, NOW).actsFor(TODAY)).containsExactly(NEEDS);
    }

    @Test
    void itHoldsOnItsLastDayAndNotOnTheNext() {
        var held = asked().takenUp(LIV, TODAY, NOW);

        assertThat(held.actsFor(TODAY.plusDays(10))).containsExactly(NEEDS);
        assertThat(held.actsFor(TODAY.plusDays(11))).isEmpty();
    }

    @Test
    void whatIsEndedHoldsNoMoreAndIsEndedOnce() {
        var ended = asked().takenUp(LIV, TODAY, NOW).ended(ASTRID, null, TODAY, NOW);

        assertThat(ended.actsFor(TODAY)).isEmpty();
        assertThat(ended.ended(LIV, null, TODAY, NOW)).isSameAs(ended);
        assertThat(ended.outbox().getLast()).isInstanceOfSatisfying(ProxyEvent.Ended.class, event -> {
            assertThat(event.holder()).isEqualTo(LIV);
            assertThat(event.by()).isEqualTo(ASTRID);
        });
    }

    private static Proxy heldInTwo() {
        return given(LIVS, Set.of(ProxyArea.NEEDS, ProxyArea.MESSAGES), TODAY.plusDays(10))
                .takenUp(LIV, TODAY, NOW);
    }

    @Test
    void oneAreaIsTakenBackAndWhoDidItWhenIsKept() {
        var less = heldInTwo().without(ProxyArea.MESSAGES, ASTRID, null, TODAY, NOW);

        assertThat(less.actsFor(TODAY)).containsExactly(NEEDS);
        assertThat(less.taken()).containsExactly(new Proxy.TakenBack(ProxyArea.MESSAGES, NOW, ASTRID));
        assertThat(less.words()).isEqualTo(heldInTwo().words());
        assertThat(less.outbox().getLast()).isInstanceOfSatisfying(ProxyEvent.Lessened.class, event -> {
            assertThat(event.holder()).isEqualTo(LIV);
            assertThat(event.area()).isEqualTo(ProxyArea.MESSAGES);
        });
    }

    @Test
    void takenBackTwiceIsOnceAndWhatWasNeverInItStaysOut() {
        var less = heldInTwo().without(ProxyArea.MESSAGES, ASTRID, null, TODAY, NOW);

        assertThat(less.without(ProxyArea.MESSAGES, ASTRID, null, TODAY, NOW)).isSameAs(less);
        assertThat(less.without(ProxyArea.DIGITAL_CARE, ASTRID, null, TODAY, NOW))
                .isSameAs(less);
    }

    @Test
    void theLastAreaIsNotTakenBackByItselfAndNoneOfWhatDoesNotHold() {
        var less = heldInTwo().without(ProxyArea.MESSAGES, ASTRID, null, TODAY, NOW);
        assertThat(heldInTwo().canBeLess()).isTrue();
        assertThat(less.canBeLess()).isFalse();
        refused("proxy.refused.last-area", () -> less.without(ProxyArea.NEEDS, ASTRID, null, TODAY, NOW));

        refused("proxy.refused.not-now", () -> asked().without(ProxyArea.NEEDS, ASTRID, null, TODAY, NOW));
        refused("proxy.refused.not-now", () -> heldInTwo()
                .without(ProxyArea.NEEDS, ASTRID, null, TODAY.plusDays(11), NOW));
        refused(
                "proxy.refused.not-now",
                () -> heldInTwo().ended(LIV, null, TODAY, NOW).without(ProxyArea.NEEDS, ASTRID, null, TODAY, NOW));
    }

    @Test
    void ofWhatHasRunOutNobodyIsToldThatItIsEnded() {
        var ended = asked().takenUp(LIV, TODAY, NOW).withNothingToTell().ended(ASTRID, null, TODAY.plusDays(11), NOW);

        assertThat(ended.end()).isEqualTo(new Proxy.End(NOW, ASTRID));
        assertThat(ended.outbox()).isEmpty();
    }

    @Test
    void whatWasTakenBackOrRunOutIsNotTakenUp() {
        refused("proxy.refused.gone", () -> asked().ended(ASTRID, null, TODAY, NOW)
                .takenUp(LIV, TODAY, NOW));
        refused("proxy.refused.gone", () -> asked().takenUp(LIV, TODAY.plusDays(11), NOW));
        refused("proxy.refused.gone", () -> asked().declined(LIV, TODAY, NOW).takenUp(LIV, TODAY, NOW));
    }

    @Test
    void aYesSaidTwiceIsSaidOnce() {
        var held = asked().takenUp(LIV, TODAY, NOW);

        assertThat(held.takenUp(LIV, TODAY, NOW)).isSameAs(held);
    }

    @Test
    void nobodyLetsHerselfAct() {
        refused("proxy.refused.oneself", () -> given(ASTRIDS, Set.of(ProxyArea.NEEDS), TODAY));
        refused("proxy.refused.oneself", () -> asked().takenUp(ASTRID, TODAY, NOW));
    }

    @Test
    void itIsForSomethingAndForAYearAtMost() {
        refused("proxy.refused.no-area", () -> given(LIVS, Set.of(), TODAY));
        refused("proxy.refused.until", () -> given(LIVS, Set.of(ProxyArea.NEEDS), null));
        refused("proxy.refused.until", () -> given(LIVS, Set.of(ProxyArea.NEEDS), TODAY.minusDays(1)));
        refused(
                "proxy.refused.until",
                () -> given(LIVS, Set.of(ProxyArea.NEEDS), TODAY.plusMonths(12).plusDays(1)));
        assertThat(given(LIVS, Set.of(ProxyArea.NEEDS), TODAY.plusMonths(12)).waits(TODAY))
                .isTrue();
    }

    @Test
    void onPaperItSaysWhatWasShownAndTheMunicipalityEndsItToo() {
        refused("text.missing", () -> new Proxy.OnPaper(LIV, "1822", " "));
        var paper = new Proxy.OnPaper(new PersonId(new UUID(0, 4)), "1822", "Signert skjema");
        var given = Proxy.given(
                new ProxyId(new UUID(0, 3)),
                ASTRID,
                null,
                LIVS,
                Set.of(ProxyArea.NEEDS),
                TODAY,
                paper,
                Language.NB,
                TODAY,
                NOW);
        var kari = new Actor(paper.by(), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));
        var nils = new Actor(
                new PersonId(new UUID(0, 5)),
                "Nils",
                null,
                null,
                Language.NB,
                List.of(Membership.caseWorkerIn("1820")));

        assertThat(given.tiesOf(kari)).containsExactly(Tie.CASE_WORKER);
        assertThat(given.tiesOf(nils)).isEmpty();
        assertThat(asked().tiesOf(kari)).isEmpty();
    }
}

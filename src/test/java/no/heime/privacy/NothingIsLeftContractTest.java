package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.need.NeedStatus;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.Section;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** What goes with whom is erased, what stays without her, and what those hear who had to do with her. */
abstract class NothingIsLeftContract extends ErasuresContract {

    /** What an entry was called may stand in what others were told of it. */
    private String everythingButMessages() {
        return everythingBut(Set.of("accessLog", "locks", "notifications"));
    }

    @Test
    void onHerDayNothingIsLeftOfHerAndWhoHelpedHerIsTold() {
        var need = agreed();
        register.register(astrid, Registered.id(), null, null, offer("Astrids vafler", 60, LELAND));
        care.keep(
                astrid,
                new ParticipationId(UUID.randomUUID()),
                null,
                new Answers(new FormId("safety-alarm"), Stage.CURIOUS, Set.of(), Set.of(), true, LELAND, true),
                YES);

        erase(astrid);

        assertThat(people.byId(astrid.id())).isEmpty();
        assertThat(erasures.findById(astrid.id())).isEmpty();
        assertThat(everything()).doesNotContain(astrid.id().toString(), "Astrid Nilsen");
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
        assertThat(everythingButMessages()).doesNotContain("Astrid", "vafler");
        assertThat(told(jonas)).anyMatch(key -> key.contains("agreement-ended"));
        assertThat(screens.open(kari, need).story().status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(screens.open(kari, need).story().words()).isNull();
    }

    @Test
    void aNeedThatIsOnlyHersIsGone() {
        var need = need(astrid);

        erase(astrid);

        assertThatThrownBy(() -> screens.open(kari, need)).hasMessage("error.not-found");
    }

    @Test
    void whomSheHelpedIsToldAndAsksSomebodyElse() {
        var need = agreed();

        erase(jonas);

        assertThat(told(astrid)).contains("dialogue.need.resident.agreement-ended");
        var story = screens.open(astrid, need).story();
        assertThat(story.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(story.agreements()).singleElement().satisfies(row -> assertThat(row.with())
                .isEqualTo(Phrase.of("need.former-user")));
        assertThat(everything()).doesNotContain(jonas.id().toString(), "Jonas Berg");
        assertThat(everythingButMessages()).doesNotContain("Jonas");
    }

    @Test
    void whatWaitsForHerAnswerIsDeclined() {
        var offer = offered();
        var need = need(astrid);
        proposals.propose(astrid, need, offer);

        erase(jonas);

        assertThat(told(astrid)).contains("dialogue.need.resident.declined");
        assertThat(everything()).doesNotContain(jonas.id().toString());
    }

    @Test
    void whatSheHasReportedWaitsOnWithoutHerAndIsAnsweredAllTheSame() {
        var offer = offered();
        reports.report(astrid, "192.0.2.1", offer, ReportKind.CONCERN, "Dette er leit.");

        erase(astrid);

        assertThat(reports.awaiting(kari)).singleElement().satisfies(one -> {
            assertThat(one.reporter()).isNull();
            assertThat(one.report().reporter()).isNull();
            reports.answer(kari, one.report().id(), null);
        });
    }

    @Test
    void theLinesOfWhoHasLookedAtHerStay() {
        var need = agreed();
        screens.open(kari, need);
        assertThat(looks(astrid)).isPositive();

        erase(astrid);

        assertThat(looks(astrid)).isPositive();
    }

    private int looks(Actor who) {
        return kept.about(who).stream()
                .filter(one -> one.section() == Section.LOOKED)
                .map(Kept::things)
                .mapToInt(List::size)
                .sum();
    }
}

@OnEmbedded
class NothingIsLeftOnEmbeddedTest extends NothingIsLeftContract {}

@OnMongod
class NothingIsLeftOnMongodTest extends NothingIsLeftContract {}

package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigitalParticipationTest {

    private static Answers at(Stage stage) {
        return new Answers(new FormId("video-visit"), stage, Set.of(), Set.of(), false, LELAND, true);
    }

    private static Hand hers(int seconds) {
        return new Hand(By.RESIDENT, ASTRID.id(), NOW.plusSeconds(seconds));
    }

    private static DigitalParticipation wantsToStart() {
        return DigitalParticipation.begun(
                new ParticipationId(UUID.randomUUID()), ASTRID.id(), "1822", at(Stage.WANTS_TO_START), hers(0));
    }

    private static DigitalParticipation moved(DigitalParticipation from, Stage to, String why) {
        return from.moved(to, why, new Hand(By.STAFF, KARI.id(), NOW.plusSeconds(60)));
    }

    @Test
    void itsHistoryTellsWhoMovedItFromWhereToWhereAndWhy() {
        var story = moved(moved(wantsToStart(), Stage.IN_PREPARATION, ""), Stage.NOT_SUITABLE, "Det er ikke dekning.")
                .changed(at(Stage.CURIOUS), "1822", hers(120))
                .story();
        assertThat(story)
                .extracting(DigitalParticipation.Line::from)
                .containsExactly(null, Stage.WANTS_TO_START, Stage.IN_PREPARATION, Stage.NOT_SUITABLE);
        assertThat(story)
                .extracting(line -> line.turn().by())
                .containsExactly(By.RESIDENT, By.STAFF, By.STAFF, By.RESIDENT);
        assertThat(story)
                .extracting(line -> line.turn().reason())
                .containsExactly(null, null, "Det er ikke dekning.", null);
    }

    @Test
    void whoMovedItStandsThereSinceThen() {
        assertThat(moved(wantsToStart(), Stage.USES, null).since()).isEqualTo(NOW.plusSeconds(60));
        assertThat(wantsToStart()
                        .changed(at(Stage.WANTS_TO_START), "1820", hers(60))
                        .since())
                .isEqualTo(NOW);
    }

    @Test
    void thatItDoesNotSuitHerNeedsAReason() {
        assertThatThrownBy(() -> moved(wantsToStart(), Stage.NOT_SUITABLE, " ")).hasMessage("text.missing");
        assertThatThrownBy(() -> moved(wantsToStart(), Stage.NOT_SUITABLE, "x".repeat(501)))
                .hasMessage("text.too-long");
        assertThat(moved(wantsToStart(), Stage.STOPPED, "").answers().stage()).isEqualTo(Stage.STOPPED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void staffGoOnlyWhereThereIsAWay(Stage to) {
        if (Stage.WANTS_TO_START.next().contains(to)) {
            assertThat(moved(wantsToStart(), to, "Slik er det.").answers().stage())
                    .isEqualTo(to);
        } else {
            assertThatThrownBy(() -> moved(wantsToStart(), to, "Slik er det.")).hasMessage("participation.move.no-way");
        }
    }

    @Test
    void whoIsOnlyCuriousAndWhatIsOverIsLeftInPeace() {
        assertThat(Set.of(Stage.CURIOUS, Stage.NOT_SUITABLE, Stage.STOPPED))
                .allSatisfy(stage -> assertThat(stage.next()).isEmpty());
    }

    @Test
    void aResidentNeverPutsHerselfWhereOnlyStaffCanBringHerButMayStayThere() {
        assertThatThrownBy(() -> DigitalParticipation.begun(
                        new ParticipationId(UUID.randomUUID()), ASTRID.id(), "1822", at(Stage.IN_PREPARATION), hers(0)))
                .hasMessage("participation.stage.staff");
        assertThatThrownBy(() -> wantsToStart().changed(at(Stage.NOT_SUITABLE), "1822", hers(0)))
                .hasMessage("participation.stage.staff");
        var prepared = moved(wantsToStart(), Stage.IN_PREPARATION, "");
        assertThat(prepared.changed(at(Stage.IN_PREPARATION), "1820", hers(0))
                        .answers()
                        .stage())
                .isEqualTo(Stage.IN_PREPARATION);
    }
}

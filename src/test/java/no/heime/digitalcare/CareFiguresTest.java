package no.heime.digitalcare;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CareFiguresTest {

    private static final FormId ALARM = new FormId("safety-alarm");
    private static final FormId VISIT = new FormId("video-visit");

    private final CareFigures figures = new CareFigures(List.of(
            new CareFigures.Cell(ALARM, LELAND, Stage.USES, 5, Map.of(Equipment.INTERNET, 5)),
            new CareFigures.Cell(
                    VISIT, LELAND, Stage.WANTS_TO_START, 2, Map.of(Equipment.INTERNET, 1, Equipment.TABLET, 2)),
            new CareFigures.Cell(VISIT, SANDNESSJOEN, Stage.IN_PREPARATION, 1, Map.of(Equipment.INTERNET, 1))));

    @Test
    void whereMostWantToStartStandsFirst() {
        assertThat(figures.byForm().keySet()).containsExactly(VISIT, ALARM);
        assertThat(figures.byForm().get(VISIT)).isEqualTo(Map.of(Stage.WANTS_TO_START, 2, Stage.IN_PREPARATION, 1));
        assertThat(figures.byDistrict().keySet()).containsExactly(LELAND, SANDNESSJOEN);
    }

    @Test
    void oneFormOrDistrictIsCountedAlone() {
        assertThat(figures.of(VISIT, LELAND).all()).isEqualTo(2);
        assertThat(figures.of(null, LELAND).all()).isEqualTo(7);
        assertThat(figures.of(ALARM, SANDNESSJOEN).all()).isZero();
        assertThat(figures.at(Stage.USES)).isEqualTo(5);
    }

    @Test
    void readinessIsWhatThoseOnTheirWayHave() {
        assertThat(figures.readiness(CareFollowUp.ON_THE_WAY))
                .containsEntry(Equipment.INTERNET, 2)
                .containsEntry(Equipment.TABLET, 2)
                .containsEntry(Equipment.BANKID, 0);
    }
}

package no.heime.digitalcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyIterable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.heime.consent.WordsShown;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.Language;
import no.heime.shared.ResourceFiles;
import no.heime.shared.demo.DemoFile;
import org.junit.jupiter.api.Test;

class DemoParticipationsTest {

    @Test
    void theDemoNamesFormsAndPlacesThatAreThere() {
        var file = mock(DemoFile.class);
        when(file.read(any(), any()))
                .thenAnswer(
                        call -> ResourceFiles.read("demo/" + call.getArgument(0), call.getArgument(1, Class.class)));
        var kept = new ArrayList<DigitalParticipation>();
        var participations = mock(Participations.class);
        when(participations.insert(anyIterable())).thenAnswer(call -> {
            call.<List<DigitalParticipation>>getArgument(0).forEach(kept::add);
            return kept;
        });
        var consents = mock(CareConsentsOfBefore.class);
        new DemoParticipations(file, participations, consents, Clock.systemUTC()).contribute();
        kept.forEach(participation -> verify(consents).putDown(participation, new WordsShown(1, Language.NB)));
        var catalogue = new CareCatalogue();
        var places = new Places();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(4).allSatisfy(participation -> {
            catalogue.require(participation.answers().form());
            assertThat(places.require(participation.answers().district(), "district")
                            .municipality())
                    .isEqualTo(participation.municipality());
        });
        assertThat(kept)
                .extracting(DigitalParticipation::municipality)
                .containsAll(places.municipalities().stream()
                        .map(Municipality::number)
                        .toList());
        assertThat(kept)
                .extracting(participation -> participation.answers().stage())
                .contains(Stage.values());
        assertThat(kept).extracting(DigitalParticipation::answeredBy).contains(By.RESIDENT, By.PHONE);
        assertThat(kept)
                .filteredOn(participation -> !participation.answers().shared())
                .isNotEmpty();
    }
}

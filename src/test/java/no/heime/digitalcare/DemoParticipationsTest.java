package no.heime.digitalcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import no.heime.municipality.Places;
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
        when(participations.insert(any(DigitalParticipation.class))).thenAnswer(call -> {
            kept.add(call.getArgument(0));
            return call.getArgument(0);
        });
        new DemoParticipations(file, participations, Clock.systemUTC()).contribute();
        var catalogue = new CareCatalogue();
        var places = new Places();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(4).allSatisfy(participation -> {
            catalogue.require(participation.answers().form());
            assertThat(places.require(participation.answers().district(), "district")
                            .municipality())
                    .isEqualTo(participation.municipality());
        });
    }
}

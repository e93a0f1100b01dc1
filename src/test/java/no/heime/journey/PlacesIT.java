package no.heime.journey;

import static no.heime.journey.Words.nb;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator puts a ferry right, sees before what changes, and takes it back. */
class PlacesIT {

    private static final String FERRY = "Levang – Nesna, Nesna";

    @TempDir
    Path data;

    @Test
    void aSlowerFerryIsFollowedByEveryJourneyAndTakenBack() {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("places", heime.address())) {
            kari.signInAs("Kari Olsen");
            kari.open("/meg");
            kari.tap(nb("shell.places-and-ways"));
            kari.seesHeading(nb("places.ways"));
            kari.screen("places");

            kari.tap(nb("places.change") + ": " + FERRY);
            kari.fill(nb("places.field.minutes"), "35");
            kari.tap(nb("places.look"));
            kari.sees(FERRY + ": 45 → 55 min");
            kari.screen("foreseen");
            kari.tap(nb("places.save"));
            kari.sees(nb("places.saved"));
            kari.screen("saved");

            kari.tap(nb("places.take-back"));
            kari.sees(FERRY + ": 55 → 45 min");
            kari.tap(nb("places.take-back.yes"));
            kari.page().getByText("Tatt tilbake").first().waitFor();

            kari.tap(nb("places.district.add"));
            kari.fill(nb("places.field.name"), "Ulvangsøya");
            kari.tap(nb("places.look"));
            kari.sees(nb("places.refused.centre"));
            kari.screen("refused");
        }
    }
}

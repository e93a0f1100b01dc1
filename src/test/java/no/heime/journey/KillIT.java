package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import no.heime.shared.store.Mongod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A power cut at any moment loses nothing that was confirmed to the person who wrote it. */
class KillIT {

    private static final String OFFER = """
            {"version":null,"organisation":null,"kind":"snow-clearing","title":"Snø nr. %d","description":"Jeg måker.",
             "districts":["leirfjord-leland"],"times":["MONDAY_MORNING"],"minutesPerWeek":60,"languages":["NB"],
             "validUntil":"2999-06-30"}""";
    private static final int BEFORE_THE_CUT = 25;

    @TempDir
    Path data;

    @Test
    void onTheEmbeddedStore() throws Exception {
        try (var heime = RunningHeime.in(data)) {
            losesNothingConfirmed(heime);
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "heime.test.embedded",
            matches = "true",
            disabledReason = "the real MongoDB is left out on demand (--embedded)")
    void onARealMongodb() throws Exception {
        try (var mongod = Mongod.own();
                var heime = RunningHeime.on(mongod.uri("heime"))) {
            losesNothingConfirmed(heime);
        }
    }

    private static void losesNothingConfirmed(RunningHeime heime) throws Exception {
        var confirmed = Collections.synchronizedList(new ArrayList<UUID>());
        var enough = new CountDownLatch(BEFORE_THE_CUT);
        var jonas = Api.signedIn(heime, "jonas@heime.example");
        var writers = List.of(writer(jonas, confirmed, enough), writer(jonas, confirmed, enough));
        enough.await();

        heime.kill();
        for (var writer : writers) {
            writer.join();
        }
        heime.start();

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(BEFORE_THE_CUT);
        for (var id : List.copyOf(confirmed)) {
            assertThat(jonas.get("/api/help-offers/" + id).statusCode()).isEqualTo(200);
        }
    }

    /** Writes one offer after another until nobody answers, and notes those that were confirmed. */
    private static Thread writer(Api person, List<UUID> confirmed, CountDownLatch enough) {
        return Thread.ofPlatform().start(() -> {
            try {
                for (var number = 0; ; number++) {
                    var id = UUID.randomUUID();
                    var answer = person.put("/api/help-offers/" + id, OFFER.formatted(number));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                    confirmed.add(id);
                    enough.countDown();
                }
            } catch (IOException | InterruptedException cut) {
                // The power is gone, or the test is over.
            } finally {
                while (enough.getCount() > 0) {
                    enough.countDown();
                }
            }
        });
    }
}

package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import no.heime.shared.store.Mongod;
import no.heime.shared.store.StoreAtRest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A power cut at any moment loses nothing that was confirmed to the person who wrote it. */
class KillIT {

    private static final String OFFER = """
            {"version":null,"organisation":null,"kind":"snow-clearing","title":"Snø nr. %d","description":"Jeg måker.",
             "districts":["leirfjord-leland"],"times":["MONDAY_MORNING"],"minutesPerWeek":60,"languages":["NB"],
             "validUntil":"2999-06-30"}""";
    private static final String NEED = """
            {"version":null,"kind":"snow-clearing","words":"Nr. %d","frequency":"ONCE","urgency":"THIS_WEEK","times":[],
             "district":"leirfjord-leland","forWhom":"ME","mustKnow":null,"language":"NB"}""";
    private static final int BEFORE_THE_CUT = 25;

    @TempDir
    Path data;

    @Test
    void onTheEmbeddedStore() throws Exception {
        try (var heime = RunningHeime.in(data);
                var per = new Phone("kill", heime.address())) {
            isAsked(per);
            losesNothingConfirmed(heime, () -> saysYes(per));
            per.page().reload();
            per.sees(nb("question.status.ACCEPTED"));
        }
        StoreAtRest.look(data, KillIT::timeIsHeldForEachYesAndForNothingElse);
    }

    @Test
    @DisabledIfSystemProperty(
            named = "heime.test.embedded",
            matches = "true",
            disabledReason = "the real MongoDB is left out on demand (--embedded)")
    void onARealMongodb() throws Exception {
        try (var mongod = Mongod.own();
                var heime = RunningHeime.on(mongod.uri("heime"))) {
            losesNothingConfirmed(heime, () -> {});
        }
    }

    /** The demo's question to Per about Astrid's snow. */
    private static void isAsked(Phone per) {
        per.signInAs("Per Haugen");
        per.open("/meldinger");
        per.tap(nb("question.title"));
        per.seesHeading(nb("question.title"));
    }

    private static void saysYes(Phone per) {
        per.tap(nb("question.yes"));
        per.sees(nb("question.status.ACCEPTED"));
    }

    private static void timeIsHeldForEachYesAndForNothingElse(MongoDatabase store) {
        var yes = new ArrayList<Object>();
        for (var need : store.getCollection("needs").find()) {
            var ended = need.getList("agreements", Document.class, List.of()).stream()
                    .filter(agreement -> agreement.get("endedAt") != null)
                    .map(agreement -> agreement.get("proposal"))
                    .toList();
            need.getList("proposals", Document.class, List.of()).stream()
                    .filter(asked -> Set.of("ACCEPTED", "CONFIRMED").contains(asked.getString("status")))
                    .map(asked -> asked.get("_id"))
                    .filter(asked -> !ended.contains(asked))
                    .forEach(yes::add);
        }
        var held = new ArrayList<Object>();
        for (var entry : store.getCollection("register").find(Filters.exists("capacity.minutesPerWeek"))) {
            var capacity = entry.get("capacity", Document.class);
            var reservations = capacity.getList("reservations", Document.class, List.of());
            reservations.forEach(reservation -> held.add(reservation.get("_id")));
            assertThat(capacity.getInteger("free"))
                    .as(entry.toJson())
                    .isEqualTo(capacity.getInteger("minutesPerWeek")
                            - reservations.stream()
                                    .mapToInt(reservation -> reservation.getInteger("minutes"))
                                    .sum());
        }
        assertThat(yes).as("the demo's two, and Per's").hasSizeGreaterThan(2);
        assertThat(held).containsExactlyInAnyOrderElementsOf(yes);
    }

    /** @param lastAct what else is done in the moment before the cut, and confirmed */
    private static void losesNothingConfirmed(RunningHeime heime, Runnable lastAct) throws Exception {
        var confirmed = Collections.synchronizedList(new ArrayList<String>());
        var enough = new CountDownLatch(BEFORE_THE_CUT);
        var jonas = Api.signedIn(heime, "jonas@heime.example");
        var writers = List.of(writer(jonas, confirmed, enough), writer(jonas, confirmed, enough));
        enough.await();
        lastAct.run();

        heime.kill();
        for (var writer : writers) {
            writer.join();
        }
        heime.start();

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(BEFORE_THE_CUT);
        for (var written : List.copyOf(confirmed)) {
            assertThat(jonas.get(written).statusCode()).as(written).isEqualTo(200);
        }
    }

    /** Writes offers and needs in turn until nobody answers, and notes those that were confirmed. */
    private static Thread writer(Api person, List<String> confirmed, CountDownLatch enough) {
        return Thread.ofPlatform().start(() -> {
            try {
                for (var number = 0; ; number++) {
                    var offers = number % 2 == 0;
                    var written = (offers ? "/api/help-offers/" : "/api/needs/") + UUID.randomUUID();
                    var answer = person.put(written, (offers ? OFFER : NEED).formatted(number));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                    confirmed.add(written);
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

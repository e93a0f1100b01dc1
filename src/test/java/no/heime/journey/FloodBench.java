package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others feel of a flood: {@value #BAD} bad requests from one address, {@value #AT_A_TIME} at a time, while others
 * look at what is near them. Their 95th percentile has to stay below twice what it is when all is quiet.
 */
class FloodBench {

    private static final int BAD = 5_000;
    private static final int AT_A_TIME = 16;
    private static final int QUIET = 400;
    private static final int WARMING_UP = 300;
    private static final int PAUSE_MS = 10;
    private static final double ALLOWED = 2;

    /** The server in front of the program would say so; from here it is believed. */
    private static final String FROM = "X-Forwarded-For";

    private static final String FLOOD = "203.0.113.9";

    @TempDir
    Path data;

    private final HttpClient others = HttpClient.newHttpClient();
    private final HttpClient flood = HttpClient.newHttpClient();

    @Test
    void flood() throws Exception {
        List<String> table = new ArrayList<>();
        try (var heime = RunningHeime.in(data)) {
            looks(heime, WARMING_UP);
            var quiet = p95(looks(heime, QUIET));
            var refused = new AtomicInteger();
            var during = new ArrayList<Double>();
            long took;
            List<Future<Integer>> answered;
            try (var many = Executors.newFixedThreadPool(AT_A_TIME)) {
                var from = System.nanoTime();
                answered = IntStream.range(0, BAD)
                        .mapToObj(n -> many.submit(() -> bad(heime, n, refused)))
                        .toList();
                many.shutdown();
                do {
                    during.add(look(heime, during.size()));
                } while (!many.awaitTermination(PAUSE_MS, TimeUnit.MILLISECONDS));
                took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
            }
            for (var answer : answered) {
                assertThat(answer.get())
                        .as("a bad request is answered, and breaks nothing")
                        .isBetween(200, 499);
            }
            assertThat(refused).as("told to wait").hasPositiveValue();
            var flooded = p95(during);
            table.add("| | looks | 95th percentile |");
            table.add("|---|---|---|");
            table.add(String.format(Locale.ROOT, "| quiet | %d | %.1f ms |", QUIET, quiet));
            table.add(String.format(
                    Locale.ROOT,
                    "| %d bad requests in %.1f s, %d of them told to wait | %d | %.1f ms |",
                    BAD,
                    took / 1000.0,
                    refused.get(),
                    during.size(),
                    flooded));
            Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("flood.md"), table);
            table.forEach(System.out::println);
            assertThat(flooded).as("others' p95 in ms").isLessThan(ALLOWED * quiet);
        }
    }

    private List<Double> looks(RunningHeime heime, int many) throws Exception {
        var times = new ArrayList<Double>();
        for (var n = 0; n < many; n++) {
            times.add(look(heime, n));
            Thread.sleep(PAUSE_MS);
        }
        return times;
    }

    /** Milliseconds until what is near has come, to one of many who look. */
    private double look(RunningHeime heime, int who) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(heime.address() + "/api/nearby?district=leirfjord-leland"))
                .header(FROM, "198.51.100." + who % 250);
        var from = System.nanoTime();
        var answer = others.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return (System.nanoTime() - from) / 1e6;
    }

    /** Of every kind: no sign-in, no such address, a search for a place that is none. */
    private int bad(RunningHeime heime, int n, AtomicInteger refused) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(heime.address()
                        + switch (n % 3) {
                            case 0 -> "/api/nothing";
                            case 1 -> "/api/help-offers/" + n;
                            default -> "/api/nearby?district=" + n;
                        }))
                .header(FROM, FLOOD);
        var answer = flood.send(
                (n % 3 == 1 ? request.PUT(BodyPublishers.ofString("{]")) : request).build(), BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
            refused.incrementAndGet();
        }
        return answer.statusCode();
    }

    private static double p95(List<Double> times) {
        return times.stream()
                .sorted()
                .skip(times.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }
}

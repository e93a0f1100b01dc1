package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@code ./heime run} takes to the first screen: from a clean clone with nothing of Maven's or npm's on the
 * machine, and again when nothing has changed. The JDK, and a Node that is new enough, are the machine's own.
 */
class CleanCloneBench {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    @Test
    void fromACleanCloneToTheFirstScreen() throws Exception {
        var clone = folder.resolve("heime");
        assertThat(started(List.of("git", "clone", "-q", ".", clone.toString()), Path.of(""))
                        .waitFor())
                .isZero();
        var table = List.of(
                "| `./heime run` | first screen |",
                "|---|---|",
                timed("from a clean clone with cold caches", clone),
                timed("nothing changed", clone));
        Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("clean-clone.md"), table);
        table.forEach(System.out::println);
    }

    private String timed(String what, Path clone) throws IOException, InterruptedException {
        var port = freePort();
        var began = Instant.now();
        var launcher = started(List.of("./heime", "run", "--server.port=" + port), clone);
        try {
            until(launcher, () -> answers(port));
            var seconds = Duration.between(began, Instant.now()).toMillis() / 1e3;
            // Made in the background after the first start, for the next.
            until(launcher, () -> Files.exists(clone.resolve(".heime/app/heime.aot")));
            return String.format(Locale.ROOT, "| %s | %.1f s |", what, seconds);
        } finally {
            launcher.destroy();
            launcher.waitFor();
        }
    }

    private static void until(Process launcher, Answer answer) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answer.is()) {
            assertThat(launcher.isAlive() && Instant.now().isBefore(end))
                    .as("the launcher goes on")
                    .isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var start = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            return client.send(start, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** In surroundings that know nothing of what this clone, Maven or npm have brought before. */
    private Process started(List<String> command, Path where) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(where.toAbsolutePath().toFile())
                .inheritIO();
        var surroundings = process.environment();
        surroundings.keySet().removeAll(List.of("SPRING_MONGODB_URI", "HEIME_DATA", "HEIME_READY"));
        surroundings.put("MAVEN_USER_HOME", folder.resolve("maven").toString());
        surroundings.put("MAVEN_ARGS", "-Dmaven.repo.local=" + folder.resolve("repository"));
        surroundings.put("npm_config_cache", folder.resolve("npm").toString());
        surroundings.computeIfPresent("PATH", (name, path) -> Arrays.stream(path.split(":"))
                .filter(one -> !one.contains("/.heime/"))
                .collect(Collectors.joining(":")));
        return process.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Answer {
        boolean is() throws IOException, InterruptedException;
    }
}

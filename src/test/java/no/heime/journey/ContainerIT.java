package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the image runs, read out of its own file and run here without a container: practice, start and health. */
class ContainerIT {

    private static final Path DOCKERFILE = Path.of("docker", "Dockerfile");
    private static final String READY = "Heime is ready";
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void thePractisedProgramStartsAndIsHealthy() throws Exception {
        var app = takenApart();
        var port = freePort();

        assertThat(run(app, 0, "sh", "-c", practice()).waitFor()).as("practice").isZero();
        assertThat(app.resolve("heime.aot")).isNotEmptyFile();

        assertThat(run(app, port, listed("HEALTHCHECK")).waitFor())
                .as("healthy before the start")
                .isNotZero();
        var heime = run(app, port, listed("ENTRYPOINT"));
        try (var console = heime.inputReader()) {
            var said = upToReady(console);
            assertThat(said).last().asString().startsWith(READY);
            assertThat(said).noneMatch(line -> line.matches(".*(warning|error)]\\[aot.*"));
            assertThat(run(app, port, listed("HEALTHCHECK")).waitFor())
                    .as("healthy")
                    .isZero();
        } finally {
            heime.destroyForcibly().onExit().join();
        }
    }

    @Test
    void theImageRunsAsSomebodyWhoIsNotRootAndOwnsTheData() throws IOException {
        var all = instructions();
        var image = all.subList(all.lastIndexOf("FROM eclipse-temurin:25-jre"), all.size());
        var users = image.stream().filter(line -> line.startsWith("USER ")).toList();

        assertThat(users).singleElement().asString().matches("USER [1-9]\\d+");
        var user = users.getFirst().substring("USER ".length());
        assertThat(image).anyMatch(line -> line.contains("useradd --system --uid " + user + " "));
        assertThat(image).anyMatch(line -> line.contains("install -d -o " + user + " /data"));
        assertThat(image.indexOf(users.getFirst()))
                .as("before the program begins")
                .isLessThan(image.indexOf(all.getLast()));
    }

    private static List<String> upToReady(BufferedReader console) throws IOException {
        var said = new ArrayList<String>();
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                break;
            }
        }
        return said;
    }

    /** As the stage before leaves it. */
    private Path takenApart() throws IOException, InterruptedException {
        var app = folder.resolve("app");
        assertThat(instructions())
                .anyMatch(line -> line.contains("java -Djarmode=tools -jar target/heime.jar extract --destination /app"
                        + " && cp src/launch/jvm.options docker/healthy.sh /app/"));
        var jar = Path.of("target", "heime.jar").toAbsolutePath().toString();
        assertThat(run(folder, 0, "java", "-Djarmode=tools", "-jar", jar, "extract", "--destination", app.toString())
                        .waitFor())
                .isZero();
        Files.copy(Path.of("src", "launch", "jvm.options"), app.resolve("jvm.options"));
        Files.copy(Path.of("docker", "healthy.sh"), app.resolve("healthy.sh"));
        return app;
    }

    private String practice() throws IOException {
        return instructions().stream()
                .filter(line -> line.startsWith("RUN ") && line.contains("AOTCacheOutput"))
                .findFirst()
                .orElseThrow()
                .substring("RUN ".length())
                .replace("/tmp/practice", folder.resolve("practice").toString());
    }

    private static String[] listed(String instruction) throws IOException {
        var line = instructions().stream()
                .filter(one -> one.startsWith(instruction))
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared().readValue(line.substring(line.indexOf('[')), String[].class);
    }

    /** One per line, however they are broken. */
    private static List<String> instructions() throws IOException {
        return Files.readString(DOCKERFILE)
                .replaceAll("\\s*\\\\\\n\\s*", " ")
                .lines()
                .toList();
    }

    private Process run(Path where, int port, String... command) throws IOException {
        // Through env, which looks where the PATH given here leads.
        var found = Stream.concat(Stream.of("env"), Stream.of(command)).toList();
        var process = new ProcessBuilder(found).directory(where.toFile()).redirectErrorStream(true);
        var environment = process.environment();
        environment.keySet().removeAll(List.of("SPRING_MONGODB_URI", "HEIME_READY"));
        environment.merge("PATH", JAVA.resolve("bin") + ":", (path, first) -> first + path);
        environment.put("HEIME_DATA", folder.resolve("data").toString());
        environment.put("SERVER_PORT", String.valueOf(port));
        return process.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

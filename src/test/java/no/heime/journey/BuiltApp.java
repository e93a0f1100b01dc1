package no.heime.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The built jar as the image has it: taken apart, and practised once so that it starts faster, which makes the demo too. */
final class BuiltApp {

    private static final Path BUILT = Path.of("target", "heime.jar");
    private static final Path JOURNEY = Path.of("target", "journey");
    private static final Path TAKEN_APART = JOURNEY.resolve("app");
    private static final Path PRACTICE = JOURNEY.resolve("practice");

    private BuiltApp() {}

    /** Made by the first who asks; others, also in another process, wait for it. */
    static synchronized Path jar() {
        var jar = TAKEN_APART.resolve("heime.jar");
        try (var door = FileChannel.open(
                        Files.createDirectories(JOURNEY).resolve("app.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var alone = door.lock()) {
            if (!Files.exists(jar) || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(BUILT)) < 0) {
                takeApart();
                Files.setLastModifiedTime(jar, Files.getLastModifiedTime(BUILT));
                practise(jar);
            }
            return jar;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the demo, as the practised program has made it, into a folder where nothing is yet. */
    static void demoInto(Path data) {
        jar();
        try {
            if (isEmpty(data)) {
                FileSystemUtils.copyRecursively(PRACTICE, data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The beginning of every command that starts this program.
     *
     * @param options of the JVM, besides the program's own
     */
    static List<String> command(Path jar, String... options) {
        var command = new ArrayList<>(List.of(java(), "@src/launch/jvm.options", "-Xmx512m"));
        command.addAll(List.of(options));
        var practised = practised(jar);
        if (Files.exists(practised)) {
            command.add("-XX:AOTCache=" + practised);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var there = Files.list(Files.createDirectories(folder))) {
            return there.findAny().isEmpty();
        }
    }

    private static Path practised(Path jar) {
        return jar.resolveSibling("heime.aot");
    }

    private static void takeApart() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(TAKEN_APART);
        run(
                new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        BUILT.toString(),
                        "extract",
                        "--destination",
                        TAKEN_APART.toString()),
                "Build first: " + BUILT + " is not there");
    }

    private static void practise(Path jar) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(PRACTICE);
        var practice = new ProcessBuilder(command(
                jar, "-Xlog:disable", "-XX:AOTCacheOutput=" + practised(jar), "-Dspring.context.exit=onRefresh"));
        practice.environment().remove("SPRING_MONGODB_URI");
        practice.environment().put("HEIME_DATA", PRACTICE.toString());
        run(practice, "The program could not be practised");
    }

    private static void run(ProcessBuilder command, String otherwise) throws IOException, InterruptedException {
        if (command.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

package no.heime.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built jar, taken apart once so that it starts faster. */
final class BuiltApp {

    private static final Path BUILT = Path.of("target", "heime.jar");
    private static final Path TAKEN_APART = Path.of("target", "journey", "app");

    private BuiltApp() {}

    static synchronized Path jar() {
        var jar = TAKEN_APART.resolve("heime.jar");
        try {
            if (!Files.exists(jar) || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(BUILT)) < 0) {
                takeApart();
                Files.setLastModifiedTime(jar, Files.getLastModifiedTime(BUILT));
            }
            return jar;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void takeApart() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var done = new ProcessBuilder(
                        java,
                        "-Djarmode=tools",
                        "-jar",
                        BUILT.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        TAKEN_APART.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (done != 0) {
            throw new IllegalStateException("Build first: " + BUILT + " is not there");
        }
    }
}

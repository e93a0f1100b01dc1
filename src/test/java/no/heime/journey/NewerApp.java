package no.heime.journey;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/** The built program as its next release would be: another shell, another build stamp, another service worker. */
final class NewerApp {

    static final String SENTENCE = "Dette er neste utgave.";

    private static final Path FOLDER = Path.of("target", "journey", "newer");

    private NewerApp() {}

    static Path jar() throws IOException {
        var built = BuiltApp.jar();
        var newer = Files.createDirectories(FOLDER).resolve(built.getFileName());
        Files.copy(built, newer, StandardCopyOption.REPLACE_EXISTING);
        var libraries = FOLDER.resolve("lib");
        if (!Files.exists(libraries)) {
            Files.createSymbolicLink(libraries, built.resolveSibling("lib").toAbsolutePath());
        }
        try (var jar = FileSystems.newFileSystem(newer)) {
            change(jar, "index.html", NewerApp::withItsStamp);
            change(jar, "sw.js", NewerApp::withItsShell);
        }
        return newer;
    }

    private static String withItsStamp(String page) {
        return page.replaceFirst("name=\"heime-build\" content=\"[^\"]+\"", "name=\"heime-build\" content=\"next\"")
                .replace("<head>", "<head><meta name=\"description\" content=\"" + SENTENCE + "\">");
    }

    private static String withItsShell(String worker) {
        return worker.replaceFirst("(url:\\s*[`'\"]\\.[`'\"],\\s*revision:\\s*[`'\"])[^`'\"]+", "$1next");
    }

    private static void change(FileSystem jar, String name, UnaryOperator<String> become) throws IOException {
        var file = jar.getPath("META-INF", "VAADIN", "webapp", name);
        var before = Files.readString(file);
        var after = become.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException(name + " is as it was");
        }
        Files.writeString(file, after);
        Files.deleteIfExists(jar.getPath("META-INF", "VAADIN", "webapp", name + ".br"));
        Files.deleteIfExists(jar.getPath("META-INF", "VAADIN", "webapp", name + ".gz"));
    }
}

package no.heime.journey;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A copy of the built program in which a few files are otherwise, beside the same libraries. */
final class CopiedJar implements AutoCloseable {

    private final Path place;
    private final FileSystem jar;

    private CopiedJar(Path place, FileSystem jar) {
        this.place = place;
        this.jar = jar;
    }

    /** @param name of its folder */
    static CopiedJar named(String name) throws IOException {
        var built = BuiltApp.jar();
        var folder = Files.createDirectories(Path.of("target", "journey", name));
        var copy = folder.resolve(built.getFileName());
        Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING);
        var libraries = folder.resolve("lib");
        if (!Files.exists(libraries)) {
            Files.createSymbolicLink(libraries, built.resolveSibling("lib").toAbsolutePath());
        }
        return new CopiedJar(copy, FileSystems.newFileSystem(copy));
    }

    Path place() {
        return place;
    }

    /** Adds a file below the classes. */
    void add(String name, String content) throws IOException {
        var file = jar.getPath(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Adds a chunk of the client half. */
    void addChunk(String name, String code) throws IOException {
        Files.writeString(chunks().resolve(name), code);
    }

    /** Changes a file of the client half, such as its page. */
    void change(String name, UnaryOperator<String> become) throws IOException {
        change(webapp().resolve(name), become);
    }

    /** Changes every chunk that says something. */
    void changeChunks(Predicate<String> which, UnaryOperator<String> become) throws IOException {
        for (var chunk : scripts()) {
            if (which.test(Files.readString(chunk))) {
                change(chunk, become);
            }
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }

    /** What is packed beforehand is packed no longer: it would be sent instead. */
    private static void change(Path file, UnaryOperator<String> become) throws IOException {
        var before = Files.readString(file);
        var after = become.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException(file + " is as it was");
        }
        Files.writeString(file, after);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".br"));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".gz"));
    }

    private List<Path> scripts() throws IOException {
        try (var files = Files.list(chunks())) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private Path webapp() {
        return jar.getPath("META-INF", "VAADIN", "webapp");
    }

    private Path chunks() {
        return webapp().resolve("VAADIN").resolve("build");
    }
}

package no.heime.shared.secrets;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.heime.shared.startup.StartupFailure;

/**
 * Master keys of a trial, in a file of the data folder that nobody but the program's own user reads: one on each line, the
 * one in use first.
 */
record MasterKeyFile(Path path) {

    private static final String NAME = "master.key";

    static MasterKeyFile in(Path folder) {
        return new MasterKeyFile(folder.resolve(NAME));
    }

    /**
     * @return with a new key where there is no file yet
     * @throws StartupFailure when it can be neither read nor written
     */
    List<String> keys() {
        try {
            if (Files.notExists(path)) {
                write(List.of(MasterKey.made().written()));
            }
            return Files.readAllLines(path);
        } catch (IOException closed) {
            throw failure(closed);
        }
    }

    /**
     * As a whole or not at all.
     *
     * @throws StartupFailure when it cannot be written
     */
    void write(List<String> keys) {
        var folder = path.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, NAME, ".new", forItsUserOnly());
            Files.write(beside, keys);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException closed) {
            throw failure(closed);
        }
    }

    private StartupFailure failure(IOException closed) {
        return new StartupFailure(
                "The master key in %s can be neither read nor written: give this user the right to, or set HEIME_MASTER_KEY."
                        .formatted(path.toAbsolutePath()),
                closed);
    }

    private static FileAttribute<?>[] forItsUserOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

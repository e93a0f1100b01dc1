package no.heime.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The program with its demo for all journeys that only look at it: started once, and ended with the last of them. */
final class SharedHeime {

    private static final class Started {
        static final Path DATA = folder();
        static final RunningHeime PROGRAM = RunningHeime.in(DATA);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Started::end));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("heime-shared");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void end() {
            PROGRAM.kill();
            try {
                FileSystemUtils.deleteRecursively(DATA);
            } catch (IOException leftBehind) {
                // The machine empties its temporary folder by itself.
            }
        }
    }

    private SharedHeime() {}

    static RunningHeime program() {
        return Started.PROGRAM;
    }

    static String address() {
        return program().address();
    }
}

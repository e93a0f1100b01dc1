package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.shared.store.NewerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator reads when the program cannot start: one sentence and exit 1. */
class StartupIT {

    private static final String MASTER_KEY = "5ea1".repeat(16);

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(fails("--server.port=" + taken.getLocalPort()))
                    .startsWith("Heime: Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aWrongDatabaseAddressIsOneSentence() throws Exception {
        assertThat(fails("--spring.mongodb.uri=mongo://nowhere", "--heime.master-key=" + MASTER_KEY))
                .startsWith("Heime: SPRING_MONGODB_URI is not an address");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws Exception {
        assertThat(fails(
                        "--spring.mongodb.uri=mongodb://127.0.0.1:1/heime?serverSelectionTimeoutMS=500",
                        "--heime.master-key=" + MASTER_KEY))
                .startsWith("Heime: No MongoDB answers");
    }

    @Test
    void aDataFolderThatIsAFileIsOneSentence() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(fails("--heime.data=" + file)).contains("The data folder", "cannot be written");
    }

    @Test
    void aDataFolderThatRefusesIsOneSentence() throws Exception {
        assertThat(fails("--heime.data=" + refusing()))
                .startsWith("Heime: The data folder")
                .contains("cannot be written: give this user the right to");
    }

    @Test
    void aStoreThatANewerProgramWroteIsOneSentence() throws Exception {
        NewerStore.writeIn(folder.resolve("data"));

        assertThat(fails("--heime.demo=true")).startsWith("Heime: The store was written by a newer Heime (step 999");
    }

    @Test
    void aSettingThatCannotBeIsOneSentence() throws Exception {
        assertThat(fails("--server.port=eighty")).isEqualTo("Heime: The setting server.port should be a whole number.");
    }

    @Test
    void aProviderOfSignInThatIsHalfSetUpIsOneSentence() throws Exception {
        assertThat(fails("--heime.oidc.providers.idporten.name=ID-porten"))
                .startsWith("Heime: The setting HEIME_OIDC_PROVIDERS_IDPORTEN_ISSUER")
                .contains("is missing: it is the provider's address");
    }

    /** Root may write in every folder but the kernel's own. */
    private Path refusing() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        return Files.isWritable(locked) ? Path.of("/proc") : locked;
    }

    @Test
    void aMongoDbWithoutAMasterKeyIsOneSentence() throws Exception {
        assertThat(fails("--spring.mongodb.uri=mongodb://127.0.0.1:1/heime", "--heime.master-key="))
                .startsWith("Heime: The setting HEIME_MASTER_KEY (heime.master-key) is missing")
                .contains("openssl rand -hex 32");
    }

    @Test
    void aMasterKeyThatDoesNotFitIsOneSentence() throws Exception {
        BuiltApp.demoInto(folder.resolve("data"));

        assertThat(fails("--heime.master-key=" + MASTER_KEY))
                .startsWith("Heime: People's keys are closed with the master key")
                .contains("put it into HEIME_MASTER_KEY (heime.master-key)");
    }

    private String fails(String... settings) throws IOException, InterruptedException {
        var command = BuiltApp.command(BuiltApp.jar());
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HEIME_DATA", folder.resolve("data").toString());
        builder.environment().put("SERVER_PORT", "0");
        var started = builder.start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(said).isEqualTo(1);
        assertThat(said).as("a stack trace is no sentence").doesNotContain("\tat ");
        return said.lines().filter(line -> line.startsWith("Heime: ")).collect(Collectors.joining());
    }
}

package no.heime.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.store.StoreKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where master keys come from, and what is said when there is none. */
class SetMasterKeysTest {

    @TempDir
    Path folder;

    private SetMasterKeys set(StoreKind store, String... keys) {
        return new SetMasterKeys(List.of(keys), folder, store);
    }

    @Test
    void aMongoDbDemandsThatOneIsSet() {
        for (var nothing : List.of("", "  ")) {
            assertThatThrownBy(() -> set(StoreKind.MONGODB, nothing))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("HEIME_MASTER_KEY (heime.master-key) is missing")
                    .hasMessageContaining("openssl rand -hex 32");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theEmbeddedStoreMakesItsOwnOnceAndNobodyElseReadsIt() throws IOException {
        var made = set(StoreKind.EMBEDDED).current();
        assertThat(set(StoreKind.EMBEDDED).current()).isEqualTo(made);
        var file = folder.resolve("master.key");
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsSetGoesBeforeTheFile() {
        var inFile = set(StoreKind.EMBEDDED).current();
        var key = MasterKey.made();
        var keys = set(StoreKind.EMBEDDED, key.written());
        assertThat(keys.current()).isEqualTo(key.name());
        assertThat(keys.isKnown(inFile)).isFalse();
    }

    @Test
    void theFirstIsInUseAndEarlierOnesAreKnown() {
        var newer = MasterKey.made();
        var older = MasterKey.made();
        var keys = set(StoreKind.MONGODB, newer.written(), " " + older.written().toUpperCase() + " ");
        assertThat(keys.current()).isEqualTo(newer.name());
        assertThat(keys.isKnown(older.name())).isTrue();
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutRepeatingIt() {
        for (var wrong : List.of("secret", "0".repeat(63), "0".repeat(65), "g".repeat(64))) {
            assertThatThrownBy(() -> set(StoreKind.MONGODB, wrong))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("HEIME_MASTER_KEY (heime.master-key) should be 64 digits and letters")
                    .message()
                    .doesNotContain(wrong);
        }
    }

    @Test
    void aFileWithoutAKeyIsNamed() throws IOException {
        Files.writeString(folder.resolve("master.key"), "\n");
        assertThatThrownBy(() -> set(StoreKind.EMBEDDED))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("master.key should be 64 digits");
    }

    @Test
    void theOneInTheFileIsChangedAndTheEarlierOneForgottenAfterwards() {
        var keys = set(StoreKind.EMBEDDED);
        var earlier = keys.current();
        keys.renew();
        assertThat(keys.current()).isNotEqualTo(earlier);
        assertThat(set(StoreKind.EMBEDDED).isKnown(earlier)).isTrue();
        keys.forgetEarlier();
        assertThat(set(StoreKind.EMBEDDED).isKnown(earlier)).isFalse();
        assertThat(set(StoreKind.EMBEDDED).current()).isEqualTo(keys.current());
    }

    @Test
    void thoseOfTheSettingsAreTheOperatorsToChange() {
        var keys = set(StoreKind.MONGODB, MasterKey.made().written());
        var before = keys.current();
        keys.renew();
        keys.forgetEarlier();
        assertThat(keys.current()).isEqualTo(before);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingThatIsPrintedShowsAKey() {
        var key = MasterKey.made();
        assertThat(key.toString()).doesNotContain(key.written());
    }

    @ParameterizedTest
    @CsvSource({"settings, true", "vault, false"})
    void anotherWordForWhereTheyComeFromMakesRoomForAKeyService(String word, boolean set) {
        new ApplicationContextRunner()
                .withBean(StoreKind.class, () -> StoreKind.EMBEDDED)
                .withUserConfiguration(SetMasterKeys.class)
                .withPropertyValues("heime.data=" + folder, "heime.keys.master=" + word)
                .run(program ->
                        assertThat(program.getBeansOfType(MasterKeys.class)).hasSize(set ? 1 : 0));
    }
}

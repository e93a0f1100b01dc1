package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.store.StoreKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Master keys of the settings, the one in use first, then earlier ones. Where none is set, the embedded store has a file of
 * its own for them; with a MongoDB one has to be set. {@code heime.keys.master} makes room for another kind.
 */
@Component
@ConditionalOnProperty(name = "heime.keys.master", havingValue = "settings", matchIfMissing = true)
class SetMasterKeys implements MasterKeys {

    private static final String SETTING = "HEIME_MASTER_KEY (heime.master-key)";

    private final MasterKeyFile file;
    private final boolean inFile;
    private Map<String, Aead> keys;

    /** @throws StartupFailure when one is missing, or is none */
    SetMasterKeys(
            @Value("${heime.master-key:}") List<String> set, @Value("${heime.data}") Path folder, StoreKind store) {
        var written = written(set);
        file = MasterKeyFile.in(folder);
        inFile = written.isEmpty();
        if (inFile && store == StoreKind.MONGODB) {
            throw new StartupFailure(
                    "The setting %s is missing: with a MongoDB it has to be the key that people's texts are sealed with. Make one with openssl rand -hex 32, and keep a copy where no copy of the database is."
                            .formatted(SETTING));
        }
        keys = inFile ? read(file.keys(), file.path().toString()) : read(written, "The setting " + SETTING);
    }

    private static List<String> written(List<String> lines) {
        return lines.stream().map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    private static Map<String, Aead> read(List<String> lines, String where) {
        var read = new LinkedHashMap<String, Aead>();
        for (var line : written(lines)) {
            var key = MasterKey.read(line).orElseThrow(() -> noKey(where));
            read.put(key.name(), key.aead());
        }
        if (read.isEmpty()) {
            throw noKey(where);
        }
        return read;
    }

    private static StartupFailure noKey(String where) {
        return new StartupFailure(
                "%s should be 64 digits and letters from a to f, as openssl rand -hex 32 makes them; when there are several, the one in use comes first."
                        .formatted(where));
    }

    /** Lays a new one before those in the file; keys of the settings are the operator's to change. */
    @Override
    public void renew() {
        if (inFile) {
            file.write(Stream.concat(Stream.of(MasterKey.made().written()), file.keys().stream())
                    .toList());
            keys = read(file.keys(), file.path().toString());
        }
    }

    @Override
    public void forgetEarlier() {
        if (inFile) {
            file.write(List.of(file.keys().getFirst()));
        }
    }

    @Override
    public String current() {
        return keys.keySet().iterator().next();
    }

    @Override
    public boolean isKnown(String name) {
        return keys.containsKey(name);
    }

    @Override
    public Aead named(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("no master key " + name);
        }
        return key;
    }
}

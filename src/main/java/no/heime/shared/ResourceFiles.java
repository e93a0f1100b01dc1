package no.heime.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what comes with the program as JSON under the resources. */
public final class ResourceFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResourceFiles() {}

    /** @param path such as {@code taxonomy/kinds.json} */
    public static <T> T read(String path, Class<T> type) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks " + path, e);
        }
    }
}

package no.heime.shared.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a part of the demo's data from {@code demo/} in the resources. */
@Component
public class DemoFile {

    private final JsonMapper json;

    DemoFile(JsonMapper json) {
        this.json = json;
    }

    /** @param name of the file, such as {@code people.json} */
    public <T> T read(String name, Class<T> type) {
        try (var file = new ClassPathResource("demo/" + name).getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

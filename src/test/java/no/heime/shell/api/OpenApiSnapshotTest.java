package no.heime.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client half's types are made from what the OpenAPI document says of the bodies that a form sends, as it is
 * committed in {@code frontend/api}: what the server says of itself has to be the same. After a wanted change: {@code mvn
 * test -Dtest=OpenApiSnapshotTest -Dheime.snapshot=write}, then {@code npx vitest run frontend/api -u}.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiSnapshotTest {

    private static final Path SNAPSHOT = Path.of("frontend/api/bodies.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @TempDir
    static Path data;

    @Autowired
    private MockMvc http;

    @DynamicPropertySource
    static void anEmptyStore(DynamicPropertyRegistry properties) {
        properties.add("heime.data", () -> data.toString());
    }

    @Test
    void theClientIsWrittenAgainstWhatTheServerSpeaks() throws Exception {
        var spoken =
                http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var now = bodies(spoken);
        if ("write".equals(System.getProperty("heime.snapshot"))) {
            Files.writeString(SNAPSHOT, now);
        }
        assertThat(now).isEqualTo(Files.readString(SNAPSHOT));
    }

    /** The schemas of the bodies that are put, by name and in order; the rest of the document is nobody's contract here. */
    private static String bodies(String document) {
        var tree = JSON.readTree(document);
        var schemas = tree.path("components").path("schemas");
        var wanted = JSON.createObjectNode();
        tree.path("paths").propertyStream().forEach(path -> {
            var sent = path.getValue()
                    .path("put")
                    .path("requestBody")
                    .path("content")
                    .path("application/json");
            var name = sent.path("schema").path("$ref").asString("").replaceFirst(".*/", "");
            if (!name.isEmpty()) {
                wanted.set(name, schemas.path(name));
            }
        });
        return JSON.writeValueAsString(JSON.treeToValue(wanted, Object.class)) + "\n";
    }
}

package no.heime.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that describes the REST side is complete. */
@OnEmbedded
class ApiDocumentTest {

    private static final Set<String> ALWAYS = Set.of("400", "401", "403", "404", "406", "422", "500", "503");
    private static final Set<String> WITH_A_BODY = Set.of("409", "413", "415");

    @Autowired
    WebApplicationContext program;

    @Autowired
    JsonMapper json;

    private final List<JsonNode> operations = new ArrayList<>();
    private JsonNode document;

    @BeforeEach
    void read() throws Exception {
        MockMvc phone = MockMvcBuilders.webAppContextSetup(program).build();
        document = json.readTree(
                phone.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString());
        document.get("paths").forEach(path -> path.forEach(operations::add));
    }

    @Test
    void theFourRegistrationsAreInIt() {
        assertThat(document.get("paths").propertyNames())
                .contains(
                        "/api/needs/{id}",
                        "/api/help-offers/{id}",
                        "/api/self-care-resources/{id}",
                        "/api/digital-participations/{id}");
    }

    @Test
    void everyOperationSaysEveryRefusalAsAProblem() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.get("responses").propertyNames()).containsAll(ALWAYS);
            if (operation.has("requestBody")) {
                assertThat(operation.get("responses").propertyNames()).containsAll(WITH_A_BODY);
            }
            assertThat(operation
                            .at("/responses/503/content/application~1problem+json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/Problem");
        });
        assertThat(document.at("/components/schemas/Problem/properties/messageKey")
                        .isMissingNode())
                .isFalse();
    }
}

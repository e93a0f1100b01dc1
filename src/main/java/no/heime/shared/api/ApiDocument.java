package no.heime.shared.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document that describes the REST side, at {@code /v3/api-docs}: every endpoint with every refusal it may give. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Cannot be read, a field is unknown or has the wrong type",
            "401", "Needs a sign-in",
            "403", "May not, or the CSRF token is missing",
            "404", "Not there, or not for this reader",
            "406", "Asked for a media type that is not spoken here",
            "422", "Breaks a rule; the field is named",
            "429", "Asked too often; try again after Retry-After",
            "500", "Failed; the id stands in the log",
            "503", "The store does not answer; try again");

    private static final Map<String, String> WITH_A_BODY = Map.of(
            "409", "Somebody was first, or this id has other content",
            "413", "More than 64 kB, or a photo of more than 2 MB",
            "415", "Not JSON, or a photo that is not JPEG or PNG");

    /** What the clock in Norway shows bears no zone: it is no {@code date-time} of RFC 3339. */
    ApiDocument() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        LocalDateTime.class,
                        new JsonSchema().types(Set.of("string")).format("date-time-local"));
    }

    @Bean
    OpenAPI heime() {
        return new OpenAPI()
                .info(new Info()
                        .title("Heime")
                        .version("1")
                        .description("What the phone sends and asks for. The id of what is sent is made by the sender:"
                                + " sent twice, it is stored once."));
    }

    @Bean
    OpenApiCustomizer everyRefusal() {
        return document -> {
            if (document.getComponents() == null) {
                document.components(new Components());
            }
            ModelConverters.getInstance().read(Problem.class).forEach(document.getComponents()::addSchemas);
            document.getComponents().getSchemas().values().forEach(Absence::mayBeNull);
            document.getPaths().values().forEach(path -> {
                path.readOperations().forEach(ApiDocument::describe);
                describeStored(path.getPut());
            });
        };
    }

    /** What is sent the first time is answered with 201, and in the same words as what is sent again. */
    private static void describeStored(@Nullable Operation put) {
        var again = put == null ? null : put.getResponses().get("200");
        if (put != null && again != null && !put.getResponses().containsKey("201")) {
            put.getResponses()
                    .addApiResponse(
                            "201", new ApiResponse().description("Stored").content(again.getContent()));
        }
    }

    private static void describe(Operation operation) {
        var responses = operation.getResponses();
        ALWAYS.forEach((status, description) -> add(responses, status, description));
        if (operation.getRequestBody() != null) {
            WITH_A_BODY.forEach((status, description) -> add(responses, status, description));
        }
    }

    /** Overrides what springdoc derives from the advice: every refusal is the one kind of problem. */
    private static void add(ApiResponses responses, String status, String description) {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }
}

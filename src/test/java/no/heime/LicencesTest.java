package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The build writes down what the program is made of, and all of it may be used and given on as the program is. */
class LicencesTest {

    /** Whoever adds to this list has read the licence. Of several, one of them is enough. */
    private static final Set<String> MAY_BE_USED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "EPL 1.0",
            "MPL-2.0");

    private static List<JsonNode> parts() throws IOException {
        try (var report = LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(report, "the build has written no report"))
                    .path("components")
                    .valueStream()
                    .toList();
        }
    }

    @Test
    void everyPartIsNamedWithItsVersionItsAddressAndItsHash() throws IOException {
        assertThat(parts()).hasSizeGreaterThan(100).allSatisfy(part -> {
            assertThat(part.path("version").asString(""))
                    .as(part.path("name").asString())
                    .isNotBlank();
            assertThat(part.path("purl").asString("")).startsWith("pkg:maven/");
            assertThat(part.path("hashes").size()).isPositive();
        });
        assertThat(parts())
                .extracting(part -> part.path("name").asString())
                .contains("flow-server", "bucket4j_jdk17-core");
    }

    @Test
    void everyPartMayBeUsed() throws IOException {
        assertThat(parts()).allSatisfy(part -> assertThat(licences(part))
                .as(part.path("purl").asString())
                .containsAnyElementsOf(MAY_BE_USED));
    }

    @Test
    void whatOnlyTestsNeedIsNoPartOfTheProgram() throws IOException {
        assertThat(parts())
                .extracting(part -> part.path("name").asString())
                .doesNotContain("junit-jupiter-api", "playwright", "jqwik", "greenmail");
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(one -> one.path("license"))
                .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
                .toList();
    }
}

package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent to the REST addresses gets an answer that their own description promises. */
class RestFuzzIT {

    @TempDir
    Path data;

    @Test
    void everyAddressKeepsItsDescription() throws Exception {
        var schemathesis = System.getenv("HEIME_SCHEMATHESIS");
        assertThat(schemathesis)
                .as("HEIME_SCHEMATHESIS names the fuzzer; ./heime test brings it")
                .isNotBlank();
        try (var heime = RunningHeime.in(data)) {
            var session = Api.signedIn(heime, "jonas@heime.example");
            var fuzzing = new ProcessBuilder(List.of(
                            schemathesis,
                            "run",
                            heime.address() + "/v3/api-docs",
                            "--header",
                            "Cookie: " + session.cookies(),
                            "--header",
                            "X-XSRF-TOKEN: " + session.guard(),
                            "--include-path-regex",
                            "^/api/",
                            // Would sign out the device that it works on.
                            "--exclude-method",
                            "DELETE",
                            // Rules of the domain (a known district, a date to come) cannot stand in a schema:
                            // they answer 422, which the document says.
                            "--exclude-checks",
                            "positive_data_acceptance",
                            "--max-examples",
                            "20",
                            "--seed",
                            "4",
                            "--no-color"))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(fuzzing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(fuzzing.waitFor()).as(said).isZero();
        }
    }
}

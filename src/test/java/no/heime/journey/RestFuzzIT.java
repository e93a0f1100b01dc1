package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent to the REST addresses gets an answer that their own description promises. */
class RestFuzzIT {

    private static final String SIGNS_OUT = "DELETE /api/devices/{id}";

    private static RunningHeime heime;

    @BeforeAll
    static void start(@TempDir Path data) {
        heime = RunningHeime.patient(data);
    }

    @AfterAll
    static void end() {
        heime.close();
    }

    @Test
    void everyAddressKeepsItsDescriptionToAResident() throws Exception {
        keepsItsDescription(20, Api.signedIn(heime, "jonas@heime.example"));
    }

    /** By itself, where it never learns which devices there are: it would sign out the one that it works on. */
    @Test
    void signingOutADeviceKeepsItsDescription() throws Exception {
        var jonas = Api.signedIn(heime, "jonas@heime.example");
        keepsItsDescription(20, jonas, List.of("--include-name", SIGNS_OUT, "--phases", "coverage,fuzzing"));
    }

    @Test
    void everyAddressKeepsItsDescriptionToACaseWorker() throws Exception {
        keepsItsDescription(5, Api.signedIn(heime, "kari@heime.example"));
    }

    @Test
    void everyAddressKeepsItsDescriptionToWhoIsSignedOut() throws Exception {
        // Who she is is asked before it is looked at whether an address has what she asks of it.
        keepsItsDescription(5, Api.signedOut(heime), "unsupported_method");
    }

    private static void keepsItsDescription(int examples, Api session, String... unchecked) throws Exception {
        var all = List.of("--include-path-regex", "^/api/", "--exclude-name", SIGNS_OUT);
        keepsItsDescription(examples, session, all, unchecked);
    }

    /**
     * @param examples how many are tried of each address and method
     * @param what which of them, and how
     */
    private static void keepsItsDescription(int examples, Api session, List<String> what, String... unchecked)
            throws Exception {
        var schemathesis = System.getenv("HEIME_SCHEMATHESIS");
        assertThat(schemathesis)
                .as("HEIME_SCHEMATHESIS names the fuzzer; ./heime test brings it")
                .isNotBlank();
        // Rules of the domain (a known district, a date to come) cannot stand in a schema:
        // they answer 422, which the document says.
        var without = new ArrayList<>(List.of("positive_data_acceptance"));
        without.addAll(List.of(unchecked));
        var call = new ArrayList<>(List.of(
                schemathesis,
                "run",
                heime.address() + "/v3/api-docs",
                "--header",
                "Cookie: " + session.cookies(),
                "--header",
                "X-XSRF-TOKEN: " + session.guard(),
                "--exclude-checks",
                String.join(",", without),
                "--max-examples",
                String.valueOf(examples),
                "--seed",
                "4",
                "--no-color"));
        call.addAll(what);
        var fuzzing = new ProcessBuilder(call).redirectErrorStream(true).start();
        var said = new String(fuzzing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(fuzzing.waitFor()).as(said).isZero();
    }
}

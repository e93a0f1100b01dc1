package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who starts the program reads where it is and who can be signed in as, and the launcher hears that it is there. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class GreetingTest {

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void here(DynamicPropertyRegistry properties) {
        properties.add("heime.data", () -> folder.resolve("data").toString());
        properties.add("heime.ready", () -> folder.resolve("ready").toString());
    }

    @Test
    void saysTheAddressAndEachOfTheDemosPeopleWithHerStory(CapturedOutput said) throws Exception {
        assertThat(said.getOut())
                .contains("Heime is ready: http://localhost:" + port)
                .contains("astrid@heime.example", "solveig@heime.example", "kari@heime.example")
                .contains("Case worker in Leirfjord");
        assertThat(Files.readString(folder.resolve("ready"))).isEqualTo("http://localhost:" + port);
    }
}

package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Secrets come from the environment or from files, and none has a value in the program. */
class SecretsTest {

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|secret|credential|token|\\bkeys?\\b|\\.uri).*");

    @Test
    void noSettingOfTheProgramIsASecret() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        assertThat(settings.stringPropertyNames()).isNotEmpty().noneMatch(name -> SECRET.matcher(name)
                .matches());
    }

    @Test
    void aSecretMayLieInAFile(@TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve("spring.mail.password"), "of-the-operator");

        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withSystemProperties("spring.config.import=configtree:" + secrets + "/")
                .run(context -> assertThat(context.getEnvironment().getProperty("spring.mail.password"))
                        .isEqualTo("of-the-operator"));
    }
}

package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class SessionLengthTest {

    @Autowired
    ServletContext program;

    @Autowired
    Environment settings;

    @Test
    void aSessionThatNobodyUsesEndsAfterHalfAnHour() {
        assertThat(program.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void thatIsSetAndNotLeftToTheServer() {
        assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
    }
}

package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The database goes away under a running program, and comes back. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
@DisabledIfSystemProperty(
        named = "heime.test.embedded",
        matches = "true",
        disabledReason = "the real MongoDB is left out on demand (--embedded)")
class StoreAwayOnMongodTest {

    /** The program waits three seconds for a database; the rest is for a busy machine. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(8);

    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    private static final Mongod MONGOD = Mongod.own();

    @DynamicPropertySource
    static void ownMongod(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MONGOD.uri("away"));
        properties.add("heime.master-key", () -> "5ea1".repeat(16));
    }

    @AfterAll
    static void end() {
        MONGOD.close();
    }

    @TestConfiguration
    static class ReadingThings {
        @RestController
        record Reader(MongoOperations store) {
            @GetMapping("/api/things/{id}")
            String read(@PathVariable UUID id) {
                return String.valueOf(store.findById(id, org.bson.Document.class, "things"));
            }
        }
    }

    @Autowired
    MockMvc phone;

    private MockHttpServletResponse ask(String address) {
        try {
            return phone.perform(get(address).with(user(UUID.randomUUID().toString())))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse askForAThing() {
        return ask("/api/things/" + UUID.randomUUID());
    }

    @Test
    void thePhoneIsToldSoonAndTheProgramRecoversByItself() throws Exception {
        assertThat(askForAThing().getStatus()).isEqualTo(200);
        assertThat(ask("/actuator/health").getStatus()).isEqualTo(200);

        MONGOD.kill();
        var begun = Instant.now();
        var answer = askForAThing();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(ANSWERED_WITHIN);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("store.unavailable").doesNotContain("127.0.0.1");
        assertThat(ask("/actuator/health").getStatus()).isEqualTo(503);

        MONGOD.start();
        awaitAnAnswer();
        assertThat(ask("/actuator/health").getStatus()).isEqualTo(200);
    }

    private void awaitAnAnswer() throws IOException {
        var end = Instant.now().plus(BACK_WITHIN);
        while (askForAThing().getStatus() != 200) {
            assertThat(Instant.now()).as("the database is back").isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}

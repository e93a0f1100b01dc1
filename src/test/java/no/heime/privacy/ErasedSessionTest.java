package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.identity.Forgetting;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP, with the clock moved: who is erased is let out, and is somebody new when she comes back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class ErasedSessionTest {

    @LocalServerPort
    int port;

    @Autowired
    ErasureService service;

    @Autowired
    Erasures erasures;

    @Autowired
    Forgetting forgetting;

    @Autowired
    PersonService people;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private void dayComes() {
        var then = Clock.offset(clock, Duration.ofDays(15));
        new Erasing(erasures, service, forgetting, people, relay, ids, then).carryOut();
    }

    @Test
    void sheSeesTheDayUntilThenIsSignedOutOnItAndIsSomebodyNewAfterwards() {
        var address = "somebody-" + UUID.randomUUID() + "@heime.example";
        var phone = new HttpPhone(port).signIn(address);
        var before = phone.get("/api/session").json().at("/person/id").asString();
        assertThat(phone.get("/api/session").json().path("erasedOn").isNull()).isTrue();

        service.ask(people.byEmail(EmailAddress.of(address)).orElseThrow().asActor());
        assertThat(phone.get("/api/session").json().path("erasedOn").asString())
                .isEqualTo(LocalDate.now(clock).plusDays(14).toString());

        dayComes();
        assertThat(phone.get("/api/session").json().path("signedIn").asBoolean())
                .isFalse();
        assertThat(people.byEmail(EmailAddress.of(address))).isEmpty();

        var again = new HttpPhone(port).signIn(address);
        assertThat(again.get("/api/session").json().at("/person/id").asString()).isNotEqualTo(before);
        assertThat(again.get("/api/session").json().at("/person/name").asString())
                .isEmpty();
    }
}

package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a case worker has written for somebody without network is sent when she is here as herself by now. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class SentUnderTheHatTest {

    private static final String LEIRFJORD = "1822";
    private static final String ALSTAHAUG = "1820";
    private static final String NEED = """
            {"kind":"snow-clearing","words":null,"frequency":"ONCE","urgency":"THIS_WEEK","times":["TUESDAY_MORNING"],
             "district":"leirfjord-leland","forWhom":"ME","mustKnow":null,"language":"NB","onBehalfOf":"%s"}""";

    @LocalServerPort
    int port;

    @Autowired
    TalkService talks;

    @Autowired
    PersonService people;

    private Person kari;
    private Person odd;
    private HttpPhone phone;
    private UUID need;

    @BeforeEach
    void sheTalksWithHimAndGoesHome() {
        odd = person("odd@heime.example");
        kari = person("kari@heime.example");
        phone = new HttpPhone(port).signIn("kari@heime.example");
        need = UUID.randomUUID();
        talks.beginWith(
                kari.asActor(),
                LEIRFJORD,
                "odd@heime.example",
                odd.id(),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "At kommunen skriver det ned");
        phone.put("/api/session/hat", "{\"municipality\": null}");
    }

    @AfterEach
    void theTalkIsOver() {
        talks.end(kari.asActor(), odd.id());
    }

    private Person person(String email) {
        return people.byEmail(new EmailAddress(email)).orElseThrow();
    }

    private String path() {
        return "/api/needs/" + need;
    }

    private String written() {
        return NEED.formatted(odd.id());
    }

    @Test
    void itIsTakenAsTheWorkThatItWas() {
        assertThat(phone.putUnder(LEIRFJORD, path(), written()).status()).isEqualTo(201);
        assertThat(new HttpPhone(port).signIn("odd@heime.example").get(path()).status())
                .isEqualTo(200);
    }

    @Test
    void asHerselfSheWritesForNobody() {
        assertThat(phone.put(path(), written()).status()).isEqualTo(409);
        assertThat(phone.putUnder("herself", path(), written()).status()).isEqualTo(409);
        assertThat(phone.get(path()).status()).isEqualTo(404);
    }

    @Test
    void noHatGivesWhatIsNotHers() {
        assertThat(phone.putUnder(ALSTAHAUG, path(), written()).status()).isEqualTo(409);
        assertThat(phone.get(path()).status()).isEqualTo(404);
    }
}

package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.heime.HttpPhone;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class HatTest {

    private static final String LEIRFJORD = "1822";
    private static final String ALSTAHAUG = "1820";

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations store;

    private HttpPhone phone(String who) {
        return new HttpPhone(port).signIn(who + "@heime.example");
    }

    private static void choose(HttpPhone phone, String municipality) {
        assertThat(phone.put("/api/session/hat", "{\"municipality\": %s}".formatted(municipality))
                        .status())
                .isEqualTo(204);
    }

    /** Role and scope of each part that counts now. */
    private static List<String> hats(HttpPhone phone) {
        return hats(phone.get("/api/session"));
    }

    private static List<String> hats(HttpPhone.Answer session) {
        var hats = session.json().get("hats");
        return StreamSupport.stream(hats.spliterator(), false)
                .map(hat -> hat.get("role").asString() + " " + hat.get("scope").asString())
                .toList();
    }

    @Test
    void whoWorksForAMunicipalityIsAtWorkUntilSheSaysSheIsHereAsHerself() {
        var kari = phone("kari");
        assertThat(hats(kari)).containsExactly("CASE_WORKER 1822", "ADMINISTRATOR 1822");
        assertThat(kari.get("/api/session").json().get("worksFor").asString()).isEqualTo(LEIRFJORD);

        choose(kari, "null");
        assertThat(hats(kari)).isEmpty();
        var session = kari.get("/api/session").json();
        assertThat(session.get("worksFor").isNull()).isTrue();
        assertThat(session.get("workplaces").get(0).get("name").asString()).isEqualTo("Leirfjord");

        choose(kari, "\"1822\"");
        assertThat(hats(kari)).containsExactly("CASE_WORKER 1822", "ADMINISTRATOR 1822");
    }

    @Test
    void itIsKeptOnThisDeviceAndOnNoOther() {
        var hers = phone("kari");
        var atWork = phone("kari");
        choose(hers, "null");
        hers.keepOnly("heime-device");
        assertThat(hats(hers)).isEmpty();
        assertThat(hats(atWork)).contains("CASE_WORKER 1822");
    }

    @Test
    void aCallCountsAsWhatItWasWrittenAs() {
        var kari = phone("kari");
        choose(kari, "null");
        assertThat(hats(kari.getUnder(LEIRFJORD, "/api/session"))).contains("CASE_WORKER 1822");
        assertThat(hats(kari.getUnder(ALSTAHAUG, "/api/session"))).isEmpty();
        assertThat(hats(phone("astrid").getUnder(LEIRFJORD, "/api/session"))).isEmpty();
        assertThat(hats(kari)).isEmpty();
    }

    @AfterEach
    void nilsWorksForOneAgain() {
        store.updateFirst(nils(), new Update().pull("memberships", Map.of("scope", LEIRFJORD)), Person.class);
    }

    private static Query nils() {
        return Query.query(where("email").is("nils@heime.example"));
    }

    @Test
    void whoWorksForTwoWorksForOneAtATime() {
        store.updateFirst(
                nils(), new Update().addToSet("memberships", Membership.caseWorkerIn(LEIRFJORD)), Person.class);
        var nils = phone("nils");
        assertThat(hats(nils)).containsExactly("CASE_WORKER 1820");
        choose(nils, "\"1822\"");
        assertThat(hats(nils)).containsExactly("CASE_WORKER 1822");
        choose(nils, "\"" + ALSTAHAUG + "\"");
        assertThat(hats(nils)).containsExactly("CASE_WORKER 1820");
    }

    @Test
    void nobodyPutsOnWhatIsNotHers() {
        var kari = phone("kari");
        assertThat(kari.put("/api/session/hat", Map.of("municipality", ALSTAHAUG))
                        .status())
                .isEqualTo(403);
        assertThat(hats(kari)).contains("CASE_WORKER 1822");
        assertThat(phone("astrid")
                        .put("/api/session/hat", Map.of("municipality", LEIRFJORD))
                        .status())
                .isEqualTo(403);
        assertThat(new HttpPhone(port)
                        .put("/api/session/hat", Map.of("municipality", LEIRFJORD))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOrganisationIsSpokenForUnderEach() {
        assertThat(phone("per").get("/api/session").json().get("workplaces")).isEmpty();
        assertThat(hats(phone("per"))).containsExactly("COORDINATOR 01930000-0000-7000-8000-000000000202");
    }
}

package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.identity.Person;
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
class DevicesTest {

    private static final String DEVICE = "heime-device";

    @LocalServerPort
    int port;

    @Autowired
    Devices devices;

    @Autowired
    MongoOperations store;

    @Autowired
    Clock clock;

    private HttpPhone phone() {
        return new HttpPhone(port);
    }

    @Test
    void myListSaysWhichDeviceIsTheOneInMyHand() {
        var first = phone().signIn("astrid@heime.example");
        var second = phone().signIn("astrid@heime.example");
        var seen = second.get("/api/devices").json();
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).get("here").asBoolean()).isTrue();
        assertThat(seen.get(1).get("here").asBoolean()).isFalse();
        assertThat(Instant.parse(seen.get(1).get("lastUsed").asString()))
                .isBetween(Instant.now().minus(Duration.ofHours(2)), Instant.now());
        first.form("/logout", Map.of());
        assertThat(second.get("/api/devices").json()).hasSize(1);
    }

    @Test
    void aDeviceThatISignOutFromAnotherOneIsNotLetInAgain() {
        var lost = phone().signIn("marit@heime.example");
        var mine = phone().signIn("marit@heime.example");
        var id = mine.get("/api/devices").json().get(1).get("id").asString();
        assertThat(mine.delete("/api/devices/" + id).status()).isEqualTo(204);

        lost.keepOnly(DEVICE);
        assertThat(signedIn(lost)).isFalse();
        mine.keepOnly(DEVICE);
        assertThat(signedIn(mine)).isTrue();
    }

    @Test
    void aDeviceInUseNeverRunsOut() {
        var phone = phone().signIn("leif@heime.example");
        var device = devices.findById(deviceOf(phone)).orElseThrow();
        var soon = Instant.now().plus(Duration.ofDays(3));
        devices.keepUntil(device.id(), soon);
        var secret = phone.cookie(DEVICE);

        phone.keepOnly(DEVICE);
        assertThat(signedIn(phone)).isTrue();

        assertThat(devices.findById(device.id()).orElseThrow().until()).isAfter(soon.plus(Duration.ofDays(100)));
        assertThat(phone.cookie(DEVICE)).isEqualTo(secret);
    }

    @Test
    void aDeviceThatNobodyUsesIsSignedInForHalfAYear() {
        var phone = phone().signIn("leif@heime.example");
        var until = devices.findById(deviceOf(phone)).orElseThrow().until();
        assertThat(Duration.between(Instant.now(), until)).isBetween(Duration.ofDays(179), Duration.ofDays(180));
    }

    @Test
    void whoComesByADeviceThatIsSignedInStillCameToday() {
        var phone = phone().signIn("ny-her@heime.example");
        var her = Query.query(where("email").is("ny-her@heime.example"));
        store.updateFirst(her, Update.update("lastCame", LocalDate.now(clock).minusDays(40)), Person.class);

        phone.keepOnly(DEVICE);
        assertThat(signedIn(phone)).isTrue();

        assertThat(store.findOne(her, Person.class))
                .extracting(Person::lastCame)
                .isEqualTo(LocalDate.now(clock));
    }

    private static UUID deviceOf(HttpPhone phone) {
        return UUID.fromString(phone.get("/api/devices").json().get(0).get("id").asString());
    }

    @Test
    void nobodySignsOutAnothersDeviceNorHearsOfIt() {
        var hers = phone().signIn("ida@heime.example");
        var id = hers.get("/api/devices").json().get(0).get("id").asString();
        var stranger = phone().signIn("tor@heime.example");
        assertThat(stranger.delete("/api/devices/" + id))
                .isEqualTo(stranger.delete("/api/devices/" + UUID.randomUUID()));
        hers.keepOnly(DEVICE);
        assertThat(signedIn(hers)).isTrue();
    }

    @Test
    void theSessionIsAnotherOneAfterSignIn() {
        var phone = phone().signIn("gerd@heime.example");
        var before = phone.cookie("JSESSIONID");
        phone.signIn("gerd@heime.example");
        assertThat(before).isNotEmpty();
        assertThat(phone.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theDistrictThatITellDecidesMyMunicipality() {
        var phone = phone().signIn("eivind@heime.example");
        assertThat(phone.put("/api/me", Map.of("name", "Eivind Aas", "district", "leirfjord-leland"))
                        .status())
                .isEqualTo(204);
        var me = phone.get("/api/session").json().get("person");
        assertThat(me.get("municipality").asString()).isEqualTo("1822");

        var refused = phone.put("/api/me", Map.of("name", "Eivind Aas", "district", "nowhere"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("field").asString()).isEqualTo("district");
    }

    @Test
    void eachHatBearsTheNameOfTheMunicipalityItIsWornFor() {
        var hats =
                phone().signIn("nils@heime.example").get("/api/session").json().get("hats");
        assertThat(hats).hasSize(1);
        assertThat(hats.get(0).get("role").asString()).isEqualTo("CASE_WORKER");
        assertThat(hats.get(0).get("scope").asString()).isEqualTo("1820");
        assertThat(hats.get(0).get("label").asString()).isEqualTo("Alstahaug");
    }

    private static boolean signedIn(HttpPhone phone) {
        return phone.get("/api/session").json().get("signedIn").asBoolean();
    }
}

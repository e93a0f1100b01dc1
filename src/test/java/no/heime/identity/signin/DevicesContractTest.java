package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Devices are found and forgotten by the one they belong to, on every store. */
abstract class DevicesContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant IN_SPRING = Instant.parse("2027-05-01T11:00:00Z");

    @Autowired
    Devices devices;

    @Autowired
    Ids ids;

    private Device of(PersonId person) {
        return of(person, null);
    }

    private Device of(PersonId person, @Nullable CameThrough came) {
        return devices.save(
                new Device(ids.next(), person, "digest", "Firefox", NOON, NOON.plusSeconds(60), came, null));
    }

    @Test
    void aPersonFindsHerOwnAndNobodyElses() {
        var astrid = new PersonId(ids.next());
        var hers = of(astrid);
        of(new PersonId(ids.next()));
        assertThat(devices.findByPerson(astrid)).containsExactly(hers);
    }

    @Test
    void nobodyForgetsAnothersDevice() {
        var astrid = new PersonId(ids.next());
        var hers = of(astrid);
        devices.deleteByIdAndPerson(hers.id(), new PersonId(ids.next()));
        assertThat(devices.findById(hers.id())).contains(hers);
        devices.deleteByIdAndPerson(hers.id(), astrid);
        assertThat(devices.findById(hers.id())).isEmpty();
    }

    @Test
    void aProviderEndsTheSessionThatItNamesOrAllOfThePersonAndNothingElse() {
        var astrid = new PersonId(ids.next());
        var one = of(astrid, new CameThrough("idporten", "astrid", "one"));
        var two = of(astrid, new CameThrough("idporten", "astrid", "two"));
        var withoutName = of(astrid, new CameThrough("idporten", "astrid", null));
        var byCode = of(astrid);

        devices.deleteByCameSession("one");
        assertThat(devices.findByPerson(astrid)).containsExactlyInAnyOrder(two, withoutName, byCode);
        assertThat(devices.findById(one.id())).isEmpty();

        devices.deleteByCameSubject("astrid");
        assertThat(devices.findByPerson(astrid)).containsExactly(byCode);
    }

    @Test
    void aDeviceIsThereUntilItsTimeIsOver() {
        var hers = of(new PersonId(ids.next()));
        assertThat(devices.findByIdAndPersonAndUntilAfter(hers.id(), hers.person(), NOON))
                .contains(hers);
        assertThat(devices.findByIdAndPersonAndUntilAfter(hers.id(), hers.person(), hers.until()))
                .isEmpty();
    }

    @Test
    void aDeviceInUseIsKeptLongerAndOneThatIsForgottenStaysAway() {
        var hers = of(new PersonId(ids.next()));
        devices.keepUntil(hers.id(), IN_SPRING);
        assertThat(devices.findById(hers.id()).orElseThrow().until()).isEqualTo(IN_SPRING);

        var gone = UUID.randomUUID();
        devices.keepUntil(gone, IN_SPRING);
        assertThat(devices.findById(gone)).isEmpty();
    }
}

@OnEmbedded
class DevicesOnEmbeddedTest extends DevicesContract {}

@OnMongod
class DevicesOnMongodTest extends DevicesContract {}

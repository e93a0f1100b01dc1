package no.heime.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.UUID;
import no.heime.shared.store.KeyRoom;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What the operator of a trial sees when she changes the master key of its own file. */
@SpringBootTest(properties = "heime.data=target/stores/rotated-${random.uuid}")
class RotateCommandTest {

    @Autowired
    PersonKeys keys;

    @Autowired
    Rotation rotation;

    @Autowired
    MasterKeys masters;

    @Autowired
    KeyRoom room;

    @Autowired
    ApplicationContext program;

    @Test
    void everybodysKeyIsClosedAnewAndItIsSaidHowMany() {
        var earlier = masters.current();
        keys.findOrMake(UUID.randomUUID(), nobody -> false);
        keys.findOrMake(UUID.randomUUID(), nobody -> false);
        var said = new ByteArrayOutputStream();

        new RotateCommand(rotation, masters, program, new PrintStream(said)).say();

        assertThat(said.toString())
                .startsWith("2 keys were closed anew")
                .contains(masters.current())
                .doesNotContain(earlier);
        assertThat(new KnownMasters(room.store()).names()).containsExactly(masters.current());
    }

    @Test
    void whileAKeyDoesNotOpenTheEarlierMasterKeyIsKeptAndItIsSaid() {
        var earlier = masters.current();
        var spoilt = new PersonKey(UUID.randomUUID(), earlier, new Binary(new byte[] {1, 2, 3}));
        room.store().save(spoilt.stored(), PersonKeys.COLLECTION);
        var said = new ByteArrayOutputStream();

        new RotateCommand(rotation, masters, program, new PrintStream(said)).say();
        room.store().remove(query(where("_id").is(spoilt.person())), PersonKeys.COLLECTION);

        assertThat(said.toString()).contains("1 do not open").doesNotContain("no longer needed");
        assertThat(masters.isKnown(earlier)).isTrue();
        assertThat(new KnownMasters(room.store()).names()).contains(earlier, masters.current());
    }
}

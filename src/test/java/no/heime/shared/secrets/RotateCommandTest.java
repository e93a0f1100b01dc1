package no.heime.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.UUID;
import no.heime.shared.store.KeyRoom;
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
        keys.findOrMake(UUID.randomUUID());
        keys.findOrMake(UUID.randomUUID());
        var said = new ByteArrayOutputStream();

        new RotateCommand(rotation, masters, program, new PrintStream(said)).say();

        assertThat(said.toString())
                .startsWith("2 keys were closed anew")
                .contains(masters.current())
                .doesNotContain(earlier);
        assertThat(new KnownMasters(room.store()).names()).containsExactly(masters.current());
    }
}

package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The demo as a stranger starts it: Astrid reads who has looked at her. */
@SpringBootTest(properties = "heime.demo=true")
@AutoConfigureMockMvc
class DemoLooksTest {

    private static final PersonId ASTRID = new PersonId(UUID.fromString("01930000-0000-7000-8000-000000000101"));

    @Autowired
    WhoLooked looked;

    @Autowired
    ChainCheck chain;

    @Autowired
    PersonService persons;

    @Test
    void tellsHerWhoHasReadHerNeedsAndHoldsLikeAnyOther() {
        var astrid = persons.byId(ASTRID).orElseThrow().asActor();
        assertThat(looked.newest(astrid).looked().stream().map(Looked::name)).contains("Kari Olsen", "Per Haugen");
        assertThat(looked.newest(astrid).looked().getFirst().what()).isEqualTo(Seen.NEED);
        assertThat(chain.all()).isNotEmpty().allMatch(ChainFinding::holds);
    }
}

package no.heime.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.shared.Language;
import no.heime.shared.demo.Demo;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How far a municipality has come is remembered, on every store. */
abstract class FirstRunContract extends StoreContract {

    @Autowired
    FirstRunService runs;

    private static Actor with(Membership... memberships) {
        return new Actor(new PersonId(UUID.randomUUID()), "Ruth", null, null, Language.NB, List.of(memberships));
    }

    @Test
    void whatIsInPlaceIsRememberedWithWhoSaidSo() {
        var ruth = with(Membership.administratorIn("1822"));
        runs.done(ruth, "1822", FirstRunStep.MUNICIPALITY);
        runs.done(ruth, "1822", FirstRunStep.MUNICIPALITY);
        assertThat(runs.show(ruth, "1822").done()).singleElement().satisfies(done -> {
            assertThat(done.step()).isEqualTo(FirstRunStep.MUNICIPALITY);
            assertThat(done.by()).isEqualTo(ruth.id());
        });
    }

    @Test
    void twoWhoBeginAtOnceUndoNothingOfEachOther() {
        var ruth = with(Membership.administratorIn("1822"));
        Stream.of(FirstRunStep.values()).parallel().forEach(step -> runs.done(ruth, "1822", step));
        assertThat(runs.show(ruth, "1822").next()).isEmpty();
    }

    @Test
    void itIsForTheAdministratorsOfThatMunicipalityOnly() {
        for (var stranger : List.of(with(Membership.administratorIn("1820")), with(Membership.caseWorkerIn("1822")))) {
            assertThatThrownBy(() -> runs.show(stranger, "1822")).hasMessage("error.not-found");
            assertThatThrownBy(() -> runs.done(stranger, "1822", FirstRunStep.STAFF))
                    .hasMessage("error.not-found");
        }
    }
}

@OnEmbedded
class FirstRunOnEmbeddedTest extends FirstRunContract {}

@OnMongod
class FirstRunOnMongodTest extends FirstRunContract {}

/** In the demo nothing starts for real. */
@OnEmbedded
@TestPropertySource(properties = "heime.demo=true")
class FirstRunInTheDemoTest {

    @Autowired
    FirstRunService runs;

    @Autowired
    Demo demo;

    @Test
    void thereIsNone() {
        assertThat(demo.active()).isTrue();
        var ruth = new Actor(
                new PersonId(UUID.randomUUID()),
                "Ruth",
                null,
                null,
                Language.NB,
                List.of(Membership.administratorIn("1822")));
        assertThatThrownBy(() -> runs.show(ruth, "1822")).hasMessage("error.not-found");
    }
}

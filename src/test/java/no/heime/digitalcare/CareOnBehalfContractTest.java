package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.consent.ConsentService;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.ProxyArea;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** A next of kin answers for a resident about digital care, marked as such, where she may, on every store. */
@Import(CareOnBehalfContract.Ears.class)
abstract class CareOnBehalfContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @TestConfiguration
    static class Ears {
        final List<AnsweredOnBehalf> told = new CopyOnWriteArrayList<>();
        final List<HelperWished> wished = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(AnsweredOnBehalf event) {
            told.add(event);
        }

        @EventListener
        void hear(HelperWished event) {
            wished.add(event);
        }
    }

    @Autowired
    DigitalCareService service;

    @Autowired
    ConsentService consents;

    @Autowired
    WhoLooked looked;

    @Autowired
    Ears ears;

    private final ParticipationId id = new ParticipationId(UUID.randomUUID());
    private final Actor jonas = actingIn(ProxyArea.DIGITAL_CARE);

    @BeforeEach
    void listen() {
        ears.told.clear();
        ears.wished.clear();
    }

    private static Actor actingIn(ProxyArea area) {
        return new Actor(
                JONAS.id(),
                JONAS.name(),
                JONAS.municipality(),
                JONAS.district(),
                JONAS.language(),
                JONAS.memberships(),
                List.of(new ActsFor(ASTRID.id(), Set.of(area))));
    }

    private static Answers answers(Stage stage, boolean wantsHelper) {
        return new Answers(
                new FormId("safety-alarm"), stage, Set.of(), Set.of(HelpWish.SIGN_IN), wantsHelper, LELAND, true);
    }

    private void answered() {
        service.keepFor(jonas, ASTRID.id(), id, null, answers(Stage.CURIOUS, true), YES);
    }

    @Test
    void whatHeAnswersIsHersAndSaysWhoHasAnswered() {
        answered();

        assertThat(service.mine(jonas)).isEmpty();
        assertThat(service.mine(ASTRID)).singleElement().satisfies(part -> {
            assertThat(part.history()).extracting(Turn::by, Turn::who).containsExactly(tuple(By.PROXY, JONAS.id()));
        });
        assertThat(ears.wished)
                .extracting(HelperWished::person, HelperWished::proxy)
                .containsExactly(tuple(ASTRID.id(), JONAS.id()));
        assertThat(ears.told)
                .extracting(
                        AnsweredOnBehalf::person,
                        AnsweredOnBehalf::municipality,
                        AnsweredOnBehalf::by,
                        AnsweredOnBehalf::gone)
                .containsExactly(tuple(ASTRID.id(), "1822", JONAS.id(), false));
    }

    @Test
    void herYesSaysThatHeHasGivenItAndTakenItBack() {
        answered();
        service.withdraw(jonas, id);

        assertThat(service.mine(ASTRID)).isEmpty();
        assertThat(consents.mine(ASTRID)).isNotEmpty().allSatisfy(one -> assertThat(
                        one.consent().story().getFirst().way())
                .isEqualTo(Way.PROXY));
        assertThat(consents.mine(ASTRID))
                .anySatisfy(one -> assertThat(one.consent().last().way()).isEqualTo(Way.PROXY));
        assertThat(ears.told).extracting(AnsweredOnBehalf::gone).containsExactly(false, true);
    }

    @Test
    void whatSheDoesHerselfSheIsNotTold() {
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, true), YES);
        service.keep(ASTRID, id, 0, answers(Stage.USES, false), YES);

        assertThat(ears.told).isEmpty();
        assertThat(ears.wished).extracting(HelperWished::proxy).containsOnlyNulls();
    }

    @Test
    void eachOfThemGoesOnFromWhatTheOtherHasAnswered() {
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        service.keepFor(jonas, ASTRID.id(), id, 0, answers(Stage.WANTS_TO_START, false), YES);
        service.keep(ASTRID, id, 1, answers(Stage.USES, false), YES);

        assertThat(service.own(ASTRID, id).history())
                .extracting(Turn::by)
                .containsExactly(By.RESIDENT, By.PROXY, By.RESIDENT);
    }

    @Test
    void whatHeReadsStandsInHerLog() {
        answered();
        service.of(jonas, ASTRID.id());
        service.own(jonas, id);

        assertThat(looked.newest(ASTRID).looked()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.hat()).isEqualTo(Hat.proxy());
            assertThat(line.what()).isEqualTo(Seen.PARTICIPATION);
        });
    }

    @Test
    void whoActsInSomethingElseIsRefusedAsIfNothingWereThere() {
        answered();
        for (var other : List.of(JONAS, actingIn(ProxyArea.NEEDS))) {
            assertThatThrownBy(() -> service.keepFor(
                            other,
                            ASTRID.id(),
                            new ParticipationId(UUID.randomUUID()),
                            null,
                            answers(Stage.USES, true),
                            YES))
                    .hasMessage("proxy.refused.over");
            assertThatThrownBy(() -> service.of(other, ASTRID.id())).hasMessage("proxy.refused.over");
            assertThatThrownBy(() -> service.own(other, id)).hasMessage("error.not-found");
            assertThatThrownBy(() -> service.withdraw(other, id)).hasMessage("error.not-found");
        }
    }

    @Test
    void hisOwnAnswersAreNeverMadeHers() {
        service.keep(jonas, id, null, answers(Stage.CURIOUS, false), YES);

        assertThatThrownBy(() -> service.keepFor(jonas, ASTRID.id(), id, 0, answers(Stage.USES, false), YES))
                .hasMessage("error.not-found");
        assertThat(service.own(JONAS, id).answers().stage()).isEqualTo(Stage.CURIOUS);
    }
}

@OnEmbedded
class CareOnBehalfOnEmbeddedTest extends CareOnBehalfContract {}

@OnMongod
class CareOnBehalfOnMongodTest extends CareOnBehalfContract {}

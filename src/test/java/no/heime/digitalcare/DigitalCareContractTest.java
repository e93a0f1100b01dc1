package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import no.heime.consent.WordsShown;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
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
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A resident's part in digital care, on every store. */
@Import(DigitalCareContract.Ears.class)
abstract class DigitalCareContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @TestConfiguration
    static class Ears {
        final List<HelperWished> heard = new CopyOnWriteArrayList<>();

        final List<HelperNoLongerWished> takenBack = new CopyOnWriteArrayList<>();

        final List<ParticipationWithdrawn> withdrawn = new CopyOnWriteArrayList<>();

        final AtomicBoolean busy = new AtomicBoolean();

        @EventListener
        @Order(ParticipationWithdrawn.BEFORE_IT_IS_FORGOTTEN)
        void hear(ParticipationWithdrawn event) {
            if (busy.getAndSet(false)) {
                throw new IllegalStateException("The store is away");
            }
            withdrawn.add(event);
        }

        @EventListener
        void hear(HelperWished event) {
            heard.add(event);
        }

        @EventListener
        void hear(HelperNoLongerWished event) {
            takenBack.add(event);
        }
    }

    @Autowired
    DigitalCareService service;

    @Autowired
    ParticipationsInDistrict use;

    @Autowired
    Ears ears;

    @BeforeEach
    void listen() {
        ears.heard.clear();
        ears.takenBack.clear();
        ears.withdrawn.clear();
    }

    private static ParticipationId id() {
        return new ParticipationId(UUID.randomUUID());
    }

    private static Answers answers(Stage stage, boolean wantsHelper) {
        return answers("safety-alarm", stage, wantsHelper);
    }

    private static Answers answers(String form, Stage stage, boolean wantsHelper) {
        return new Answers(
                new FormId(form), stage, Set.of(Equipment.PHONE), Set.of(HelpWish.SIGN_IN), wantsHelper, LELAND, true);
    }

    @Test
    void theSameAnswersTwiceAreKeptOnceAndWishOnce() {
        var id = id();
        assertThat(service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, true), YES)
                        .created())
                .isTrue();
        assertThat(service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, true), YES)
                        .created())
                .isFalse();
        assertThat(service.mine(ASTRID)).hasSize(1);
        assertThat(ears.heard).hasSize(1);
        assertThat(ears.heard.getFirst().district()).isEqualTo(LELAND);
    }

    @Test
    void withoutAWishNobodyIsAsked() {
        service.keep(ASTRID, id(), null, answers(Stage.CURIOUS, false), YES);
        assertThat(ears.heard).isEmpty();
    }

    @Test
    void aWishThatIsTakenBackIsToldOnce() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, true), YES);
        assertThat(ears.takenBack).isEmpty();
        service.keep(ASTRID, id, 0, answers(Stage.WANTS_TO_START, false), YES);
        service.keep(ASTRID, id, 1, answers(Stage.USES, false), YES);
        assertThat(ears.takenBack)
                .extracting(HelperNoLongerWished::participation)
                .containsExactly(id);
    }

    @Test
    void aStepForwardStandsInTheHistory() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        service.keep(ASTRID, id, 0, answers(Stage.USES, false), YES);
        assertThat(service.own(ASTRID, id).history())
                .extracting(Turn::stage)
                .containsExactly(Stage.CURIOUS, Stage.USES);
    }

    @Test
    void aChangeNeedsTheVersionThatWasChanged() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        assertThatThrownBy(() -> service.keep(ASTRID, id, 7, answers(Stage.USES, false), YES))
                .hasMessage("participation.stale");
    }

    @Test
    void whatWasMendedBecauseItsAnswerWasLostIsKeptUntilSomebodyHasTouchedIt() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, false), YES);
        assertThatThrownBy(() -> service.keep(ASTRID, id, null, answers(Stage.USES, false), YES))
                .hasMessage("participation.stale")
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.next())
                        .isEqualTo("/digital-deltakelse?id=" + id.value()));
    }

    @Test
    void oneResidentHasOnePartInOneForm() {
        var first = id();
        service.keep(ASTRID, first, null, answers(Stage.CURIOUS, false), YES);
        assertThatThrownBy(() -> service.keep(ASTRID, id(), null, answers(Stage.USES, false), YES))
                .hasMessage("participation.there-already")
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.next())
                        .isEqualTo("/digital-deltakelse?id=" + first.value()));
        service.keep(JONAS, id(), null, answers(Stage.CURIOUS, false), YES);
        service.keep(ASTRID, id(), null, answers("video-visit", Stage.CURIOUS, false), YES);
        assertThat(service.mine(ASTRID)).hasSize(2);
    }

    @Test
    void nobodySeesOrChangesAnothersPart() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        assertThatThrownBy(() -> service.own(JONAS, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> service.keep(JONAS, id, 0, answers(Stage.USES, false), YES))
                .hasMessage("error.not-found");
    }

    @Test
    void aDistrictIsUsedAsLongAsAResidentThereHasAPart() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        assertThat(use.isUsed(district(LELAND))).isTrue();
        assertThat(use.isUsed(district(new DistrictId("leirfjord-leines")))).isFalse();
        service.withdraw(ASTRID, id);
        assertThat(use.isUsed(district(LELAND))).isFalse();
    }

    private static District district(DistrictId id) {
        return new District(id, "1822", id.value(), 66, 12.9, List.of("8890"));
    }

    @Test
    void withoutHerYesNothingIsKept() {
        assertThatThrownBy(() -> service.keep(ASTRID, id(), null, answers(Stage.USES, false), null))
                .hasMessage("participation.consent.missing");
        assertThat(service.mine(ASTRID)).isEmpty();
    }

    @Test
    void whoTakesHerYesBackIsForgottenOnlyWhenEverybodyHasHeardIt() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, true), YES);
        ears.busy.set(true);
        service.withdraw(ASTRID, id);
        assertThat(ears.withdrawn).isEmpty();
        assertThat(service.mine(ASTRID)).hasSize(1);

        service.withdraw(ASTRID, id);
        assertThat(ears.withdrawn)
                .isNotEmpty()
                .extracting(ParticipationWithdrawn::participation)
                .containsOnly(id);
        assertThat(service.mine(ASTRID)).isEmpty();
    }

    @Test
    void whoTakesHerYesBackIsForgotten() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.CURIOUS, false), YES);
        assertThatThrownBy(() -> service.withdraw(JONAS, id)).hasMessage("error.not-found");
        service.withdraw(ASTRID, id);
        assertThat(service.mine(ASTRID)).isEmpty();
        assertThat(service.keep(ASTRID, id(), null, answers(Stage.CURIOUS, false), YES)
                        .created())
                .isTrue();
    }

    @Test
    void whatAnEarlierVersionStoredIsStillRead() {
        var id = id();
        service.keep(ASTRID, id, null, answers(Stage.WANTS_TO_START, false), YES);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                new Update()
                        .unset("since")
                        .unset("answers.shared")
                        .unset("history.0.by")
                        .unset("history.0.who"),
                DigitalParticipation.class);
        var read = service.own(ASTRID, id);
        assertThat(read.since()).isEqualTo(read.history().getFirst().at());
        assertThat(read.history().getFirst().by()).isEqualTo(By.RESIDENT);
        assertThat(read.answers().shared()).isTrue();
    }

    @Test
    void whatIsNotInTheCatalogueIsRefused() {
        assertThatThrownBy(() -> service.keep(ASTRID, id(), null, answers("robot", Stage.USES, false), YES))
                .hasMessage("participation.form.unknown");
        var nowhere = new Answers(
                new FormId("safety-alarm"), Stage.USES, Set.of(), Set.of(), false, new DistrictId("nowhere"), true);
        assertThatThrownBy(() -> service.keep(ASTRID, id(), null, nowhere, YES)).hasMessage("district.unknown");
    }
}

@OnEmbedded
class DigitalCareOnEmbeddedTest extends DigitalCareContract {}

@OnMongod
class DigitalCareOnMongodTest extends DigitalCareContract {}

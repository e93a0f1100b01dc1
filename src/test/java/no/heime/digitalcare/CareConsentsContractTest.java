package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.Consent;
import no.heime.consent.ConsentService;
import no.heime.consent.Purpose;
import no.heime.consent.Said;
import no.heime.consent.Shown;
import no.heime.consent.Way;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What residents say yes to with their answers, and what becomes of those when they take it back, on every store. */
abstract class CareConsentsContract extends StoreContract {

    private static final Shown NYNORSK = new Shown(1, Language.NN);

    @Autowired
    DigitalCareService service;

    @Autowired
    ConsentService consents;

    @Autowired
    CareConsentsOfBefore before;

    @Autowired
    Clock clock;

    private ParticipationId answers(String form, boolean shared) {
        var id = new ParticipationId(UUID.randomUUID());
        answers(id, null, form, shared);
        return id;
    }

    private void answers(ParticipationId id, @Nullable Integer revision, String form, boolean shared) {
        var answers = new Answers(new FormId(form), Stage.USES, Set.of(), Set.of(), false, LELAND, shared);
        service.keep(ASTRID, id, revision, answers, NYNORSK);
    }

    private List<Said> said(Purpose purpose) {
        return consents.mine(ASTRID).stream()
                .filter(one -> one.purpose() == purpose)
                .flatMap(one -> one.story().stream())
                .toList();
    }

    @Test
    void theYesIsPutDownOnceWithItsWordsItsTimeAndHow() {
        var id = answers("safety-alarm", true);
        answers(id, null, "safety-alarm", true);
        answers("video-visit", true);

        assertThat(consents.mine(ASTRID))
                .extracting(Consent::purpose)
                .containsExactly(Purpose.KEEP_CARE_ANSWERS, Purpose.SHOW_CARE_ANSWERS);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS))
                .extracting(Said::yes, Said::shown, Said::way)
                .containsExactly(tuple(true, NYNORSK, Way.FORM));
        assertThat(said(Purpose.KEEP_CARE_ANSWERS).getFirst().at())
                .isBetween(service.own(ASTRID, id).consentAt(), clock.instant());
        assertThat(consents.mine(JONAS)).isEmpty();
    }

    @Test
    void whatIsNotShownAnyMoreInAnyFormIsTakenBackInTheForm() {
        var alarm = answers("safety-alarm", true);
        var visit = answers("video-visit", true);
        answers(alarm, 0, "safety-alarm", false);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS)).hasSize(1);

        answers(visit, 0, "video-visit", false);
        answers(alarm, 1, "safety-alarm", true);

        assertThat(said(Purpose.SHOW_CARE_ANSWERS))
                .extracting(Said::yes, Said::way)
                .containsExactly(tuple(true, Way.FORM), tuple(false, Way.FORM), tuple(true, Way.FORM));
    }

    @Test
    void nobodySeesHerAnswersFromTheMomentInWhichSheTakesThatBack() {
        var alarm = answers("safety-alarm", true);
        var visit = answers("video-visit", false);

        consents.takeBack(ASTRID, Purpose.SHOW_CARE_ANSWERS);
        consents.takeBack(ASTRID, Purpose.SHOW_CARE_ANSWERS);

        assertThat(service.own(ASTRID, alarm).answers().shared()).isFalse();
        assertThat(service.own(ASTRID, visit).revision()).as("was not shown").isZero();
        assertThat(said(Purpose.SHOW_CARE_ANSWERS))
                .extracting(Said::yes, Said::way, Said::shown)
                .containsExactly(tuple(true, Way.FORM, NYNORSK), tuple(false, Way.OVERVIEW, NYNORSK));
        assertThat(said(Purpose.KEEP_CARE_ANSWERS)).extracting(Said::yes).containsExactly(true);
    }

    @Test
    void herAnswersAreGoneWhenSheTakesBackThatTheyAreKept() {
        answers("safety-alarm", true);
        answers("video-visit", false);

        consents.takeBack(ASTRID, Purpose.KEEP_CARE_ANSWERS);

        assertThat(service.mine(ASTRID)).isEmpty();
        assertThat(said(Purpose.KEEP_CARE_ANSWERS)).extracting(Said::way).containsExactly(Way.FORM, Way.OVERVIEW);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
    }

    @Test
    void itIsTakenBackWithTheLastAnswerThatSheDeletes() {
        var alarm = answers("safety-alarm", true);
        var visit = answers("video-visit", false);

        service.withdraw(ASTRID, alarm);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS)).extracting(Said::yes).containsExactly(true);

        service.withdraw(ASTRID, visit);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
    }

    @Test
    void whatWasKeptBeforeGetsItsYesWithItsOwnTime() {
        var alarm = answers("safety-alarm", true);
        store.dropCollection(Consent.class);

        before.run();
        before.run();

        var then = new Said(service.own(ASTRID, alarm).consentAt(), true, new Shown(1, Language.NB), Way.FORM);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS)).containsExactly(then);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS)).containsExactly(then);
    }
}

@OnEmbedded
class CareConsentsOnEmbeddedTest extends CareConsentsContract {}

@OnMongod
class CareConsentsOnMongodTest extends CareConsentsContract {}

package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.heime.consent.Consent;
import no.heime.consent.ConsentService;
import no.heime.consent.Purpose;
import no.heime.consent.Said;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** What residents say yes to with their answers, and what becomes of those when they take it back, on every store. */
@Import(CareConsentsContract.Busy.class)
abstract class CareConsentsContract extends StoreContract {

    private static final String ALARM = "safety-alarm";
    private static final String VISIT = "video-visit";
    private static final WordsShown NYNORSK = new WordsShown(1, Language.NN);

    @TestConfiguration
    static class Busy {
        final AtomicBoolean busy = new AtomicBoolean();

        @EventListener
        @Order(ParticipationWithdrawn.BEFORE_IT_IS_FORGOTTEN - 1)
        void hear(ParticipationWithdrawn event) {
            if (busy.getAndSet(false)) {
                throw new IllegalStateException("The store is away");
            }
        }
    }

    @Autowired
    DigitalCareService service;

    @Autowired
    CareFollowUp followUp;

    @Autowired
    ConsentService consents;

    @Autowired
    CareConsentsOfBefore before;

    @Autowired
    PersonService people;

    @Autowired
    Busy listener;

    @Autowired
    Clock clock;

    @BeforeEach
    void somebodyToBeSeen() {
        people.add(Somebody.inLeland(ASTRID.id()));
    }

    private ParticipationId answers(String form, boolean shared) {
        var id = new ParticipationId(UUID.randomUUID());
        answers(id, null, form, shared, NYNORSK);
        return id;
    }

    private void answers(
            ParticipationId id, @Nullable Integer revision, String form, boolean shared, WordsShown words) {
        var answers = new Answers(new FormId(form), Stage.WANTS_TO_START, Set.of(), Set.of(), false, LELAND, shared);
        service.keep(ASTRID, id, revision, answers, new CareYes(words, words));
    }

    private List<Said> said(Purpose purpose, String form) {
        return consents.mine(ASTRID).stream()
                .map(ConsentService.Mine::consent)
                .filter(one -> one.purpose() == purpose && one.about().equals(form))
                .flatMap(one -> one.story().stream())
                .toList();
    }

    private List<Participant> seenByStaff() {
        return followUp.people(KARI, "1822", List.of(Stage.values()), null, null);
    }

    @Test
    void eachYesIsPutDownOnceWithItsWordsItsTimeAndHow() {
        var id = answers(ALARM, true);
        answers(id, null, ALARM, true, NYNORSK);
        answers(VISIT, false);

        assertThat(consents.mine(ASTRID))
                .extracting(one -> one.consent().purpose(), one -> one.consent().about())
                .containsExactlyInAnyOrder(
                        tuple(Purpose.KEEP_CARE_ANSWERS, ALARM),
                        tuple(Purpose.SHOW_CARE_ANSWERS, ALARM),
                        tuple(Purpose.KEEP_CARE_ANSWERS, VISIT));
        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM))
                .extracting(Said::yes, Said::words, Said::way)
                .containsExactly(tuple(true, NYNORSK, Way.FORM));
        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM).getFirst().at())
                .isBetween(service.own(ASTRID, id).consentAt(), clock.instant());
        assertThat(consents.mine(JONAS)).isEmpty();
    }

    @Test
    void anAnswerThatIsChangedWithoutANewYesLeavesTheYesAsItWas() {
        var alarm = answers(ALARM, true);
        answers(alarm, 0, ALARM, false, WordsShown.UNKNOWN);
        answers(alarm, 1, ALARM, true, new WordsShown(1, Language.EN));

        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM))
                .extracting(Said::words)
                .containsExactly(NYNORSK);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, ALARM))
                .extracting(Said::yes, Said::way, said -> said.words().language())
                .containsExactly(
                        tuple(true, Way.FORM, Language.NN),
                        tuple(false, Way.FORM, Language.NN),
                        tuple(true, Way.FORM, Language.EN));
    }

    @Test
    void staffDoNotSeeHerFromTheMomentInWhichSheTakesThatBack() {
        var alarm = answers(ALARM, true);
        var visit = answers(VISIT, true);
        assertThat(seenByStaff()).hasSize(2);

        consents.takeBack(ASTRID, Purpose.SHOW_CARE_ANSWERS, ALARM);
        consents.takeBack(ASTRID, Purpose.SHOW_CARE_ANSWERS, ALARM);

        assertThat(seenByStaff()).extracting(one -> one.participation().id()).containsExactly(visit);
        assertThat(service.own(ASTRID, alarm).answers().shared()).isFalse();
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, ALARM))
                .extracting(Said::yes, Said::way, Said::words)
                .containsExactly(tuple(true, Way.FORM, NYNORSK), tuple(false, Way.OVERVIEW, NYNORSK));
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, VISIT)).extracting(Said::yes).containsExactly(true);
    }

    @Test
    void herAnswersAreGoneWhenSheTakesBackThatTheyAreKept() {
        answers(ALARM, true);
        var visit = answers(VISIT, false);

        consents.takeBack(ASTRID, Purpose.KEEP_CARE_ANSWERS, ALARM);

        assertThat(service.mine(ASTRID)).extracting(DigitalParticipation::id).containsExactly(visit);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM))
                .extracting(Said::way)
                .containsExactly(Way.FORM, Way.OVERVIEW);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, ALARM)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
    }

    @Test
    void nobodySeesThemAnyMoreAlsoWhenSomethingIsInTheWayOfDeletingThem() {
        answers(ALARM, true);
        listener.busy.set(true);

        consents.takeBack(ASTRID, Purpose.KEEP_CARE_ANSWERS, ALARM);

        assertThat(seenByStaff()).isEmpty();
        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM).getLast().yes()).isFalse();
    }

    @Test
    void itIsTakenBackWithTheAnswersThatSheDeletes() {
        service.withdraw(ASTRID, answers(ALARM, true));

        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, ALARM)).extracting(Said::way).containsExactly(Way.FORM, Way.DELETED);
    }

    @Test
    void whatWasKeptBeforeGetsItsYesWithItsOwnTimeAndNoWords() {
        var alarm = answers(ALARM, true);
        store.remove(query(where("person").is(ASTRID.id())), Consent.class);

        before.run();
        before.run();

        var then = new Said(service.own(ASTRID, alarm).consentAt(), true, WordsShown.UNKNOWN, Way.FORM);
        assertThat(said(Purpose.KEEP_CARE_ANSWERS, ALARM)).containsExactly(then);
        assertThat(said(Purpose.SHOW_CARE_ANSWERS, ALARM)).containsExactly(then);
    }
}

@OnEmbedded
class CareConsentsOnEmbeddedTest extends CareConsentsContract {}

@OnMongod
class CareConsentsOnMongodTest extends CareConsentsContract {}

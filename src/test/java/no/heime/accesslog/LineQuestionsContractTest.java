package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.PersonService;
import no.heime.register.Registered;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question about a line reaches those who can answer, and its answer her who asked, on every store. */
abstract class LineQuestionsContract extends StoreContract {

    private Actor astrid;
    private Actor jonas;
    private Actor kari;
    private Actor liv;
    private Actor nils;

    @Autowired
    Lines lines;

    @Autowired
    WhoLooked looked;

    @Autowired
    LineQuestionService questions;

    @Autowired
    PersonService people;

    @Autowired
    Notifications notifications;

    private LineId line;

    @BeforeEach
    void kariHasLooked() {
        astrid = Given.another(Registered.ASTRID);
        jonas = Given.another(Registered.JONAS);
        kari = Given.another(Registered.KARI);
        liv = Given.another(Registered.LIV);
        nils = Given.another(Registered.NILS);
        people.addAll(List.of(
                Registered.known(astrid), Registered.known(jonas), Registered.known(kari), Registered.known(nils)));
        line = lookedAt(Seen.NEED, Given.MORNING);
    }

    private LineId lookedAt(Seen what, Instant at) {
        var reading = Reading.of(kari, Hat.caseWorker(), Look.at(astrid.id(), what, "1822"), at, "5a17");
        var one = new Unwritten(new LineId(java.util.UUID.randomUUID()), "1822", reading);
        lines.append("1822", List.of(one));
        return one.id();
    }

    private void livWorksThereToo() {
        people.add(Registered.known(liv));
    }

    private List<String> told(Actor who) {
        return notifications.mine(who).stream().map(Message::link).toList();
    }

    @Test
    void aQuestionIsToldToColleaguesOfWhoeverLookedAndToNobodyElse() {
        livWorksThereToo();

        questions.ask(astrid, line, "Hvorfor så dere på dette?");

        assertThat(told(liv)).containsExactly("/sporsmal-om-innsyn");
        assertThat(told(kari)).isEmpty();
        assertThat(told(nils)).isEmpty();
        assertThat(questions.awaiting(kari)).isEmpty();
        assertThat(questions.awaiting(nils)).isEmpty();
        assertThat(questions.awaiting(liv)).singleElement().satisfies(one -> {
            assertThat(one.resident()).isEqualTo("Astrid Nilsen");
            assertThat(one.question().words()).isEqualTo("Hvorfor så dere på dette?");
            assertThat(one.looked().name()).isEqualTo("Kari Olsen");
        });
    }

    @Test
    void whoLookedAnswersHerselfOnlyWhereNobodyElseIsThere() {
        questions.ask(astrid, line, "Hvorfor?");

        assertThat(told(kari)).containsExactly("/sporsmal-om-innsyn");
        assertThat(questions.awaiting(kari)).hasSize(1);
        questions.answer(kari, line, "Jeg skulle ringe deg.");
    }

    @Test
    void theAnswerIsToldToHerAndStandsAtTheLine() {
        livWorksThereToo();
        questions.ask(astrid, line, "Hvorfor?");

        questions.answer(liv, line, "Hun skulle ringe deg.");

        assertThat(told(astrid)).containsExactly("/hvem-har-sett");
        assertThat(looked.newest(astrid).looked())
                .filteredOn(one -> one.line().equals(line))
                .singleElement()
                .satisfies(one -> assertThat(one.question().answer().words()).isEqualTo("Hun skulle ringe deg."));
        assertThat(questions.awaiting(liv)).isEmpty();
    }

    @Test
    void whoReadsAQuestionStandsInTheLogToo() {
        livWorksThereToo();
        questions.ask(astrid, line, "Hvorfor?");

        questions.awaiting(liv);

        assertThat(looked.newest(astrid).looked()).extracting(Looked::what).contains(Seen.QUESTION);
    }

    @Test
    void nobodyAsksAboutAnothersLine() {
        assertThatThrownBy(() -> questions.ask(jonas, line, "Hva så hun?")).hasMessage("error.not-found");
        assertThatThrownBy(() -> questions.ask(kari, line, "Hva så jeg?")).hasMessage("error.not-found");
    }

    @Test
    void onlyStaffOfTheMunicipalityWhoDidNotLookAnswer() {
        livWorksThereToo();
        questions.ask(astrid, line, "Hvorfor?");

        assertThatThrownBy(() -> questions.answer(nils, line, "Vet ikke.")).hasMessage("error.not-found");
        assertThatThrownBy(() -> questions.answer(kari, line, "Ingenting.")).hasMessage("error.not-found");
        assertThatThrownBy(() -> questions.awaiting(jonas)).hasMessage("error.forbidden");
    }

    @Test
    void aboutWhatOneReaderLookedAtOnOneDayIsAskedOnceAndAboutAnotherDayOnceMore() {
        var sameDay = lookedAt(Seen.MESSAGES, Given.MORNING.plusSeconds(60));
        var nextDay = lookedAt(Seen.NEED, Given.MORNING.plus(Duration.ofDays(1)));
        questions.ask(astrid, line, "Hvorfor?");

        assertThatThrownBy(() -> questions.ask(astrid, sameDay, "Og dette?")).hasMessage("looked.refused.asked");
        questions.ask(astrid, nextDay, "Hvorfor igjen?");
    }

    @Test
    void theSameQuestionTwiceIsAskedOnceAndAnAnswerIsGivenOnce() {
        livWorksThereToo();
        questions.ask(astrid, line, "Hvorfor?");
        questions.ask(astrid, line, "Hvorfor?");
        assertThatThrownBy(() -> questions.ask(astrid, line, "Noe annet?")).hasMessage("looked.refused.asked");
        assertThatThrownBy(() -> questions.ask(astrid, line, " ")).hasMessage("text.missing");

        questions.answer(liv, line, "Hun skulle ringe deg.");
        assertThatThrownBy(() -> questions.answer(liv, line, "Noe annet.")).hasMessage("report.refused.answered");
        assertThat(told(liv)).hasSize(1);
    }
}

@OnEmbedded
class LineQuestionsOnEmbeddedTest extends LineQuestionsContract {}

@OnMongod
class LineQuestionsOnMongodTest extends LineQuestionsContract {}

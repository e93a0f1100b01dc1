package no.heime.accesslog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.LineId;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.LineQuestionService.ForStaff;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.register.Registered;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, LineQuestionsViewTest.Noon.class})
@ViewPackages(classes = LineQuestionsView.class)
class LineQuestionsViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final LineId LINE = new LineId(UUID.randomUUID());

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    WhoLooked log;

    @MockitoBean
    LineQuestionService questions;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void livSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(Registered.LIV);
    }

    private static ForStaff waiting() {
        var question = new LineQuestion(
                LINE,
                Registered.ASTRID.id(),
                "1822",
                Registered.KARI.id(),
                "Hvorfor så dere på dette?",
                NOON.minusSeconds(3 * 3600),
                true,
                null,
                List.of(),
                0L);
        var looked = new Looked(
                LINE,
                NOON.minusSeconds(24 * 3600),
                1,
                Registered.KARI.id(),
                "Kari Olsen",
                Hat.caseWorker(),
                "Leirfjord",
                Seen.NEED,
                List.of(),
                null,
                null);
        return new ForStaff(question, "Astrid Nilsen", looked);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void staffReadWhoAsksAboutWhichLookAndAnswerIt() {
        when(questions.awaiting(Registered.LIV)).thenReturn(List.of(waiting()));
        navigate(LineQuestionsView.class);
        assertThat(screen())
                .contains("1 venter")
                .contains("Astrid Nilsen")
                .contains("«Hvorfor så dere på dette?»")
                .contains("for 3 t siden")
                .contains("Kari Olsen, saksbehandler i Leirfjord kommune");
        find(Words.class).single().setValue("Hun skulle ringe deg.");

        test(find(Action.class).withText("Send svar").single()).click();

        verify(questions).answer(Registered.LIV, LINE, "Hun skulle ringe deg.");
        assertThat(screen()).contains("Svaret er sendt.").contains("Ingen spørsmål venter");
    }

    @Test
    void anAnswerWithoutWordsIsRefusedAtItsField() {
        when(questions.awaiting(Registered.LIV)).thenReturn(List.of(waiting()));
        navigate(LineQuestionsView.class);
        doThrow(DomainException.invalid("text.missing", "words"))
                .when(questions)
                .answer(any(), any(), any());

        test(find(Action.class).withText("Send svar").single()).click();

        assertThat(screen()).contains("Skriv noe her.").contains("1 venter");
    }

    @Test
    void aResidentHasNothingToAnswer() {
        when(questions.awaiting(Registered.LIV)).thenThrow(DomainException.forbidden());

        navigate(LineQuestionsView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
    }
}

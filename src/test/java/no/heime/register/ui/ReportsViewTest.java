package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.register.EntryId;
import no.heime.register.Report;
import no.heime.register.ReportAnswer;
import no.heime.register.ReportId;
import no.heime.register.ReportKind;
import no.heime.register.ReportService.ForStaff;
import no.heime.register.ReportStatus;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportsViewTest extends RegisterScreens {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final Report signedIn = report(ReportKind.CONCERN, "Han ba om penger.", ASTRID.id(), null);
    private final Report anonymous = report(ReportKind.NO_LONGER_TRUE, null, null, null);

    private static Report report(
            ReportKind kind, @Nullable String words, @Nullable PersonId reporter, @Nullable ReportAnswer answer) {
        return new Report(
                new ReportId(UUID.randomUUID()),
                new EntryId(UUID.randomUUID()),
                "Snømåking på Leland",
                "1822",
                null,
                kind,
                words,
                reporter,
                MORNING,
                answer == null ? ReportStatus.OPEN : ReportStatus.ANSWERED,
                answer,
                List.of(),
                1L);
    }

    private void open(ForStaff... waiting) {
        signedInAs(KARI);
        when(reports.awaiting(KARI)).thenReturn(List.of(waiting));
        navigate(ReportsView.class);
    }

    @Test
    void staffReadWhatWasWrittenByWhomAndHowLongAgo() {
        open(new ForStaff(signedIn, "Astrid Nilsen"), new ForStaff(anonymous, null));

        assertThat(screen())
                .contains("2 venter")
                .contains("Snømåking på Leland")
                .contains("«Han ba om penger.»")
                .contains("fra Astrid Nilsen")
                .contains("for 3 t siden")
                .contains("stemmer ikke lenger")
                .contains("ikke logget inn og får ikke svar");
        assertThat(find(Anchor.class)
                        .withText("Se registreringen")
                        .all()
                        .getFirst()
                        .getHref())
                .isEqualTo("/finn/" + signedIn.entry().value());
    }

    @Test
    void whatIsGraveIsMarkedByShapeAndWordAndLeadsToWhereItIsHidden() {
        open(new ForStaff(signedIn, "Astrid Nilsen"), new ForStaff(anonymous, null));

        var grave = find(Span.class).withClassName("grave").single();
        assertThat(grave.getText()).isEqualTo("bekymring");
        assertThat(grave.getChildren()).hasAtLeastOneElementOfType(Icon.class);
        assertThat(find(Anchor.class).withText("Skjul det").all().getFirst().getHref())
                .isEqualTo("/finn/" + signedIn.entry().value() + "?skjul=ja");
    }

    @Test
    void whoSeesToHerOwnReadsThatTheNameIsKeptFromHer() {
        open(new ForStaff(signedIn, null));

        assertThat(screen()).contains("du ser ikke navnet").doesNotContain("ikke logget inn");
    }

    @Test
    void anAnswerGoesToWhoeverReportedAndTheOthersStay() {
        open(new ForStaff(signedIn, "Astrid Nilsen"), new ForStaff(anonymous, null));
        find(Words.class).all().getFirst().setValue("Takk, vi ser på det.");

        test(find(Action.class).withText("Send svar").single()).click();

        verify(reports).answer(KARI, signedIn.id(), "Takk, vi ser på det.");
        assertThat(screen()).contains("1 venter").contains("er sendt.");
        test(find(Action.class).withText("Ferdig").single()).click();
        verify(reports).answer(KARI, anonymous.id(), "");
        assertThat(screen()).contains("Ingenting er meldt inn");
    }

    @Test
    void whenAColleagueWasFirstOneSentenceSaysSo() {
        open(new ForStaff(anonymous, null));
        doThrow(DomainException.stale("report.refused.answered")).when(reports).answer(any(), any(), any());

        test(find(Action.class).withText("Ferdig").single()).click();

        assertThat(screen()).contains("Noen har svart på dette allerede.").contains("1 venter");
    }

    @Test
    void whatIsShownAnewIsWithoutWhatAColleagueAnsweredAndWithWhatIsBegun() {
        open(new ForStaff(anonymous, null), new ForStaff(signedIn, "Astrid Nilsen"));
        find(Words.class).all().getLast().setValue("Takk, vi ser");
        doThrow(DomainException.stale("report.refused.answered")).when(reports).answer(any(), any(), any());
        test(find(Action.class).withText("Ferdig").single()).click();

        when(reports.awaiting(KARI)).thenReturn(List.of(new ForStaff(signedIn, "Astrid Nilsen")));
        test(find(Action.class).withText("Vis siden på nytt").single()).click();

        assertThat(screen()).contains("1 venter").doesNotContain("Noen har svart på dette allerede.");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Takk, vi ser");
    }

    @Test
    void whoGoesToHideWhatIsReportedFindsWhatSheHadBegunToAnswerWhenSheComesBack() {
        open(new ForStaff(signedIn, "Astrid Nilsen"), new ForStaff(anonymous, null));
        find(Words.class).all().getFirst().setValue("Takk, vi ser");

        navigate(MyReportsView.class);
        navigate(ReportsView.class);

        assertThat(find(Words.class).all()).extracting(Words::getValue).containsExactly("Takk, vi ser", "");
        test(find(Action.class).withText("Send svar").single()).click();
        navigate(ReportsView.class);
        assertThat(find(Words.class).all()).extracting(Words::getValue).containsExactly("", "");
    }

    @Test
    void aResidentHasNothingToAnswer() {
        signedInAs(ASTRID);
        when(reports.awaiting(ASTRID)).thenThrow(DomainException.forbidden());

        navigate(ReportsView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
    }

    @Test
    void whoReportedReadsWhatCameOfIt() {
        signedInAs(ASTRID);
        when(reports.mine(ASTRID))
                .thenReturn(List.of(
                        report(
                                ReportKind.CONCERN,
                                "Han ba om penger.",
                                ASTRID.id(),
                                new ReportAnswer(
                                        ReportAnswer.Outcome.HANDLED,
                                        "Takk, vi har snakket med ham.",
                                        KARI.id(),
                                        MORNING)),
                        report(
                                ReportKind.NO_LONGER_TRUE,
                                null,
                                ASTRID.id(),
                                new ReportAnswer(ReportAnswer.Outcome.CONFIRMED, null, KARI.id(), MORNING)),
                        report(ReportKind.NO_LONGER_TRUE, null, ASTRID.id(), null)));

        navigate(MyReportsView.class);

        assertThat(screen())
                .contains("Kommunen svarer: Takk, vi har snakket med ham.")
                .contains("Den som står bak, sier at det stemmer.")
                .contains("venter på svar");
    }

    @Test
    void whoHasReportedNothingIsToldHow() {
        signedInAs(ASTRID);

        navigate(MyReportsView.class);

        assertThat(screen()).contains("Ingenting meldt");
    }
}

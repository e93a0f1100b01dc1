package no.heime.register.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import no.heime.register.Loan;
import no.heime.register.ResourceType;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** One loan: who has it, since when, until when, and that it is back. */
final class LoanCard {

    private final Loan loan;
    private final LocalDate today;
    private final Moments moments;
    private final Consumer<Loan> back;

    LoanCard(Loan loan, LocalDate today, Moments moments, Consumer<Loan> back) {
        this.loan = loan;
        this.today = today;
        this.moments = moments;
        this.back = back;
    }

    Card card() {
        String words = Say.text("register.loan.return");
        Card card = Card.within(new Glyph(LadderStep.SELF, ResourceType.AID_TO_LEND.icon()), loan.to())
                .line(Say.text("register.loan.since", moments.date(loan.since())));
        LocalDate due = loan.back();
        if (due != null && loan.isOverdueOn(today)) {
            card.part(overdue(due));
        } else if (due != null) {
            card.line(Say.text("register.loan.due", moments.date(due)));
        }
        return card.actions(Action.quiet(words, () -> back.accept(loan)).about(words + ": " + loan.to()));
    }

    private Paragraph overdue(LocalDate due) {
        Paragraph late =
                new Paragraph(new Icon("circle-alert"), new Span(Say.text("register.loan.overdue", moments.date(due))));
        late.addClassName("overdue");
        return late;
    }
}

package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.heime.identity.CurrentUser;
import no.heime.register.Report;
import no.heime.register.ReportAnswer;
import no.heime.register.ReportService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/** «Det du har meldt»: what I have reported, and what came of it. */
@Route("meldt")
@PermitAll
class MyReportsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ReportService reports;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    MyReportsView(ReportService reports, CurrentUser user, Clock clock) {
        this.reports = reports;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        list.addClassName("cards");
        add(new PageTitle(getPageTitle()), attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        List<Report> mine = reports.mine(user.require());
        Moments moments = new Moments(clock, Say.locale());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState("flag", Say.text("report.mine.empty"), Say.text("report.mine.empty.how")));
        }
        mine.forEach(report -> list.add(card(report, moments)));
    }

    private static Card card(Report report, Moments moments) {
        Card card = Card.of(new Glyph(LadderStep.MUNICIPALITY, "flag"), report.title())
                .line(Say.dotted(Say.text("report.kind." + report.kind()), moments.ago(report.at())));
        String words = report.words();
        if (words != null) {
            card.line(Say.quoted(words));
        }
        ReportAnswer answer = report.answer();
        String said = answer == null ? null : answer.words();
        if (answer == null) {
            card.reasons(List.of(Say.text("report.mine.waits")));
        } else if (said != null) {
            card.part(Notice.info(Say.text("report.mine.answer", said)));
        } else {
            card.part(Notice.info(Say.text("report.mine." + answer.outcome())));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return Say.text("report.mine.title");
    }
}

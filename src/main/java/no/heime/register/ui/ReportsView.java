package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.identity.CurrentUser;
import no.heime.register.ReportService;
import no.heime.register.ReportService.ForStaff;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Awaiting;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;

/** «Meldt inn»: what readers say of entries in my municipality, the grave first, then oldest first. */
@Route("meldt-inn")
@PermitAll
class ReportsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ReportService reports;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Awaiting list = new Awaiting(Say.text("report.empty"), Say.text("report.empty.how"));

    ReportsView(ReportService reports, CurrentUser user, Clock clock) {
        this.reports = reports;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "moderation");
        add(title, WayTo.inText("/godkjenne", Say.text("report.to-moderation")), toast, attempt, list.count(), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Moments moments = new Moments(clock, Say.locale());
        AnswersBegun begun = AnswersBegun.of(user.require().id());
        list.show(reports.awaiting(user.require()).stream()
                .map(one -> new ReportToAnswer(one, moments, begun, (card, words) -> answer(one, words, card)))
                .toList());
    }

    private void answer(ForStaff about, String words, ReportToAnswer card) {
        attempt.to(() -> {
            reports.answer(user.require(), about.report().id(), words);
            AnswersBegun.of(user.require().id()).sent(about.report().id());
            var next = list.answered(card);
            toast.say(Say.text(
                    about.report().canBeAnswered() ? "report.answered" : "report.handled.done",
                    about.report().title()));
            Focus.onNext(next, title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("report.title");
    }
}

package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.LineQuestionService.ForStaff;
import no.heime.identity.CurrentUser;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Awaiting;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** «Spørsmål om innsyn»: what residents of my municipality ask about who has looked at them, oldest first. */
@Route("sporsmal-om-innsyn")
@PermitAll
class LineQuestionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final LineQuestionService questions;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Awaiting list = new Awaiting(Say.text("looked.questions.empty"), Say.text("looked.questions.how"));

    LineQuestionsView(LineQuestionService questions, CurrentUser user, Clock clock) {
        this.questions = questions;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "moderation");
        add(title, toast, attempt, list.count(), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Moments moments = new Moments(clock, Say.locale());
        list.show(questions.awaiting(user.require()).stream()
                .map(one -> new QuestionToAnswer(one, moments, (card, words) -> answer(one, words, card)))
                .toList());
    }

    private void answer(ForStaff about, String words, QuestionToAnswer card) {
        attempt.to(
                () -> questions.answer(user.require(), about.question().line(), words),
                () -> {
                    var next = list.answered(card);
                    toast.say(Say.text("looked.answered"));
                    Focus.onNext(next, title);
                },
                card.field());
    }

    @Override
    public String getPageTitle() {
        return Say.text("looked.questions.title");
    }
}

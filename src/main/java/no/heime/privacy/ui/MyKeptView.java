package no.heime.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Obstacle;
import no.heime.privacy.Erasure;
import no.heime.privacy.ErasureService;
import no.heime.privacy.InWords;
import no.heime.privacy.MyFile;
import no.heime.privacy.MyKept;
import no.heime.privacy.Wording;
import no.heime.shared.kept.Kept;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/**
 * «Mine opplysninger»: everything that is kept about me, how long, and where I put it right; all of it as a file; and the
 * way to have it erased, and back from that.
 */
@Route("mine-opplysninger")
@PermitAll
class MyKeptView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Of the address: which section was come for. */
    private static final String PART = "del";

    private final MyKept kept;
    private final ErasureService erasures;
    private final Wording wording;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div waiting = new Div();
    private final Div sections = new Div();
    private String asked = "";

    MyKeptView(MyKept kept, MyFile file, ErasureService erasures, Wording wording, CurrentUser user, Clock clock) {
        this.kept = kept;
        this.erasures = erasures;
        this.wording = wording;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        sections.addClassName("stack");
        Paragraph lead = new Paragraph(Say.text("kept.lead"));
        lead.addClassName("meta");
        TakeWithMe takeWithMe = new TakeWithMe(file, user, attempt, toast);
        add(new PageTitle(getPageTitle()), lead, toast, attempt, waiting, takeWithMe, sections);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse("");
        attempt.to(this::draw);
    }

    private void draw() {
        Actor me = user.require();
        InWords words = wording.in(Say.language());
        var erasure = erasures.of(me);
        List<Obstacle> obstacles = erasures.obstacles(me);
        waiting.removeAll();
        erasure.ifPresent(
                it -> waiting.add(new WaitingErasure(it, words.day(it.day(clock.getZone())), obstacles, this::regret)));
        sections.removeAll();
        kept.about(me).forEach(section -> sections.add(section(section, words)));
        if (erasure.isEmpty()) {
            String day = words.day(LocalDate.now(clock).plus(Erasure.TO_REGRET));
            sections.add(new EraseMe(day, obstacles, this::ask));
        }
    }

    /** What a message has led to is open. */
    private SectionPart section(Kept section, InWords words) {
        var part = new SectionPart(section, words);
        part.setOpen(section.section().name().equals(asked));
        return part;
    }

    private void ask() {
        attempt.to(() -> erasures.ask(user.require()), () -> drawSaying("erasure.asked"));
    }

    private void regret() {
        attempt.to(() -> erasures.regret(user.require()), () -> drawSaying("erasure.regretted"));
    }

    /** The phone hears of it before the next screen is drawn. What was pressed is gone: the focus goes to the sentence that says what was done. */
    private void drawSaying(String key) {
        draw();
        getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
        toast.say(Say.text(key));
        toast.getChildren().findFirst().ifPresent(said -> Focus.into(toast, said));
    }

    @Override
    public String getPageTitle() {
        return Say.text("kept.title");
    }
}

package no.heime.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.heime.identity.CurrentUser;
import no.heime.privacy.InWords;
import no.heime.privacy.MyFile;
import no.heime.privacy.MyKept;
import no.heime.privacy.Wording;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** «Mine opplysninger»: everything that is kept about me, how long, and where I put it right; and all of it as a file. */
@Route("mine-opplysninger")
@PermitAll
class MyKeptView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final MyKept kept;
    private final Wording wording;
    private final CurrentUser user;
    private final Attempt attempt = new Attempt();
    private final Div sections = new Div();

    MyKeptView(MyKept kept, MyFile file, Wording wording, CurrentUser user) {
        this.kept = kept;
        this.wording = wording;
        this.user = user;
        addClassName("page");
        sections.addClassName("stack");
        Toast toast = new Toast();
        Paragraph lead = new Paragraph(Say.text("kept.lead"));
        lead.addClassName("meta");
        add(new PageTitle(getPageTitle()), lead, toast, attempt, new TakeWithMe(file, user, attempt, toast), sections);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        InWords words = wording.in(Say.language());
        sections.removeAll();
        kept.about(user.require()).forEach(section -> sections.add(new SectionPart(section, words)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("kept.title");
    }
}

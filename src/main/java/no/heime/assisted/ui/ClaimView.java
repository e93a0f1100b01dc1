package no.heime.assisted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import no.heime.assisted.ClaimService;
import no.heime.assisted.TalkLinks;
import no.heime.identity.CurrentUser;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/** «Har kommunen registrert noe for deg?»: the code on the receipt is typed here. */
@Route("har-kommunen-registrert")
@PermitAll
class ClaimView extends Div implements HasDynamicTitle {

    private final ClaimService claims;
    private final CurrentUser user;
    private final Input code = new Input();
    private final Field field = new Field(Say.text("claim.code"), code).hint(Say.text("claim.code.hint"));
    private final Attempt attempt = new Attempt();

    ClaimView(ClaimService claims, CurrentUser user) {
        this.claims = claims;
        this.user = user;
        addClassNames("page", "claim");
        code.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "characters");
        Div content = new Div(
                new Paragraph(Say.text("claim.lead")), field, Action.primary(Say.text("claim.do"), this::claim));
        content.addClassName("stack");
        add(new PageTitle(getPageTitle()), attempt, content);
    }

    private void claim() {
        attempt.to(() -> claims.claim(user.require(), code.getValue()), ClaimView::comeAnew, field);
    }

    /** This session was of the account that is gone; her device signs her in by itself, as who she is. */
    private static void comeAnew() {
        UI.getCurrent().getPage().setLocation(TalkLinks.REGISTERED);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    @Override
    public String getPageTitle() {
        return Say.text("claim.title");
    }
}

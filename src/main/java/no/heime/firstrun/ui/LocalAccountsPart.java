package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.heime.identity.CurrentUser;
import no.heime.identity.LocalAccountService;
import no.heime.identity.LocalAccountService.Said;
import no.heime.identity.LocalAccountService.Shown;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Whether those who live here sign in with a code or a passkey, or only through a provider, and who has said so. */
final class LocalAccountsPart extends Div {

    private final LocalAccountService accounts;
    private final CurrentUser user;
    private final String municipality;
    private final Toast toast;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();

    LocalAccountsPart(LocalAccountService accounts, CurrentUser user, String municipality, Toast toast) {
        this.accounts = accounts;
        this.user = user;
        this.municipality = municipality;
        this.toast = toast;
        addClassName("stack");
        content.addClassName("stack");
        add(new H2(Say.text("local-accounts.title")), attempt, content);
        draw();
    }

    private void draw() {
        var shown = accounts.of(user.require(), municipality);
        String others = String.join(", ", shown.otherwise());
        content.removeAll();
        content.add(
                new Paragraph(shown.allowed() ? Say.text("local-accounts.on") : Say.text("local-accounts.off", others)),
                new Paragraph(Say.text("local-accounts.staff")));
        if (shown.chosen()) {
            content.add(change(shown, others));
        } else {
            content.add(new Paragraph(Say.text("local-accounts.only")));
        }
        if (!shown.said().isEmpty()) {
            content.add(said(shown));
        }
    }

    private Div change(Shown shown, String others) {
        String act = shown.allowed() ? "local-accounts.stop" : "local-accounts.begin";
        Action asked = Action.quiet(Say.text(act), () -> {});
        return new Div(
                asked,
                new Confirmation(
                        asked,
                        Say.text(act + ".sure", others),
                        Say.text(act + ".yes"),
                        () -> set(!shown.allowed(), shown.version()),
                        Say.text("local-accounts.no")));
    }

    private static UnorderedList said(Shown shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("staff");
        shown.said().forEach(one -> list.add(new ListItem(line(one))));
        return list;
    }

    private static Paragraph line(Said one) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(one.on());
        Paragraph line = new Paragraph(Say.dotted(
                Say.text(one.allowed() ? "local-accounts.said.on" : "local-accounts.said.off"), one.by(), day));
        line.addClassName("hint");
        return line;
    }

    private void set(boolean allowed, @Nullable Long read) {
        toast.clear();
        attempt.to(() -> accounts.set(user.require(), municipality, allowed, read), () -> {
            draw();
            toast.say(Say.text(allowed ? "local-accounts.begin.done" : "local-accounts.stop.done"));
            Focus.onText(toast);
        });
    }
}

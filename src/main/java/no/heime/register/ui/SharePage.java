package no.heime.register.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;

/**
 * A page goes on to somebody else: through the phone's own way of sharing, as a link, as a QR code, or on paper, where the
 * code and the address always stand. The phone's part is in {@code frontend/register/share-page.ts}.
 */
@Tag("heime-share")
final class SharePage extends Div {

    /** @param path of the page, from the root */
    SharePage(String path, String title) {
        String address = PublicAddress.of(VaadinRequest.getCurrent(), path);
        addClassName("share");
        getElement()
                .setAttribute("path", path)
                .setAttribute("about", title)
                .setAttribute("copied", Say.text("register.share.copied"))
                .setAttribute("not-copied", Say.text("register.share.not-copied"));
        Div onPaper = new Div(new QrPicture(address, title), new Paragraph(address));
        onPaper.addClassName("on-paper");
        Action qr = Action.quiet(Say.text("register.share.qr"), () -> {});
        qr.getElement().setAttribute("aria-expanded", "false");
        qr.addClickListener(pressed -> {
            boolean open = !onPaper.hasClassName("open");
            onPaper.setClassName("open", open);
            qr.getElement().setAttribute("aria-expanded", String.valueOf(open));
            if (open) {
                Focus.stayAndShow(onPaper);
            }
        });
        Div ways = new Div(
                onPhone("native", "register.share.native"),
                onPhone("copy", "register.share.copy"),
                qr,
                onPhone("print", "register.share.print"));
        ways.addClassName("actions");
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        add(new H2(Say.text("register.share.title")), ways, said, onPaper);
    }

    /** What the phone does by itself, when it is pressed: the server could only ask it to, which is too late for it. */
    private static Action onPhone(String way, String key) {
        Action action = Action.quiet(Say.text(key), () -> {});
        action.getElement().setAttribute("data-share", way);
        return action;
    }
}

package no.heime.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;

/**
 * A page or a link goes on to somebody else: through the phone's own way of sharing, as a link, as a QR code, or on paper,
 * where the code and the address always stand. The phone's part is in {@code frontend/register/share-page.ts}.
 */
@Tag("heime-share")
public final class SharePage extends Div {

    private final Div onPaper = new Div();
    private final Div ways = new Div();
    private final H2 heading;

    private SharePage(String path, String about, String heading, String notCopied) {
        String address = PublicAddress.of(VaadinRequest.getCurrent(), path);
        addClassName("share");
        getElement()
                .setAttribute("path", path)
                .setAttribute("about", about)
                .setAttribute("copied", Say.text("shared.share.copied"))
                .setAttribute("not-copied", notCopied);
        onPaper.add(new QrPicture(address, about), new Paragraph(address));
        onPaper.addClassName("on-paper");
        ways.addClassName("actions");
        ways.add(onPhone("native", "shared.share.native"), onPhone("copy", "shared.share.copy"));
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        this.heading = new H2(heading);
        add(this.heading, ways, said, onPaper);
    }

    /**
     * Of a screen: its address stands in the phone's own field, and the code is unfolded.
     *
     * @param path of the page, from the root
     */
    public static SharePage of(String path, String title) {
        SharePage share =
                new SharePage(path, title, Say.text("shared.share.title"), Say.text("shared.share.not-copied"));
        share.unfolding();
        return share;
    }

    /**
     * Of what is there to be handed on and nothing else: the code stands large on the screen, for others to read from it.
     *
     * @param path of the link, from the root
     * @param about what it is to, in the code's own words and in the phone's sheet
     */
    public static SharePage ofLink(String path, String about, String heading) {
        SharePage share = new SharePage(path, about, heading, Say.text("shared.share.link.not-copied"));
        share.addClassName("large");
        share.onPaper.addClassName("open");
        share.ways.add(onPhone("print", "shared.share.print"));
        return share;
    }

    public H2 heading() {
        return heading;
    }

    private void unfolding() {
        Action qr = Action.quiet(Say.text("shared.share.qr"), () -> {});
        qr.getElement().setAttribute("aria-expanded", "false");
        qr.addClickListener(pressed -> {
            boolean open = !onPaper.hasClassName("open");
            onPaper.setClassName("open", open);
            qr.getElement().setAttribute("aria-expanded", String.valueOf(open));
            if (open) {
                Focus.stayAndShow(onPaper);
            }
        });
        ways.add(qr, onPhone("print", "shared.share.print"));
    }

    /** What the phone does by itself, when it is pressed: the server could only ask it to, which is too late for it. */
    private static Action onPhone(String way, String key) {
        Action action = Action.quiet(Say.text(key), () -> {});
        action.getElement().setAttribute("data-share", way);
        return action;
    }
}

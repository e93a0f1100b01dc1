package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Say;

/** Lets whoever has asked a next of kin tell her so, in a letter of her own e-mail that is written already. */
final class TellNextOfKin extends Anchor {

    TellNextOfKin(EmailAddress email) {
        super(
                "mailto:%s?subject=%s&body=%s"
                        .formatted(
                                email.value(),
                                inAddress(Say.text("proxy.tell.subject")),
                                inAddress(Say.text("proxy.tell.words"))),
                Say.text("proxy.tell"));
        addClassName("way");
        getElement().setAttribute("aria-label", Say.text("proxy.tell") + ": " + email.value());
    }

    private static String inAddress(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

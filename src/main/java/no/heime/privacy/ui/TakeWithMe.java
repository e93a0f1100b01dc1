package no.heime.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import no.heime.identity.CurrentUser;
import no.heime.privacy.MyFile;
import no.heime.shared.Language;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * Everything as one file. The button asks first whether she may have one more, so that a no is a sentence on the screen
 * and no file that cannot be opened; the address of the file is worth one download.
 */
final class TakeWithMe extends Div {

    private final MyFile file;
    private final CurrentUser user;
    private final Language language = Say.language();
    private final String name = Say.text("kept.file.name");
    private final AtomicBoolean asked = new AtomicBoolean();

    TakeWithMe(MyFile file, CurrentUser user, Attempt attempt, Toast toast) {
        this.file = file;
        this.user = user;
        addClassNames("paper", "stack");
        Paragraph what = new Paragraph(Say.text("kept.download.text"));
        Anchor download = new Anchor(this::hand, "");
        download.getElement().setAttribute("hidden", true);
        add(
                what,
                Action.primary(
                        Say.text("kept.download"),
                        () -> attempt.to(() -> ask(download), () -> toast.say(Say.text("kept.downloading")))),
                download);
    }

    private void ask(Anchor download) {
        file.ask(user.require());
        asked.set(true);
        download.getElement().callJsFunction("click");
    }

    private void hand(DownloadEvent event) throws IOException {
        event.getResponse()
                .setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (!asked.getAndSet(false)) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(name);
        event.setContentType("application/zip");
        file.write(user.require(), language, event.getOutputStream());
    }
}

package no.heime.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A moment in words that also says to machines and screen readers exactly when. */
@Tag("time")
public final class When extends HtmlContainer {

    public When(Instant moment, String words) {
        setText(words);
        getElement().setAttribute("datetime", moment.toString());
    }
}

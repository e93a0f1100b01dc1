package no.heime.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Words for those who cannot see what the others know by place, order or size. */
final class Unseen extends Span {

    Unseen(String words) {
        super(words);
        addClassName("unseen");
    }
}

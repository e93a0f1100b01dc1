package no.heime.need.ui;

import no.heime.shared.ui.Choice;
import org.springframework.stereotype.Component;

/** The kinds of help to choose from, group by group. */
@Component
class KindChoice {

    Choice choice() {
        return new Choice();
    }
}

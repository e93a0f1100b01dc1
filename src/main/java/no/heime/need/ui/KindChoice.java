package no.heime.need.ui;

import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.KindsToChoose;
import no.heime.shared.ui.Say;
import org.springframework.stereotype.Component;

/** The kinds of help to choose from, group by group. */
@Component
class KindChoice {

    private final Taxonomy taxonomy;

    KindChoice(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Choice choice() {
        return KindsToChoose.in(taxonomy, new Choice().option("", Say.text("need.view.kind.choose")));
    }
}

package no.heime.need;

import no.heime.shared.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What an offer is called when nobody is to know any more whose it was: the kind of help. */
@Component
class CalledByKind {

    private static final String WITHOUT_A_NAME = "–";

    private final Taxonomy taxonomy;

    CalledByKind(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String of(NewNeed wish) {
        return taxonomy.kind(wish.kind())
                .map(kind -> kind.name(wish.language()))
                .orElse(WITHOUT_A_NAME);
    }
}

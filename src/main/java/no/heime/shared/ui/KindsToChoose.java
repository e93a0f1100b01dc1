package no.heime.shared.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.shared.taxonomy.KindGroup;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;

/** The kinds of help in a list of choices, group by group, by their slugs. */
public final class KindsToChoose {

    private KindsToChoose() {}

    public static Choice in(Taxonomy taxonomy, Choice choice) {
        for (KindGroup group : taxonomy.groups()) {
            Map<String, String> kinds = new LinkedHashMap<>();
            for (KindOfHelp kind : taxonomy.kindsIn(group.id())) {
                kinds.put(kind.id().value(), kind.name(Say.language()));
            }
            choice.group(group.name(Say.language()), kinds);
        }
        return choice;
    }
}

package no.heime.shared.taxonomy;

import no.heime.shared.Language;
import no.heime.shared.Names;

/**
 * One of the nine large tiles: kinds of help that belong together.
 *
 * @param icon name of a Lucide icon
 */
public record KindGroup(String id, String icon, Names names) {

    public String name(Language language) {
        return names.in(language);
    }
}

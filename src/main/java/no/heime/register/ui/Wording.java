package no.heime.register.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.register.EntryContent;
import no.heime.register.ResourceContent;
import no.heime.shared.ui.Say;

/**
 * All that stands in an entry, field by field, as the reader is told it: what {@link Facts} says, and what stands above
 * them. What is compared and looked through is taken from here, so that a new fact is in it by itself.
 */
final class Wording {

    private Wording() {}

    static Map<String, String> of(EntryContent content, EntryInWords words) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(title(), content.title());
        said.put(description(), content.description());
        said.put(Say.text("register.view.fact.sort"), words.sort(content));
        if (content instanceof ResourceContent resource) {
            said.put(Say.text("register.view.fact.kinds"), words.kinds(content));
            Integer copies = resource.copies();
            if (copies != null) {
                said.put(Say.text("register.view.fact.left"), copies.toString());
            }
        }
        said.putAll(new Facts(words).of(content).inWords());
        if (content instanceof ResourceContent resource) {
            said.put(when(), words.times().every(resource));
        }
        var photo = content.photo();
        if (photo != null) {
            said.put(photo(), photo.alternative());
        }
        return said;
    }

    /** What is said of the photo to who cannot see it. */
    static String photo() {
        return Say.text("register.view.fact.photo");
    }

    private static String when() {
        return Say.text("register.view.fact.when");
    }

    static String title() {
        return Say.text("register.view.fact.title");
    }

    static String description() {
        return Say.text("register.view.fact.description");
    }
}

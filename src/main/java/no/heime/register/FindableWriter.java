package no.heime.register;

import no.heime.municipality.Places;
import no.heime.register.words.Vocabulary;
import no.heime.shared.taxonomy.Taxonomy;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Puts beside each entry, whenever it is stored, what the store finds it by. */
@Component
class FindableWriter implements BeforeSaveCallback<RegisterEntry> {

    /** What is not used up by taking it has always this much free. */
    private static final int PLENTY = 100_000;

    private final Taxonomy taxonomy;
    private final Places places;
    private final Vocabulary vocabulary;

    FindableWriter(Taxonomy taxonomy, Places places, Vocabulary vocabulary) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    @Override
    public RegisterEntry onBeforeSave(RegisterEntry entry, Document document, String collection) {
        document.put("find", find(entry));
        if (entry instanceof SelfCareResource) {
            document.put("capacity", new Document("free", PLENTY));
        }
        return entry;
    }

    /** What stands in the field {@code find}. New words are remembered. */
    Document find(RegisterEntry entry) {
        var found = Findable.of(entry, taxonomy, places);
        vocabulary.learn(found.words());
        return new Document("reach", found.reach())
                .append("terms", found.terms())
                .append("open", found.open())
                .append("starts", found.starts())
                .append("title", found.title())
                .append("words", found.words())
                .append("from", found.from())
                .append("until", found.until())
                .append("step", entry.step().name())
                .append("owner", entry.provider().owner());
    }
}

package no.heime.shared.secrets;

import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals the texts of a document before it is stored, and opens them when it is read. A seal holds for one person, one
 * document and one of its fields: a text that was moved does not open.
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final PersonKeys keys;
    private final UnreadableText unreadable;

    Sealing(PersonKeys keys, UnreadableText unreadable) {
        this.keys = keys;
        this.unreadable = unreadable;
    }

    /** What is sealed already stays as it is. */
    void seal(SealedFields fields, Document document) {
        for (var field : fields.fields()) {
            field.each(document, place -> {
                if (place.value() instanceof String text) {
                    var owners = fields.owners(document, field, place);
                    var sealed = SealedText.of(text, owners, keys::findOrMake, where(fields, document, field));
                    place.holder().put(place.name(), sealed.stored());
                }
            });
        }
    }

    /** What is not sealed yet stays as it is; in the place of what cannot be read stands a sentence that says so. */
    void open(SealedFields fields, Document document) {
        for (var field : fields.fields()) {
            field.each(document, place -> SealedText.read(Objects.requireNonNull(place.value()))
                    .ifPresent(text -> {
                        var read = open(text, fields, where(fields, document, field));
                        if (read.isPresent() || field.isText()) {
                            place.holder().put(place.name(), read.orElseGet(unreadable::sentence));
                        } else {
                            place.holder().remove(place.name());
                        }
                    }));
        }
    }

    private Optional<String> open(SealedText text, SealedFields fields, String where) {
        try {
            return text.open(keys::find, where);
        } catch (GeneralSecurityException anotherKeyOrPlace) {
            LOG.warn("A text in {} does not open with its person's key", fields.collection());
            return Optional.empty();
        }
    }

    private static String where(SealedFields fields, Document document, SealedField field) {
        return "%s/%s/%s".formatted(fields.collection(), document.get("_id"), field.path());
    }
}

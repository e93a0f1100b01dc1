package no.heime.shared.secrets;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
    private final SealedStore store;

    Sealing(PersonKeys keys, UnreadableText unreadable, SealedStore store) {
        this.keys = keys;
        this.unreadable = unreadable;
        this.store = store;
    }

    /**
     * What is sealed already stays as it is, and so does in the store what could not be read: it may be read again when the
     * keys are put back.
     */
    void seal(SealedFields fields, Document document) {
        var before = new Before(fields, document);
        for (var field : fields.fields()) {
            field.each(document, place -> {
                if (place.value() instanceof String text) {
                    place.holder().put(place.name(), sealed(text, fields, field, document, place, before));
                }
            });
            if (!field.isText() && document.get(field.path()) == null) {
                before.unreadable(field).ifPresent(closed -> document.put(field.path(), closed));
            }
        }
    }

    private Object sealed(
            String text,
            SealedFields fields,
            SealedField field,
            Document document,
            SealedField.Place place,
            Before before) {
        return Optional.of(text)
                .filter(unreadable::is)
                .flatMap(sentence -> before.closed(field, place))
                .orElseGet(() -> {
                    var owners = fields.owners(document, field, place);
                    var key = (Function<UUID, Aead>) person -> keys.findOrMake(person, store::hasTextOf);
                    return SealedText.of(text, owners, key, where(fields, document, field))
                            .stored();
                });
    }

    /** What lies in the store until this is stored; read once, and only when it is asked for. */
    private final class Before {

        private final SealedFields fields;
        private final Document document;
        private @Nullable Optional<Document> read;

        Before(SealedFields fields, Document document) {
            this.fields = fields;
            this.document = document;
        }

        private Optional<Document> stored() {
            if (read == null) {
                read = store.stored(fields, document.get("_id"));
            }
            return read;
        }

        Optional<Object> closed(SealedField field, SealedField.Place place) {
            return stored().flatMap(stored -> field.at(place.at(), stored))
                    .filter(value -> SealedText.read(value).isPresent());
        }

        /** What is missing may have been taken out by somebody who could read it. */
        Optional<Object> unreadable(SealedField field) {
            return stored().flatMap(stored -> Optional.ofNullable(stored.get(field.path())))
                    .filter(value -> SealedText.read(value)
                            .filter(text -> open(text, fields, where(fields, document, field))
                                    .isEmpty())
                            .isPresent());
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

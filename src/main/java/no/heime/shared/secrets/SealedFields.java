package no.heime.shared.secrets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Which texts of one kind of document lie sealed in the store, and whose they are. A module says it of its own documents
 * with a bean; its types and its services know nothing of it.
 */
public final class SealedFields {

    /** Whose is what is nobody's: it lies sealed, too, and nobody can destroy that key. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final Whose NOBODY_ELSE = (document, holder) -> null;

    private final Class<?> type;
    private final String owner;
    private final List<SealedField> fields;

    private SealedFields(Class<?> type, String owner, List<SealedField> fields) {
        this.type = type;
        this.owner = owner;
        this.fields = List.copyOf(fields);
    }

    /** @param owner path of the field with the id of the person whom it is about */
    public static SealedFields of(Class<?> type, String owner) {
        return new SealedFields(type, owner, List.of());
    }

    /** @param path names parted by dots; what lies in a list stands for each of it */
    public SealedFields text(String path) {
        return text(path, NOBODY_ELSE);
    }

    /** A text for which somebody else's key is needed as well, since she wrote it about herself, too. */
    public SealedFields text(String path, Whose alsoOf) {
        return with(new SealedField(path, true, alsoOf));
    }

    /** What is no sentence, such as a number: when it cannot be read it is missing. One of the document's own fields. */
    public SealedFields value(String name) {
        return with(new SealedField(name, false, NOBODY_ELSE));
    }

    private SealedFields with(SealedField field) {
        var more = new ArrayList<>(fields);
        more.add(field);
        return new SealedFields(type, owner, more);
    }

    Class<?> type() {
        return type;
    }

    String collection() {
        var document =
                AnnotationUtils.findAnnotation(type, org.springframework.data.mongodb.core.mapping.Document.class);
        return Objects.requireNonNull(document, type::getName).value();
    }

    String owner() {
        return owner;
    }

    List<SealedField> fields() {
        return fields;
    }

    List<UUID> owners(Document document, SealedField field, SealedField.Place place) {
        var first = document.getEmbedded(Arrays.asList(owner.split("\\.")), Object.class) instanceof UUID about
                ? about
                : NOBODY;
        var second = field.alsoOf(document, place);
        return second == null || second.equals(first) || second.equals(NOBODY)
                ? List.of(first)
                : List.of(first, second);
    }
}

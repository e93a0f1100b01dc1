package no.heime.shared.secrets;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One text of a document that lies sealed.
 *
 * @param path names parted by dots; what lies in a list stands for each of it
 * @param isText whether a sentence can stand in its place when it cannot be read; otherwise it is missing then
 */
record SealedField(String path, boolean isText, Whose alsoOf) {

    /** Where it stands: in which part, and under which name. */
    record Place(Document holder, String name) {

        @Nullable
        Object value() {
            return holder.get(name);
        }
    }

    @Nullable
    UUID alsoOf(Document document, Place place) {
        return alsoOf.in(document, place.holder());
    }

    /** Name of the whole document's own field in which it lies. */
    String top() {
        return names().getFirst();
    }

    void each(Document document, Consumer<Place> visitor) {
        each(document, names(), visitor);
    }

    private static void each(@Nullable Object part, List<String> names, Consumer<Place> visitor) {
        if (part instanceof Collection<?> several) {
            several.forEach(one -> each(one, names, visitor));
        } else if (part instanceof Document document) {
            var name = names.getFirst();
            if (names.size() > 1) {
                each(document.get(name), names.subList(1, names.size()), visitor);
            } else if (document.get(name) != null) {
                visitor.accept(new Place(document, name));
            }
        }
    }

    private List<String> names() {
        return Arrays.asList(path.split("\\."));
    }
}

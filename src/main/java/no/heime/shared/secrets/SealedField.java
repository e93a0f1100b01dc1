package no.heime.shared.secrets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One text of a document that lies sealed.
 *
 * @param path names parted by dots; what lies in a list stands for each of it
 * @param isText whether a sentence can stand in its place when it cannot be read; otherwise it is missing then, and it is
 *     one of the whole document's own fields
 */
record SealedField(String path, boolean isText, Whose alsoOf) {

    /**
     * Where it stands: in which part, and under which name.
     *
     * @param at the same in this document and in an earlier state of it: what lies in a list goes by its id, or by its number
     *     where it has none, since such lists only grow
     */
    record Place(Document holder, String name, String at) {

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
        each(document, names(), "", visitor);
    }

    /** What stands at that place in another state of the same document. */
    Optional<Object> at(String at, Document document) {
        var found = new ArrayList<>();
        each(document, place -> {
            if (place.at().equals(at)) {
                found.add(Objects.requireNonNull(place.value()));
            }
        });
        return found.stream().findFirst();
    }

    private static void each(@Nullable Object part, List<String> names, String at, Consumer<Place> visitor) {
        if (part instanceof Collection<?> several) {
            var number = 0;
            for (var one : several) {
                each(one, names, at + "/" + which(one, number++), visitor);
            }
        } else if (part instanceof Document document) {
            var name = names.getFirst();
            if (names.size() > 1) {
                each(document.get(name), names.subList(1, names.size()), at + "/" + name, visitor);
            } else if (document.get(name) != null) {
                visitor.accept(new Place(document, name, at + "/" + name));
            }
        }
    }

    private static Object which(@Nullable Object one, int number) {
        return one instanceof Document document && document.get("_id") != null
                ? Objects.requireNonNull(document.get("_id"))
                : number;
    }

    private List<String> names() {
        return Arrays.asList(path.split("\\."));
    }
}

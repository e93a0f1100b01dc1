package no.heime.shared.secrets;

import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whose a text is besides the person whom its document is about. */
@FunctionalInterface
public interface Whose {

    /**
     * @param document the whole
     * @param holder the part of it in which the text stands
     * @return null when it is nobody's else
     */
    @Nullable
    UUID in(Document document, Document holder);
}

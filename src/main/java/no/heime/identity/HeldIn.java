package no.heime.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where it stands whose something is, so that of many people it is asked at once ({@link Belongings#among}).
 *
 * @param collection in which it lies
 * @param field in which the person stands; one in a list counts, too
 * @param by as what she stands there
 * @param onlyWithout counted only where nothing stands in this field; null where all count
 */
public record HeldIn(
        String collection, String field, By by, @Nullable String onlyWithout) {

    /** As what somebody stands in a document. */
    public enum By {
        ID,
        /** By the address that signs her in: she may not have been here when it was written. */
        ADDRESS
    }

    public static HeldIn in(Class<?> stored, String field) {
        return new HeldIn(collection(stored), field, By.ID, null);
    }

    public static HeldIn byAddress(Class<?> stored, String field) {
        return new HeldIn(collection(stored), field, By.ADDRESS, null);
    }

    public HeldIn onlyWithout(String another) {
        return new HeldIn(collection, field, by, another);
    }

    private static String collection(Class<?> stored) {
        var document = AnnotationUtils.getAnnotation(stored, Document.class);
        if (document == null) {
            throw new IllegalArgumentException(stored + " is no document");
        }
        return document.value();
    }
}

package no.heime.accesslog;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where a chain begins since its oldest lines were deleted, sealed, so that lines taken from its beginning are missed.
 *
 * @param place of the last line that is deleted
 * @param last its seal, which the first line that is left goes on from
 * @param withoutKey how many of the deleted were sealed without a key
 * @param at when that was
 * @param seal over all of it
 */
@Document("accessLogCuts")
@TypeAlias("access-cut")
record Cut(@Id String municipality, long place, String last, long withoutKey, Instant at, String key, String seal) {

    boolean isSealedWithKey() {
        return !key.equals(Seals.WITHOUT_KEY);
    }

    /** What is sealed of it beside municipality and place. */
    String whole() {
        return String.join("/", last, String.valueOf(withoutKey), String.valueOf(at.toEpochMilli()));
    }
}

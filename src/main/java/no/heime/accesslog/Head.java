package no.heime.accesslog;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a chain has come, sealed, so that lines taken from its end are missed. It may lag behind, never be ahead.
 *
 * @param seal over municipality and place
 */
@Document("accessLogHeads")
@TypeAlias("access-head")
record Head(@Id String municipality, long place, String key, String seal) {

    boolean isSealedWithKey() {
        return !key.equals(Seals.WITHOUT_KEY);
    }
}

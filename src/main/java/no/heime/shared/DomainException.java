package no.heime.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person can read: the key of one plain sentence in the translations, its parameters, and the field it
 * is about when there is one. It never says more about a thing than the reader may know.
 */
public class DomainException extends RuntimeException {

    /** What sort of refusal; the REST side answers 422, 403, 404 or 409. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    private final Kind kind;
    private final String messageKey;
    private final @Nullable String field;
    private final transient List<Object> parameters;

    private DomainException(Kind kind, String messageKey, @Nullable String field, Object... parameters) {
        super(messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.field = field;
        this.parameters = List.of(parameters);
    }

    /** What was sent breaks a rule of the domain. */
    public static DomainException invalid(String messageKey, @Nullable String field, Object... parameters) {
        return new DomainException(Kind.INVALID, messageKey, field, parameters);
    }

    /** The person may see the thing but not do this with it. */
    public static DomainException forbidden() {
        return new DomainException(Kind.FORBIDDEN, "error.forbidden", null);
    }

    /** It is not there, or the reader may not know that it is. */
    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, "error.not-found", null);
    }

    /** Somebody or something else was first. */
    public static DomainException conflict(String messageKey, Object... parameters) {
        return new DomainException(Kind.CONFLICT, messageKey, null, parameters);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> parameters() {
        return parameters;
    }
}

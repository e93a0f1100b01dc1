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
    private final @Nullable String next;
    private final boolean stale;

    private DomainException(Kind kind, String messageKey, @Nullable String field, Object... parameters) {
        this(kind, messageKey, field, null, false, List.of(parameters));
    }

    private DomainException(
            Kind kind,
            String messageKey,
            @Nullable String field,
            @Nullable String next,
            boolean stale,
            List<Object> parameters) {
        super(messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.field = field;
        this.next = next;
        this.stale = stale;
        this.parameters = parameters;
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

    /** What the person saw when she decided is another one now: she has to look at it anew. */
    public static DomainException stale(String messageKey, Object... parameters) {
        return new DomainException(Kind.CONFLICT, messageKey, null, null, true, List.of(parameters));
    }

    /** The same refusal, with the address of a screen where the person can go on. */
    public DomainException leadingTo(String address) {
        return new DomainException(kind, messageKey, field, address, stale, parameters);
    }

    public boolean isStale() {
        return stale;
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

    /** Address of a screen where the person can go on, such as {@code /mine}. */
    public @Nullable String next() {
        return next;
    }

    public List<Object> parameters() {
        return parameters;
    }
}

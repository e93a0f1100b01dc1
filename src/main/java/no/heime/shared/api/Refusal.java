package no.heime.shared.api;

import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A refusal before it has words: its status, the key of its sentence, and what it is about. */
record Refusal(
        HttpStatus status,
        String messageKey,
        List<Object> parameters,
        @Nullable String field,
        @Nullable String errorId,
        @Nullable String next) {

    static Refusal of(HttpStatus status, String messageKey, @Nullable String field, Object... parameters) {
        return new Refusal(status, messageKey, List.of(parameters), field, null, null);
    }

    static Refusal of(HttpStatus status, String messageKey) {
        return of(status, messageKey, null);
    }

    static Refusal of(DomainException refused) {
        return new Refusal(
                status(refused.kind()),
                refused.messageKey(),
                refused.parameters(),
                refused.field(),
                null,
                refused.next());
    }

    static Refusal unforeseen(String errorId) {
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "error.unforeseen", List.of(errorId), null, errorId, null);
    }

    /**
     * Whether it may be somebody who tries: not our own fault, nor that somebody else was first, nor an answer that a
     * person can give by mistake.
     */
    boolean isForTheWatch() {
        return switch (status) {
            case CONFLICT -> false;
            case UNPROCESSABLE_CONTENT -> messageKey.startsWith("request.");
            default -> status.is4xxClientError();
        };
    }

    /** The same about another field, when the place in the body says it more exactly. */
    Refusal at(@Nullable String place) {
        return new Refusal(status, messageKey, parameters, place == null ? field : place, errorId, next);
    }

    private static HttpStatus status(DomainException.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}

package no.heime.shared.api;

import java.util.stream.Collectors;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out what is wrong with a body that could not be read, without repeating anything of it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal refusal(Throwable unreadable) {
        var place = place(unreadable);
        for (var cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
            }
            if (cause instanceof DomainException refused) {
                return Refusal.of(refused).at(place);
            }
            if (cause instanceof UnrecognizedPropertyException) {
                return Refusal.of(HttpStatus.BAD_REQUEST, "request.unknown-field", place);
            }
        }
        return unreadable.getCause() instanceof DatabindException && place != null
                ? Refusal.of(HttpStatus.BAD_REQUEST, "request.wrong-type", place)
                : Refusal.of(HttpStatus.BAD_REQUEST, "request.unreadable");
    }

    /** Where in the body it is: {@code times[1]}; null for the whole of it. */
    private static @Nullable String place(Throwable unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException json)) {
            return null;
        }
        var path = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? null : path.startsWith(".") ? path.substring(1) : path;
    }
}

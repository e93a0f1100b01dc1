package no.heime.shared.api;

import com.mongodb.MongoException;
import no.heime.shared.DomainException;
import no.heime.shared.ErrorId;
import no.heime.shared.store.StoreAway;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal and every failure of the REST side becomes a problem in words; nothing of the inside is told. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final HttpHeaders NONE = HttpHeaders.EMPTY;

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(DomainException refused) {
        return answer(Refusal.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(TooLarge body) {
        return answer(UnreadableBody.refusal(body));
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(OptimisticLockingFailureException stale) {
        return answer(Refusal.of(HttpStatus.CONFLICT, "error.conflict"));
    }

    @ExceptionHandler({DataAccessException.class, MongoException.class})
    ResponseEntity<Object> failedStore(Exception failed) {
        if (!StoreAway.is(failed)) {
            return unforeseen(failed);
        }
        LOG.warn("The store did not answer: {}", failed.getMessage());
        return answer(Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "store.unavailable"));
    }

    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ResponseEntity<Object> brokenRequest(Exception broken) {
        return answer(Refusal.of(HttpStatus.BAD_REQUEST, "request.unreadable"));
    }

    /** Who may do what is answered by the filters in front. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ResponseEntity<Object> left(RuntimeException toTheFilters) {
        throw toTheFilters;
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception unforeseen) {
        return answer(Refusal.unforeseen(ErrorId.logged(LOG, "A request failed", unforeseen)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(UnreadableBody.refusal(unreadable), headers, LocaleContextHolder.getLocale());
    }

    /** All other refusals of the framework: wrong method, wrong media type, nothing at this address. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failed, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        if (status.is5xxServerError()) {
            return unforeseen(failed);
        }
        return answers.answer(
                Refusal.of(status, key(failed, status), field(failed)), headers, LocaleContextHolder.getLocale());
    }

    private static String key(Exception failed, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "error.not-found";
            case METHOD_NOT_ALLOWED -> "request.method";
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "request.media-type";
            default -> failed instanceof TypeMismatchException ? "request.wrong-type" : "request.unreadable";
        };
    }

    private static @Nullable String field(Exception failed) {
        return switch (failed) {
            case MethodArgumentTypeMismatchException wrong -> wrong.getName();
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            default -> null;
        };
    }

    private ResponseEntity<Object> answer(Refusal refusal) {
        return answers.answer(refusal, NONE, LocaleContextHolder.getLocale());
    }
}

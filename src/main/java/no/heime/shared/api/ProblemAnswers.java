package no.heime.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import no.heime.shared.Texts;
import no.heime.shared.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a refusal into words, the same for every endpoint and for the filters in front of them. What was not a mistake of
 * the form is told to the {@link Watch}.
 */
@Component
public class ProblemAnswers {

    private static final URI NO_MORE_TO_READ = URI.create("about:blank");
    private static final String RETRY_SECONDS = "5";

    private final Texts texts;
    private final JsonMapper json;
    private final Watch watch;

    ProblemAnswers(Texts texts, JsonMapper json, Watch watch) {
        this.texts = texts;
        this.json = json;
        this.watch = watch;
    }

    /** Answers from a filter, where no controller is. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String messageKey,
            @Nullable String field,
            Object... parameters)
            throws IOException {
        var refusal = Refusal.of(status, messageKey, field, parameters);
        tell(refusal, request);
        var problem = problem(refusal, request.getLocale());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    /**
     * Answers one who has asked too often: in how many seconds to try again, and in words; for a page they are all there
     * is.
     */
    public void askLater(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
    }

    /** As {@link #write}; whoever opens a page reads one sentence, and no problem. */
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String messageKey)
            throws IOException {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            write(request, response, status, messageKey, null);
            return;
        }
        tell(Refusal.of(status, messageKey), request);
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(texts.getTranslation(messageKey, request.getLocale()));
    }

    ResponseEntity<Object> answer(Refusal refusal, HttpHeaders headers, Locale language) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            tell(refusal, asked.getRequest());
        }
        var status = refusal.status();
        var all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setContentLanguage(language);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            all.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return new ResponseEntity<>(problem(refusal, language), all, status);
    }

    private void tell(Refusal refusal, HttpServletRequest request) {
        if (refusal.isForTheWatch()) {
            watch.refused(refusal.status().value(), refusal.messageKey(), request.getUserPrincipal());
        }
    }

    private Problem problem(Refusal refusal, Locale language) {
        return new Problem(
                NO_MORE_TO_READ,
                texts.getTranslation("problem.title." + refusal.status().value(), language),
                refusal.status().value(),
                texts.getTranslation(
                        refusal.messageKey(), language, refusal.parameters().toArray()),
                refusal.messageKey(),
                refusal.field(),
                refusal.errorId(),
                refusal.next());
    }
}

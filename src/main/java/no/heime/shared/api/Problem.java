package no.heime.shared.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as {@code application/problem+json} (RFC 9457), in the language that was asked for.
 *
 * @param title what sort of refusal it is, in few words
 * @param detail one sentence for the person
 * @param messageKey key of that sentence in the translations
 * @param field path of the field that it is about, such as {@code times[1]}
 * @param errorId stands in the log as well; for a person to quote
 * @param next address of a screen where the person can go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was not done (RFC 9457)")
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String messageKey,
        @Nullable String field,
        @Nullable String errorId,
        @Nullable String next) {}

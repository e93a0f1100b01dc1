package no.heime.register.api;

import java.util.Locale;
import java.util.UUID;
import no.heime.register.RegisterService.Registered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What the phone hears when something is stored.
 *
 * @param version what an edit must name
 * @param next where to look at it
 */
record Stored(UUID id, int version, String status, String next) {

    /** Among what is one's own. */
    static ResponseEntity<Stored> answer(Registered registered) {
        return answer(registered, "/mine");
    }

    /** For who has written it down for somebody else: its page. */
    static ResponseEntity<Stored> toRead(Registered registered) {
        return answer(registered, "/finn/" + registered.entry().id().value());
    }

    private static ResponseEntity<Stored> answer(Registered registered, String next) {
        var entry = registered.entry();
        var status = entry.status().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(registered.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Stored(entry.id().value(), entry.revision(), status, next));
    }
}

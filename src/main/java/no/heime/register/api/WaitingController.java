package no.heime.register.api;

import no.heime.identity.CurrentUser;
import no.heime.register.OwnEntries;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the way to one's own registrations says of them. For who is signed in. */
@RestController
class WaitingController {

    /** @param count how many wait for a word of their owner */
    record Waiting(long count) {}

    private final OwnEntries own;
    private final CurrentUser user;

    WaitingController(OwnEntries own, CurrentUser user) {
        this.own = own;
        this.user = user;
    }

    @GetMapping("/api/entries/waiting")
    ResponseEntity<Waiting> waiting() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Waiting(own.countWaiting(user.require())));
    }
}

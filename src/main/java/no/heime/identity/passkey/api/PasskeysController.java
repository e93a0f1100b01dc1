package no.heime.identity.passkey.api;

import java.time.Instant;
import java.util.List;
import no.heime.identity.CurrentUser;
import no.heime.identity.passkey.Passkey;
import no.heime.identity.passkey.PasskeyService;
import no.heime.identity.passkey.PasskeySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My passkeys: which there are, what I call them, and the way to remove one. They are made at {@code /webauthn}. */
@RestController
class PasskeysController {

    private final CurrentUser user;
    private final PasskeyService passkeys;
    private final PasskeySettings settings;

    PasskeysController(CurrentUser user, PasskeyService passkeys, PasskeySettings settings) {
        this.user = user;
        this.passkeys = passkeys;
        this.settings = settings;
    }

    /** @param lastUsed null until the first sign-in with it */
    record MyPasskey(
            String id, String name, Instant since, @Nullable Instant lastUsed) {

        static MyPasskey of(Passkey key) {
            return new MyPasskey(key.id(), key.name(), key.since(), key.lastUsed());
        }
    }

    /** @param relyingParty host name of the pages on which passkeys are made and used; those of hosts below it are too */
    record MyPasskeys(String relyingParty, List<MyPasskey> keys) {}

    record PasskeyName(@Nullable String name) {}

    @GetMapping("/api/passkeys")
    ResponseEntity<MyPasskeys> mine() {
        var mine = passkeys.of(user.require()).stream().map(MyPasskey::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new MyPasskeys(settings.relyingParty(), mine));
    }

    @PutMapping("/api/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable String id, @RequestBody PasskeyName called) {
        passkeys.rename(user.require(), id, called.name());
    }

    /** @param last whether the person has been told that it is her last one */
    @DeleteMapping("/api/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @RequestParam(defaultValue = "false") boolean last) {
        passkeys.remove(user.require(), id, last);
    }
}

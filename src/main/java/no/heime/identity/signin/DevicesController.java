package no.heime.identity.signin;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The phones and computers on which I am signed in, and the way to sign one of them out from here. */
@RestController
class DevicesController {

    private final CurrentUser user;
    private final Devices devices;

    DevicesController(CurrentUser user, Devices devices) {
        this.user = user;
        this.devices = devices;
    }

    /**
     * @param name what it is, as well as its browser tells
     * @param lastUsed to the hour; null where a provider let it in, for then it is not kept
     * @param here whether it is the one that asks
     */
    record MyDevice(
            UUID id, String name, Instant since, @Nullable Instant lastUsed, Instant until, boolean here) {}

    @GetMapping("/api/devices")
    ResponseEntity<List<MyDevice>> mine(
            @Parameter(hidden = true) @SessionAttribute(name = SignedInDevice.KEPT, required = false) @Nullable
                    UUID here) {
        var mine = devices.findByPerson(user.require().id()).stream()
                .sorted(Comparator.comparing(Device::since).reversed())
                .map(device -> new MyDevice(
                        device.id(),
                        BrowserName.of(device.name()),
                        device.since(),
                        device.lastUsed(),
                        device.until(),
                        device.id().equals(here)))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mine);
    }

    /** Somebody else's device, or one that is gone already, is answered the same as one's own. */
    @DeleteMapping("/api/devices/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable UUID id) {
        devices.deleteByIdAndPerson(id, user.require().id());
    }
}

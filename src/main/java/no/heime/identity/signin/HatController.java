package no.heime.identity.signin;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import no.heime.identity.ChosenHat;
import no.heime.identity.CurrentUser;
import no.heime.identity.WornHat;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;

/** For which of her municipalities somebody is at work on this device from now on, or that she is there as herself. */
@RestController
class HatController {

    private final CurrentUser user;
    private final Devices devices;

    HatController(CurrentUser user, Devices devices) {
        this.user = user;
        this.devices = devices;
    }

    /** @param municipality its number; null for who is here as herself */
    record Chosen(@Nullable String municipality) {}

    /** @throws DomainException forbidden, for a municipality that she does not work for in this session */
    @PutMapping("/api/session/hat")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(
            @RequestBody Chosen chosen,
            HttpSession session,
            @Parameter(hidden = true) @SessionAttribute(name = SignedInDevice.KEPT, required = false) @Nullable
                    UUID device) {
        var me = user.require().id();
        var municipality = chosen.municipality();
        if (municipality != null && !user.workplaces().contains(municipality)) {
            throw DomainException.forbidden();
        }
        var hat = new WornHat(municipality).written();
        if (device != null) {
            devices.wear(device, me, hat);
        }
        ChosenHat.keep(session, hat);
    }
}

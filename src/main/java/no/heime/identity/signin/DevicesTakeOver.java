package no.heime.identity.signin;

import no.heime.identity.PersonId;
import no.heime.identity.TakesOver;
import org.springframework.stereotype.Component;

/** Her devices stay signed in, as the person that she turned out to be. */
@Component
class DevicesTakeOver implements TakesOver {

    private final Devices devices;

    DevicesTakeOver(Devices devices) {
        this.devices = devices;
    }

    @Override
    public void takeOver(PersonId account, PersonId person) {
        devices.findByPerson(account).forEach(device -> devices.save(device.of(person)));
    }

    @Override
    public boolean isLast() {
        return true;
    }
}

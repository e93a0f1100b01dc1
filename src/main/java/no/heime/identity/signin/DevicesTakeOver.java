package no.heime.identity.signin;

import java.util.Set;
import java.util.stream.Collectors;
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
    public Set<String> leadingTo(PersonId person) {
        return devices.findByPerson(person).stream().map(DevicesTakeOver::name).collect(Collectors.toSet());
    }

    @Override
    public void giveBack(PersonId person, PersonId account, Set<String> ways) {
        devices.findByPerson(person).stream()
                .filter(device -> ways.contains(name(device)))
                .forEach(device -> devices.save(device.of(account)));
    }

    private static String name(Device device) {
        return device.id().toString();
    }

    @Override
    public boolean isLast() {
        return true;
    }
}

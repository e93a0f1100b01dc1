package no.heime.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Identifier;

/** Identity of an appointment: the same role for the same address is the same one. */
public record AppointmentId(UUID value) implements Identifier {

    static AppointmentId of(EmailAddress email, Membership role) {
        var name = "%s/%s/%s".formatted(role.role(), role.scope(), email.value());
        return new AppointmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

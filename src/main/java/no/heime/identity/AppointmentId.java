package no.heime.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Identifier;

/** Identity of an appointment: the same role for the same address, or for who has none, is the same one. */
public record AppointmentId(UUID value) implements Identifier {

    static AppointmentId of(EmailAddress email, Membership role) {
        return of(role, email.value());
    }

    static AppointmentId of(PersonId person, Membership role) {
        return of(role, person.toString());
    }

    /** By her address, where she has one and is asked by it. */
    static AppointmentId of(Person person, Membership role) {
        var email = person.email();
        return email == null || !role.role().isAskedByAddress() ? of(person.id(), role) : of(email, role);
    }

    private static AppointmentId of(Membership role, String whose) {
        var name = "%s/%s/%s".formatted(role.role(), role.scope(), whose);
        return new AppointmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

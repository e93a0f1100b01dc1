package no.heime.need;

import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who was asked: one resident, or an organisation whose coordinators answer for it. Exactly one is set. */
public record Asked(@Nullable PersonId person, @Nullable OrganisationId organisation) {

    public Asked {
        if ((person == null) == (organisation == null)) {
            throw new IllegalArgumentException("exactly one of person and organisation");
        }
    }

    public static Asked person(PersonId id) {
        return new Asked(id, null);
    }

    public static Asked organisation(OrganisationId id) {
        return new Asked(null, id);
    }
}

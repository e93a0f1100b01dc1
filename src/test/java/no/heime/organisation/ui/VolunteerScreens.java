package no.heime.organisation.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.Volunteer;
import no.heime.organisation.VolunteerLink;
import no.heime.organisation.VolunteerLinkId;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;

/** A group with its people, for screens without a store. */
final class VolunteerScreens {

    static final OrganisationId DUGNAD = new OrganisationId(UUID.randomUUID());
    static final Actor SOLVEIG = actor("Solveig Moen", Membership.coordinatorOf(DUGNAD));
    static final Actor NINA = actor("Nina Nes");
    static final Volunteer VOLUNTEER = new Volunteer(
            NINA.id(), "Nina Nes", EmailAddress.of("nina@heime.example"), "Solveig Moen", LocalDate.of(2026, 11, 24));

    private VolunteerScreens() {}

    static Actor actor(String name, Membership... memberships) {
        return new Actor(new PersonId(UUID.randomUUID()), name, null, null, Language.NB, List.of(memberships));
    }

    static Organisation dugnad() {
        return Organisation.known(
                DUGNAD,
                "1827",
                new OrganisationDetails(
                        "Dugnadsgjengen", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null));
    }

    static VolunteerLink link(Instant until) {
        return new VolunteerLink(
                new VolunteerLinkId(UUID.randomUUID()),
                DUGNAD,
                "digest",
                SOLVEIG.id(),
                until.minusSeconds(3600),
                until,
                7,
                3);
    }
}

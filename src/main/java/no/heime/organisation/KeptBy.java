package no.heime.organisation;

import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Component;

/** Organisations that somebody keeps: whoever does not reads that there is none, also of one that is not approved. */
@Component
class KeptBy {

    private final Organisations organisations;

    KeptBy(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws DomainException not found */
    Organisation require(Right right, Actor actor, OrganisationId id) {
        return organisations
                .findById(id)
                .filter(there -> there.standing().isApproved() && right.isFor(actor, there))
                .orElseThrow(DomainException::notFound);
    }
}

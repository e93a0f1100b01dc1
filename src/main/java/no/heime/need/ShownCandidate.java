package no.heime.need;

import java.util.List;
import no.heime.register.HelpOffer;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.SelfCareResource;
import no.heime.shared.Phrase;

/** Turns an entry of the register into what may be shown of it as a candidate. */
final class ShownCandidate {

    private ShownCandidate() {}

    static Candidate of(
            Need need, RegisterEntry entry, List<Reason> reasons, HelperNames names, Surroundings surroundings) {
        return switch (entry) {
            case SelfCareResource resource ->
                new Candidate(
                        resource.id(),
                        null,
                        resource.step(),
                        CandidateKind.RESOURCE,
                        Phrase.verbatim(resource.title()),
                        Phrase.of("resource.type." + resource.content().type()),
                        resource.content().type().icon(),
                        reasons,
                        need.ladder().hasTaken(resource.id()),
                        false);
            case HelpOffer offer ->
                new Candidate(
                        offer.id(),
                        null,
                        offer.step(),
                        offer.provider() instanceof Provider.Group ? CandidateKind.ORGANISATION : CandidateKind.PERSON,
                        names.of(offer.provider()),
                        Phrase.verbatim(offer.title()),
                        offer.provider() instanceof Provider.Group
                                ? surroundings.icon(offer.content().kind())
                                : "user-round",
                        reasons,
                        false,
                        need.involved().isAsking(offer.id()));
        };
    }
}

package no.heime.need;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.OrganisationId;
import no.heime.register.HelpOffer;
import no.heime.register.RegisterEntry;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Component;

/**
 * Who has the clearance that a municipality demands for a kind of help. Where it demands none nothing is asked of the
 * store; else one query for all that stand on a screen.
 */
@Component
class Clearing {

    private final ClearanceService clearances;

    Clearing(ClearanceService clearances) {
        this.clearances = clearances;
    }

    Cleared of(Need need, Collection<? extends RegisterEntry> entries) {
        if (!isDemandedIn(need)) {
            return Cleared.ALL;
        }
        var owners = entries.stream()
                .filter(HelpOffer.class::isInstance)
                .map(entry -> entry.provider().owner())
                .toList();
        return new Cleared(
                true,
                clearances.holding(need.municipality(), owners).stream()
                        .map(Clearance::helps)
                        .collect(Collectors.toSet()));
    }

    boolean isDemandedIn(Need need) {
        return clearances.isDemanded(need.municipality(), need.wish().kind());
    }

    /** Those of an organisation's people who are cleared; for a need where that is demanded. */
    Set<PersonId> clearedOf(Need need, OrganisationId organisation) {
        return clearances.holding(need.municipality(), List.of(organisation.value())).stream()
                .map(Clearance::person)
                .collect(Collectors.toSet());
    }

    /** @throws DomainException conflict when it is demanded and this volunteer has it not */
    void mustBeCleared(Need need, OrganisationId organisation, PersonId volunteer) {
        if (isDemandedIn(need) && !clearedOf(need, organisation).contains(volunteer)) {
            throw DomainException.conflict("agreement.comes.refused.clearance");
        }
    }

    /** Agreements that run, and in which whoever comes is not cleared though that is demanded. */
    Set<AgreementId> lacking(String municipality, Collection<Need> needs) {
        var running = needs.stream()
                .filter(this::isDemandedIn)
                .flatMap(need -> need.agreements().stream())
                .filter(agreement -> !agreement.isOver())
                .toList();
        if (running.isEmpty()) {
            return Set.of();
        }
        var held = clearances.holding(
                municipality, running.stream().map(Clearing::helps).toList());
        return running.stream()
                .filter(agreement -> held.stream().noneMatch(one -> covers(one, agreement)))
                .map(Agreement::id)
                .collect(Collectors.toSet());
    }

    /** As long as an organisation has not said who comes, it is whoever has said yes for it. */
    private static boolean covers(Clearance clearance, Agreement agreement) {
        var comes = agreement.comes() == null ? agreement.helper() : agreement.comes();
        return clearance.helps().equals(helps(agreement)) && clearance.person().equals(comes);
    }

    private static UUID helps(Agreement agreement) {
        var organisation = agreement.asked().organisation();
        return organisation == null ? agreement.helper().value() : organisation.value();
    }
}

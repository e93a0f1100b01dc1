package no.heime.need;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import org.springframework.stereotype.Component;

/**
 * Takes somebody who is erased out of the needs in which she was asked. Whom she helped is told as if she had ended it
 * herself, and asks somebody else; what she answered for an organisation goes on with another who speaks for it.
 */
@Component
class ForgetsHelpers implements ForgetsPeople {

    private final Needs needs;
    private final NeedChanges changes;
    private final WhoComes whoComes;
    private final OrganisationService organisations;
    private final CalledByKind called;

    ForgetsHelpers(
            Needs needs,
            NeedChanges changes,
            WhoComes whoComes,
            OrganisationService organisations,
            CalledByKind called) {
        this.whoComes = whoComes;
        this.needs = needs;
        this.changes = changes;
        this.organisations = organisations;
        this.called = called;
    }

    @Override
    public boolean forget(Actor actor) {
        needs.everAsked(actor.id())
                .forEach(need ->
                        changes.change(need.id(), fresh -> Act.helper(actor.id(), changes.now()), (fresh, act) -> {
                            fresh.forgetting().helper(actor.id(), called.of(fresh.wish()), act);
                            changes.passEmptySteps(fresh);
                        }));
        whoComes.forget(actor.id());
        Parties.coordinated(actor).forEach(organisation -> handOver(actor.id(), organisation));
        return true;
    }

    private void handOver(PersonId gone, OrganisationId organisation) {
        var next = next(gone, organisation);
        needs.everAsked(List.of(organisation)).stream()
                .filter(need -> isAnsweredBy(gone, need))
                .forEach(need -> changes.change(
                        need.id(), fresh -> Act.program(changes.now()), (fresh, act) -> fresh.forgetting()
                                .coordinator(gone, next)));
    }

    private Optional<PersonId> next(PersonId gone, OrganisationId organisation) {
        return organisations.coordinatorsOf(organisation).stream()
                .map(Person::id)
                .filter(other -> !other.equals(gone))
                .min(Comparator.comparing(PersonId::value));
    }

    private static boolean isAnsweredBy(PersonId gone, Need need) {
        return need.proposals().stream().anyMatch(asked -> gone.equals(asked.answeredBy()))
                || need.agreements().stream().anyMatch(agreement -> gone.equals(agreement.helper()));
    }
}

package no.heime.organisation;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Obstacle;
import no.heime.identity.PersonService;
import no.heime.shared.Phrase;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/**
 * Nobody knows any more who registered an organisation; one that no municipality has approved is nobody else's, and goes
 * with her; nobody comes by a link that she has made, and her
 * clearances are gone. Whoever alone speaks for one has to ask somebody in first.
 */
@Component
class ForgetsRegistrants implements ForgetsPeople {

    private final Organisations organisations;
    private final VolunteerLinks links;
    private final Clearances clearances;
    private final PersonService people;

    ForgetsRegistrants(Organisations organisations, VolunteerLinks links, Clearances clearances, PersonService people) {
        this.clearances = clearances;
        this.organisations = organisations;
        this.links = links;
        this.people = people;
    }

    @Override
    public boolean forget(Actor actor) {
        links.endAllMadeBy(actor.id());
        clearances.forget(actor.id());
        for (var one : organisations.findByRegisteredByOrderById(actor.id())) {
            if (one.standing().isApproved()) {
                Retry.onConflict(() -> organisations
                        .findById(one.id())
                        .map(fresh -> organisations.save(fresh.registeredByNobody()))
                        .orElse(one));
            } else {
                organisations.deleteById(one.id());
            }
        }
        return true;
    }

    @Override
    public List<Obstacle> before(Actor actor) {
        return actor.coordinatedOrganisations().stream()
                .map(OrganisationId::new)
                .filter(id -> isAlone(actor, id))
                .flatMap(id -> organisations.findById(id).stream())
                .map(ForgetsRegistrants::obstacle)
                .toList();
    }

    private boolean isAlone(Actor actor, OrganisationId id) {
        return people.coordinatorsOf(id).stream().allMatch(person -> person.id().equals(actor.id()));
    }

    private static Obstacle obstacle(Organisation alone) {
        return new Obstacle(
                Phrase.of("erasure.last.COORDINATOR", alone.name()),
                "/lag/" + alone.id().value() + "/koordinatorer");
    }
}

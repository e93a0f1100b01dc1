package no.heime.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisations that she speaks for or helps in, those that she has registered, the links that she has made,
 * and her clearances. What they say of themselves is theirs. */
@Component
class KeptOrganisations implements KeepsAboutPeople {

    private final Organisations organisations;
    private final VolunteerLinks links;
    private final Clearances clearances;

    KeptOrganisations(Organisations organisations, VolunteerLinks links, Clearances clearances) {
        this.clearances = clearances;
        this.organisations = organisations;
        this.links = links;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(
                HeldIn.in(Organisation.class, "registeredBy"),
                HeldIn.in(VolunteerLink.class, "madeBy"),
                HeldIn.in(Clearance.class, "person"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var ids = Stream.concat(actor.coordinatedOrganisations().stream(), actor.volunteersFor().stream())
                .map(OrganisationId::new)
                .toList();
        var hers = new LinkedHashSet<>(organisations.findAllById(ids));
        hers.addAll(organisations.findByRegisteredByOrderById(actor.id()));
        var told = new ArrayList<KeptThing>();
        hers.forEach(one -> told.add(thing(actor, one)));
        links.madeBy(actor.id()).forEach(link -> told.add(thing(link)));
        clearances.of(actor.id()).forEach(clearance -> told.add(thing(clearance)));
        return List.of(new Kept(Section.ORGANISATIONS, told));
    }

    private static KeptThing thing(Actor actor, Organisation one) {
        return KeptThing.of(
                Phrase.verbatim(one.name()),
                Facts.NONE
                        .yes("coordinates", actor.isCoordinatorOf(one.id().value()))
                        .yes("volunteers", actor.isVolunteerOf(one.id().value()))
                        .yes("registered-by-me", actor.id().equals(one.registeredBy()))
                        .choice("status", one.standing().status(), "organisation.status."));
    }

    private static KeptThing thing(VolunteerLink link) {
        return KeptThing.of(
                Phrase.of("kept.volunteer-link"),
                Facts.NONE
                        .moment("made", link.madeAt())
                        .moment("valid-until", link.until())
                        .count("came", link.came()));
    }

    private static @Nullable Long takenBack(Clearance clearance) {
        long many = clearance.certificates().stream()
                .filter(one -> one.withdrawn() != null)
                .count();
        return many == 0 ? null : many;
    }

    private static KeptThing thing(Clearance clearance) {
        var noted = clearance.certificates();
        var statement = clearance.statement();
        return KeptThing.of(
                Phrase.of(clearance.isForHerself() ? "kept.clearance.own" : "kept.clearance"),
                Facts.NONE
                        .municipality("municipality", clearance.municipality())
                        .days(
                                "certificate-shown",
                                noted.stream().map(Clearance.Shown::on).toList())
                        .days(
                                "certificate-until",
                                noted.stream().map(Clearance.Shown::until).toList())
                        .count("certificate-taken-back", takenBack(clearance))
                        .moment("statement-signed", statement == null ? null : statement.at())
                        .count("statement-text", statement == null ? null : statement.text()));
    }
}

package no.heime.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.shared.Names;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** Who she is, and what she has been given to do. */
@Component
class KeptPerson implements KeepsAboutPeople {

    private final Persons persons;
    private final AppointedPeople appointments;

    KeptPerson(Persons persons, AppointedPeople appointments) {
        this.persons = persons;
        this.appointments = appointments;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.byAddress(Appointment.class, "email"), HeldIn.in(Appointment.class, "person"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        return persons.findById(actor.id()).stream()
                .flatMap(person -> Stream.of(
                        new Kept(Section.ME, List.of(herself(person))), new Kept(Section.WORK, roles(person))))
                .toList();
    }

    private static KeptThing herself(Person person) {
        var email = person.email();
        var phone = person.phone();
        return KeptThing.of(
                Phrase.of("kept.me"),
                Facts.NONE
                        .words("name", person.name())
                        .words("email", email == null ? null : email.value())
                        .words("phone", phone == null ? null : phone.shown())
                        .place("district", person.district())
                        .municipality("municipality", person.municipality())
                        .choice(
                                "language",
                                person.language().tag(),
                                Phrase.verbatim(new Names("language.name").in(person.language())))
                        .moment("here-since", person.since())
                        .day("last-came", person.lastCame()));
    }

    private List<KeptThing> roles(Person person) {
        var all = new ArrayList<KeptThing>();
        person.memberships().forEach(membership -> all.add(role(membership)));
        var email = person.email();
        if (email != null) {
            appointments.findByEmail(email).forEach(appointment -> all.add(appointment(appointment)));
        }
        appointments.findByPerson(person.id()).forEach(appointment -> all.add(appointment(appointment)));
        return all;
    }

    private static KeptThing role(Membership membership) {
        return thing(
                "kept.role.",
                membership,
                Facts.NONE.words("claimed-by", membership.provider()).moment("valid-until", membership.until()));
    }

    private static KeptThing appointment(Appointment appointment) {
        var facts = Facts.NONE.yes("in-force", appointment.inForce());
        for (var turn : appointment.turns()) {
            var why = turn.why();
            facts = facts.moment(turn.given() ? "given" : "ended", turn.at())
                    .choice("ended-because", why, Phrase.of("kept.ended-because." + why));
        }
        return thing("kept.appointed.", appointment.role(), facts);
    }

    private static KeptThing thing(String key, Membership role, Facts facts) {
        var where = role.role() == Role.COORDINATOR || role.role() == Role.VOLUNTEER
                ? facts
                : facts.municipality("municipality", role.scope());
        return KeptThing.of(Phrase.of(key + role.role()), where)
                .with(Map.of("role", role.role(), "scope", role.scope()));
    }
}

package no.heime.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final StaffSettings settings;

    KeptPerson(Persons persons, AppointedPeople appointments, StaffSettings settings) {
        this.persons = persons;
        this.appointments = appointments;
        this.settings = settings;
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
        person.memberships().forEach(membership -> all.add(role(person, membership)));
        var turned = new ArrayList<>(appointments.findByPerson(person.id()));
        var email = person.email();
        if (email != null) {
            turned.addAll(0, appointments.findByEmail(email));
        }
        var people = byIds(turned);
        turned.forEach(appointment -> all.add(appointment(appointment, person, people)));
        return all;
    }

    private KeptThing role(Person person, Membership membership) {
        return thing(
                "kept.role.",
                membership,
                why(person, membership)
                        .words("claimed-by", membership.provider())
                        .moment("valid-until", membership.until()));
    }

    /** Why she has a role that nobody here has given her. */
    private Facts why(Person person, Membership membership) {
        var email = person.email();
        if (membership.isClaimed()) {
            return because("given", "PROVIDER");
        }
        return email != null && settings.of(email).contains(membership) ? because("given", "SETTINGS") : Facts.NONE;
    }

    private static Facts because(String what, String why) {
        return Facts.NONE.choice(what + "-because", why, Phrase.of("kept." + what + "-because." + why));
    }

    private Map<PersonId, Person> byIds(List<Appointment> appointments) {
        var ids = appointments.stream()
                .flatMap(one -> one.turns().stream())
                .map(Appointment.Turn::by)
                .collect(Collectors.toSet());
        return persons.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static KeptThing appointment(Appointment appointment, Person person, Map<PersonId, Person> people) {
        var facts = isWaiting(appointment, person)
                ? Facts.NONE.choice("answer", "WAITING", Phrase.of("kept.appointed.waits"))
                : Facts.NONE.yes("in-force", appointment.inForce());
        for (var turn : appointment.turns()) {
            var why = turn.why();
            var by = people.get(turn.by());
            String what = turn.given() ? "given" : "ended";
            facts = facts.moment(what, turn.at())
                    .words(what + "-by", by == null || by.name().isBlank() ? null : by.name())
                    .choice(what + "-because", why, Phrase.of("kept." + what + "-because." + why));
        }
        return thing("kept.appointed.", appointment.role(), facts);
    }

    /** Whether she is asked and has not answered. */
    private static boolean isWaiting(Appointment appointment, Person person) {
        return appointment.inForce() && !person.memberships().contains(appointment.role());
    }

    private static KeptThing thing(String key, Membership role, Facts facts) {
        var where = role.role() == Role.COORDINATOR || role.role() == Role.VOLUNTEER
                ? facts
                : facts.municipality("municipality", role.scope());
        return KeptThing.of(Phrase.of(key + role.role()), where)
                .with(Map.of("role", role.role(), "scope", role.scope()));
    }
}

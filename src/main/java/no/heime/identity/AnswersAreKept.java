package no.heime.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import no.heime.shared.store.Migration;
import no.heime.shared.store.Retry;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who has the role that she was asked to take has said yes, before it was kept that she has. */
@Component
class AnswersAreKept implements Migration {

    private final MongoOperations store;
    private final AppointedPeople appointments;
    private final Persons persons;

    AnswersAreKept(MongoOperations store, AppointedPeople appointments, Persons persons) {
        this.store = store;
        this.appointments = appointments;
        this.persons = persons;
    }

    @Override
    public int number() {
        return 18;
    }

    @Override
    public String description() {
        return "an invitation knows that it was answered";
    }

    @Override
    public void run() {
        inForce().stream()
                .filter(this::isHeld)
                .forEach(one -> Retry.onConflict(() -> appointments
                        .findById(one.id())
                        .filter(Appointment::inForce)
                        .map(there -> appointments.save(there.answeredBefore()))));
    }

    private List<Appointment> inForce() {
        return store.find(Query.query(where("email").ne(null).and("inForce").is(true)), Appointment.class);
    }

    private boolean isHeld(Appointment one) {
        return persons.findByEmail(one.requireEmail())
                .filter(her -> her.holds(one.role()))
                .isPresent();
    }
}

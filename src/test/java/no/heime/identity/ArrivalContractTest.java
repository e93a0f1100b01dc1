package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;

/** Whoever comes while her appointment is ended has no role without one, and none is lost on the way, on every store. */
@Import(ArrivalContract.InBetween.class)
abstract class ArrivalContract extends StoreContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");
    private static final Membership ROLE = Membership.caseWorkerIn("1822");

    @Autowired
    PersonService people;

    @Autowired
    AppointmentService appointments;

    @Autowired
    AppointedPeople appointed;

    @Autowired
    InBetween inBetween;

    /** What happens once, just before the first write that is waited for. */
    static final class InBetween implements BeforeSaveCallback<Object> {

        private @Nullable Predicate<Object> write;
        private Runnable happening = () -> {};

        void before(Predicate<Object> write, Runnable happening) {
            this.write = write;
            this.happening = happening;
        }

        void nothing() {
            write = null;
        }

        @Override
        public Object onBeforeSave(Object written, Document document, String collection) {
            if (write != null && write.test(written)) {
                nothing();
                happening.run();
            }
            return written;
        }
    }

    @AfterEach
    void nothingHappensInBetween() {
        inBetween.nothing();
    }

    private Actor ruth() {
        return people.proved(EmailAddress.of("ruth@heime.example"), Language.NB).asActor();
    }

    private boolean hasTheRole() {
        return people.byEmail(NINA)
                .filter(nina -> nina.memberships().contains(ROLE))
                .isPresent();
    }

    private List<Appointment> inForce() {
        return appointed.findByEmailAndInForceTrue(NINA);
    }

    private static boolean isTheRole(Object written) {
        return written instanceof Person person && person.memberships().contains(ROLE);
    }

    private static boolean isAnAppointment(Object written) {
        return written instanceof Appointment;
    }

    @Test
    void endedBeforeItIsTakenUpItNeverBegins() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE);
        inBetween.before(ArrivalContract::isAnAppointment, () -> appointments.end(ruth, NINA, ROLE));
        people.proved(NINA, Language.NB);
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void endedAfterItIsTakenUpAndBeforeTheRoleIsHersItNeverBegins() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE);
        inBetween.before(ArrivalContract::isTheRole, () -> appointments.end(ruth, NINA, ROLE));
        people.proved(NINA, Language.NB);
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void whoComesForTheFirstTimeWhileItIsBeingEndedDoesNotKeepIt() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE);
        inBetween.before(ArrivalContract::isAnAppointment, () -> people.proved(NINA, Language.NB));
        appointments.end(ruth, NINA, ROLE);
        assertThat(people.byEmail(NINA)).isPresent();
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void whatIsTakenUpByAProgramThatStopsIsHersWhenSheNextComes() {
        appointments.invite(ruth(), NINA, ROLE);
        inBetween.before(ArrivalContract::isTheRole, () -> {
            throw new IllegalStateException("the program stops");
        });
        assertThatThrownBy(() -> people.proved(NINA, Language.NB)).hasMessage("the program stops");
        assertThat(hasTheRole()).isFalse();

        var nina = people.byEmail(NINA).orElseThrow();
        assertThat(people.came(nina).memberships()).containsExactly(ROLE);
        assertThat(hasTheRole()).isTrue();
        assertThat(inForce()).hasSize(1);
    }
}

@OnEmbedded
class ArrivalOnEmbeddedTest extends ArrivalContract {}

@OnMongod
class ArrivalOnMongodTest extends ArrivalContract {}

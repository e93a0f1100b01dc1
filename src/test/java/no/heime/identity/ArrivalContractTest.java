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

/** Whoever says yes while her appointment is ended has no role without one, and none is lost on the way, on every store. */
@Import(ArrivalContract.InBetween.class)
abstract class ArrivalContract extends StoreContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");
    private static final Membership ROLE = Membership.caseWorkerIn("1822");

    @Autowired
    PersonService people;

    @Autowired
    AppointmentService appointments;

    @Autowired
    InvitationService invitations;

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

    private Actor nina() {
        return people.proved(NINA, Language.NB).asActor();
    }

    private void saysYes() {
        Answer.yes(invitations, nina());
    }

    @Test
    void endedBeforeItIsTakenUpItNeverBegins() {
        var ruth = ruth();
        nina();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        inBetween.before(ArrivalContract::isAnAppointment, () -> appointments.takeBack(ruth, NINA, ROLE));
        assertThatThrownBy(this::saysYes).hasMessage("invitations.refused.gone");
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void endedAfterItIsTakenUpAndBeforeTheRoleIsHersItNeverBegins() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        inBetween.before(ArrivalContract::isTheRole, () -> appointments.takeBack(ruth, NINA, ROLE));
        assertThatThrownBy(this::saysYes).hasMessage("invitations.refused.gone");
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void whoComesForTheFirstTimeAndSaysYesWhileItIsBeingEndedDoesNotKeepIt() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        inBetween.before(ArrivalContract::isAnAppointment, this::saysYes);
        appointments.takeBack(ruth, NINA, ROLE);
        assertThat(people.byEmail(NINA)).isPresent();
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void sheWhoSaysYesAndNoAtOnceHasNoRoleWithoutAnAppointment() {
        appointments.invite(ruth(), NINA, ROLE, GivenBecause.NEW_HERE);
        var id = invitations.of(nina()).getFirst().id();
        inBetween.before(ArrivalContract::isTheRole, () -> invitations.decline(nina(), id));
        assertThatThrownBy(() -> invitations.accept(nina(), id)).hasMessage("invitations.refused.gone");
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void twoWhoAskHerAtOnceForTheFirstTimeHaveAskedHerOnce() {
        var ruth = ruth();
        inBetween.before(
                ArrivalContract::isAnAppointment, () -> appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE));
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        assertThat(inForce()).singleElement().satisfies(one -> assertThat(one.turns())
                .hasSize(1));
    }

    @Test
    void askedByOneAndTakenBackByAnotherAtOnceSheIsEitherAskedOrNot() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        appointments.takeBack(ruth, NINA, ROLE);
        inBetween.before(ArrivalContract::isAnAppointment, () -> appointments.takeBack(ruth, NINA, ROLE));
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        assertThat(inForce()).hasSize(1);
        assertThat(hasTheRole()).isFalse();
        inBetween.before(
                ArrivalContract::isAnAppointment, () -> appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE));
        appointments.takeBack(ruth, NINA, ROLE);
        assertThat(inForce()).isEmpty();
        saysYes();
        assertThat(hasTheRole()).isFalse();
    }

    @Test
    void endedByTwoAtOnceItIsEnded() {
        var ruth = ruth();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        saysYes();
        var nina = nina().id();
        inBetween.before(
                written -> written instanceof Person, () -> appointments.end(ruth, nina, ROLE, EndedBecause.NOT_HERE));
        appointments.end(ruth, nina, ROLE, EndedBecause.NOT_HERE);
        assertThat(hasTheRole()).isFalse();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void aYesOfAProgramThatStopsIsAskedForAgain() {
        appointments.invite(ruth(), NINA, ROLE, GivenBecause.NEW_HERE);
        inBetween.before(ArrivalContract::isTheRole, () -> {
            throw new IllegalStateException("the program stops");
        });
        assertThatThrownBy(this::saysYes).hasMessage("the program stops");
        assertThat(hasTheRole()).isFalse();

        saysYes();
        assertThat(hasTheRole()).isTrue();
        assertThat(inForce()).hasSize(1);
    }
}

@OnEmbedded
class ArrivalOnEmbeddedTest extends ArrivalContract {}

@OnMongod
class ArrivalOnMongodTest extends ArrivalContract {}

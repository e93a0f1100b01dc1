package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** An invitation that nobody answers counts no more after a while, and one that was answered always does; on every store. */
abstract class UnansweredInvitationsContract extends StoreContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");
    private static final Membership ROLE = Membership.caseWorkerIn("1822");
    private static final Duration LONG = Duration.ofDays(200);

    @Autowired
    UnansweredInvitations unanswered;

    @Autowired
    AnswersAreKept migration;

    @Autowired
    AppointmentService appointments;

    @Autowired
    InvitationService invitations;

    @Autowired
    AppointedPeople appointed;

    @Autowired
    AppointedRoles roles;

    @Autowired
    Persons persons;

    @Autowired
    PersonService people;

    @Autowired
    Notifications notifications;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Clock clock;

    private Actor ruth;

    @BeforeEach
    void ruthAsksNina() {
        ruth = people.proved(EmailAddress.of("ruth@heime.example"), Language.NB).asActor();
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
    }

    private static Criteria scope() {
        return where("role.scope").is("1822").and("role.role").is(Role.CASE_WORKER);
    }

    private Instant after(Duration time) {
        return clock.instant().plus(time);
    }

    private int end(Duration later) {
        return unanswered.end(scope(), after(later), 10);
    }

    private void forgetAfter(Duration time) {
        new UnansweredInvitations(mongo, appointed, roles, persons, Clock.fixed(after(time), clock.getZone()))
                .forget(scope(), 10);
    }

    private Actor nina() {
        return people.proved(NINA, Language.NB).asActor();
    }

    private List<RoleHolder> holders() {
        return appointments.holders(ROLE);
    }

    private Appointment stored() {
        return appointed.findByEmail(NINA).getFirst();
    }

    /** As earlier versions stored it. */
    private void answeredWasNotKept() {
        var one = stored();
        appointed.save(with(one, null));
    }

    private static Appointment with(Appointment one, @Nullable Instant answered) {
        return new Appointment(
                one.id(),
                one.email(),
                one.person(),
                one.role(),
                one.inForce(),
                one.turns(),
                answered,
                one.outbox(),
                one.version());
    }

    @Test
    void whatNobodyAnsweredCountsNoMoreAndWhoAskedHearsOfItAndReadsIt() {
        assertThat(unanswered.count(scope(), after(Duration.ofDays(-1)))).isZero();
        assertThat(end(Duration.ofDays(-1))).isZero();
        assertThat(unanswered.count(scope(), after(LONG))).isOne();

        assertThat(end(LONG)).isOne();

        assertThat(end(LONG)).as("once").isZero();
        assertThat(invitations.of(nina())).isEmpty();
        assertThat(holders()).singleElement().satisfies(one -> {
            assertThat(one.email()).isEqualTo(NINA);
            assertThat(one.unanswered()).isTrue();
            assertThat(one.waits()).isFalse();
            assertThat(one.hasIt()).isFalse();
        });
        assertThat(notifications.mine(ruth))
                .extracting(Message::text)
                .extracting(text -> text.key())
                .containsExactly("dialogue.staff.unanswered");
    }

    @Test
    void afterAMonthTheAddressIsForgotten() {
        end(LONG);

        forgetAfter(Duration.ofDays(29));
        assertThat(holders()).hasSize(1);
        forgetAfter(Duration.ofDays(31));

        assertThat(appointed.findByEmail(NINA)).isEmpty();
    }

    @Test
    void whoIsAskedAgainIsAskedAsIfForTheFirstTime() {
        end(LONG);

        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        forgetAfter(Duration.ofDays(31));

        assertThat(holders()).singleElement().extracting(RoleHolder::waits).isEqualTo(true);
        Answer.yes(invitations, nina());
        assertThat(nina().memberships()).contains(ROLE);
    }

    @Test
    void whoSaidYesHasItForGood() {
        Answer.yes(invitations, nina());
        assertThat(stored().answered()).isNotNull();

        assertThat(unanswered.count(scope(), after(LONG))).isZero();
        assertThat(end(LONG)).isZero();

        assertThat(nina().memberships()).contains(ROLE);
        assertThat(stored().inForce()).isTrue();
    }

    @Test
    void whoSaidYesAndHasAnotherAddressSinceHasItStill() {
        Answer.yes(invitations, nina());
        people.reachedBy(nina().id(), EmailAddress.of("ny@heime.example"));

        assertThat(end(LONG)).isZero();

        assertThat(stored().inForce()).isTrue();
    }

    @Test
    void whoSaidYesBeforeThatWasKeptHasItToo() {
        Answer.yes(invitations, nina());
        answeredWasNotKept();
        assertThat(end(LONG)).as("before the store is brought up to date").isZero();

        migration.run();
        migration.run();

        assertThat(stored().answered()).isEqualTo(stored().lastTurn().at());
        assertThat(unanswered.count(scope(), after(LONG))).isZero();
    }

    @Test
    void whoHadNotAnsweredThenHasNotAnswered() {
        nina();

        migration.run();

        assertThat(stored().answered()).isNull();
        assertThat(end(LONG)).isOne();
    }

    @Test
    void whoWasLetOutAndAskedAgainHasToAnswerAgain() {
        Answer.yes(invitations, nina());
        appointments.end(ruth, nina().id(), ROLE, EndedBecause.NOT_HERE);
        assertThat(stored().answered()).isNull();

        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);

        assertThat(end(LONG)).isOne();
    }

    @Test
    void whoSaysYesWhenItCountsNoMoreReadsThatItIsGone() {
        var nina = nina();
        var id = invitations.of(nina).getFirst().id();
        end(LONG);

        assertThatThrownBy(() -> invitations.accept(nina, id)).hasMessage("invitations.refused.gone");
        assertThat(nina().memberships()).isEmpty();
    }

    @Test
    void whatSheDeclinedAfterwardsIsNotForgottenAsUnanswered() {
        end(LONG);
        appointments.invite(ruth, NINA, ROLE, GivenBecause.NEW_HERE);
        Answer.no(invitations, nina());

        forgetAfter(Duration.ofDays(31));

        assertThat(appointed.findByEmail(NINA)).hasSize(1);
    }
}

@OnEmbedded
class UnansweredInvitationsOnEmbeddedTest extends UnansweredInvitationsContract {}

@OnMongod
class UnansweredInvitationsOnMongodTest extends UnansweredInvitationsContract {}

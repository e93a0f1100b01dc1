package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Whoever comes, or has anything here, stays; on every store. */
abstract class UsedAccountsContract extends NightsOfAccounts {

    @Test
    void whoComesInBetweenStaysAndBeginsAnew() {
        var astrid = unused(ASTRID);
        nights(-60, -10);

        people.proved(ASTRID, Language.NB);
        nights(-9, 60);

        assertThat(people.byId(astrid.id())).get().satisfies(her -> {
            assertThat(her.lastCame()).isEqualTo(end);
            assertThat(her.warned()).isNull();
        });
        assertThat(sent).hasSize(2);
    }

    @Test
    void whoComesInTheMomentInWhichSheIsToldOrForgottenIsNeither() {
        var astrid = unused(ASTRID);
        people.proved(ASTRID, Language.NB);

        assertThat(away.written(astrid.warned(end))).isFalse();

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
    }

    private void staysWith(Consumer<Person> something) {
        var astrid = unused(ASTRID);
        something.accept(astrid);

        nights(-60, -59);
        nights(-14, -13);
        nights(0, 1);

        assertThat(isThere(astrid)).isTrue();
        assertThat(sent).isEmpty();
        assertThat(told(astrid)).noneMatch(key -> key.startsWith("dialogue.account"));
        assertThat(job().count(due(end, MONTHS))).isZero();
    }

    private Actor ruth() {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of("ruth@heime.example"),
                        "Ruth",
                        null,
                        null,
                        LEIRFJORD,
                        Language.NB,
                        List.of(Membership.administratorIn(LEIRFJORD)),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    @Test
    void whoLetsSomebodyActForHerStays() {
        staysWith(this::letsSomebodyAct);
    }

    @Test
    void whoIsAskedToTakeARoleStays() {
        staysWith(astrid ->
                appointments.invite(ruth(), ASTRID, Membership.caseWorkerIn(LEIRFJORD), GivenBecause.NEW_HERE));
    }

    @Test
    void whoHasARoleStays() {
        staysWith(astrid -> people.give(astrid.id(), Membership.volunteerOf(UUID.randomUUID())));
    }

    @Test
    void aRoleThatAProviderClaimedAndThatIsOverKeepsNobody() {
        var over = new Membership(Membership.caseWorkerIn("").role(), LEIRFJORD, "entra", Instant.EPOCH);
        var astrid = unused(ASTRID, over);

        nights(-60, -60);

        assertThat(sent).hasSize(1);
        assertThat(isThere(astrid)).isTrue();
    }

    @Test
    void whatSheWasToldDoesNotHoldWhenSomethingOfHersHasComeHere() {
        var astrid = unused(ASTRID);
        nights(-60, -20);

        letsSomebodyAct(astrid);
        nights(-14, 1);

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
        assertThat(sent).hasSize(1);
    }

    @Test
    void whenHerMunicipalityKeepsItLongerItIsAsIfSheHadNotBeenTold() {
        var astrid = unused(ASTRID);
        nights(-60, -20);

        tell(MONTHS + 12);

        assertThat(people.byId(astrid.id())).get().extracting(Person::warned).isNull();
    }

    private static EmailAddress another() {
        return EmailAddress.of(UUID.randomUUID() + "@heime.example");
    }

    /** On the embedded store nobody counts. */
    @Test
    void ofManyItIsAskedWithAsManyQuestionsAsOfOne() {
        unused(ASTRID);
        var due = due(end, MONTHS);
        int one = timesAsked(() -> job().count(due));

        for (int i = 0; i < 20; i++) {
            letsSomebodyAct(unused(another()));
            unused(another());
        }

        assertThat(timesAsked(() -> job().count(due))).isEqualTo(one);
        assertThat(job().count(due)).isEqualTo(21);
    }

    @Test
    void whoHasSomethingCostsNoQuestionOfHerOwnInTheNight() {
        letsSomebodyAct(unused(ASTRID));
        int one = timesAsked(() -> tell(MONTHS));

        for (int i = 0; i < 20; i++) {
            letsSomebodyAct(unused(another()));
        }

        assertThat(timesAsked(() -> tell(MONTHS))).isEqualTo(one);
        assertThat(sent).isEmpty();
    }
}

@OnEmbedded
class UsedAccountsOnEmbeddedTest extends UsedAccountsContract {}

@OnMongod
class UsedAccountsOnMongodTest extends UsedAccountsContract {}

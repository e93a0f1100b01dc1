package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators who end each other's role, some of them by their provider's word, on every store. */
abstract class AdministratorsContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final Membership ADMINISTRATOR = Membership.administratorIn(LEIRFJORD);
    private static final Duration LASTS = Duration.ofDays(14);
    private static final Set<String> TOO_LATE =
            Set.of("staff.refused.last-administrator", "error.conflict", "error.not-found");

    @Autowired
    StaffService staff;

    @Autowired
    PersonService people;

    @Autowired
    Ids ids;

    private PersonId byProvider(PersonId who) {
        people.provedBy("entra", who, List.of(ADMINISTRATOR), LASTS, Language.NB);
        return who;
    }

    private PersonId given(String name) {
        var who = people.proved(EmailAddress.of(name + "@heime.example"), Language.NB)
                .id();
        people.give(who, ADMINISTRATOR);
        return who;
    }

    private Actor actor(PersonId who) {
        return people.byId(who).orElseThrow().through("entra").asActor();
    }

    @Test
    void whatAProviderClaimsIsEndedByAnotherAndKept() {
        var ruth = given("ruth");
        var siv = byProvider(new PersonId(ids.next()));
        staff.endAdministrator(actor(ruth), LEIRFJORD, siv, EndedBecause.OTHER_TASKS);
        assertThat(staff.administrators(actor(ruth), LEIRFJORD))
                .extracting(StaffMember::person)
                .containsExactly(ruth);
        assertThat(staff.administratorsBefore(actor(ruth), LEIRFJORD))
                .singleElement()
                .satisfies(story -> assertThat(story.people()).containsExactly(siv));
    }

    @Test
    void twoWhoEndEachOthersAtOnceLeaveOneAndGiveNobodyMoreThanSheHad() throws Exception {
        var siv = new PersonId(ids.next());
        var tove = new PersonId(ids.next());
        for (int round = 0; round < 10; round++) {
            var both = List.of(actor(byProvider(siv)), actor(byProvider(tove)));
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(() -> endAt(together, both.getFirst(), tove));
                var other = threads.submit(() -> endAt(together, both.getLast(), siv));
                one.get();
                other.get();
            }
            assertThat(people.holding(ADMINISTRATOR)).hasSize(1).allSatisfy(left -> assertThat(left.memberships())
                    .as("still by her provider's word alone")
                    .allMatch(Membership::isClaimed));
        }
    }

    private Void endAt(CyclicBarrier together, Actor by, PersonId who) throws Exception {
        together.await();
        try {
            staff.endAdministrator(by, LEIRFJORD, who, EndedBecause.NOT_HERE);
        } catch (DomainException refused) {
            assertThat(refused.getMessage()).isIn(TOO_LATE);
        }
        return null;
    }
}

@OnEmbedded
class AdministratorsOnEmbeddedTest extends AdministratorsContract {}

@OnMongod
class AdministratorsOnMongodTest extends AdministratorsContract {}

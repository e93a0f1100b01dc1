package no.heime.identity.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.OnePerson;
import no.heime.identity.OnePerson.Two;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.StaffService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** However it was found that two are one: who works for a municipality becomes one with nobody, on every store. */
@TestPropertySource(properties = "heime.staff=1822:utpekt@heime.example")
abstract class WorkJoinsNothingContract extends StoreContract {

    private static final String LEIRFJORD = "1822";

    @Autowired
    OnePerson onePerson;

    @Autowired
    PersonService people;

    @Autowired
    StaffService staff;

    @Autowired
    Ids ids;

    private PersonId astrid;

    @BeforeEach
    void sheHasAnAccount() {
        astrid = account("astrid@heime.example");
    }

    private PersonId account(String email, Membership... roles) {
        return person(email, roles).id();
    }

    private Person person(String email, Membership... roles) {
        return people.add(new Person(
                new PersonId(ids.next()),
                EmailAddress.of(email),
                "",
                null,
                null,
                null,
                Language.NB,
                List.of(roles),
                Instant.EPOCH,
                null));
    }

    private void becomes(PersonId account, PersonId person) {
        onePerson.become(new Two(account, person, null), () -> true);
    }

    private void isJoinedFromNeitherSide(PersonId works) {
        for (var two : List.of(List.of(astrid, works), List.of(works, astrid))) {
            assertThatThrownBy(() -> becomes(two.getFirst(), two.getLast()))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("one.refused.works");
        }
        assertThat(people.byIds(List.of(astrid, works))).hasSize(2);
        assertThat(onePerson.becoming(astrid)).isEmpty();
        assertThat(onePerson.becoming(works)).isEmpty();
    }

    @Test
    void whoHasARole() {
        isJoinedFromNeitherSide(account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD)));
    }

    @Test
    void whoseAddressTheSettingsGiveARole() {
        isJoinedFromNeitherSide(account("utpekt@heime.example"));
    }

    @Test
    void whoIsAskedToTakeOne() {
        var boss = person("sjef@heime.example", Membership.administratorIn(LEIRFJORD));
        staff.invite(boss.asActor(), LEIRFJORD, EmailAddress.of("ny@heime.example"), GivenBecause.NEW_HERE);

        isJoinedFromNeitherSide(account("ny@heime.example"));
    }

    /** Of the provider nobody knows any more what it says. */
    @Test
    void whomAProviderThatSaysWhatPeopleAreLeadsTo() {
        var works = account("kari@heime.example");
        ledTo(works, List.of("entra"));

        isJoinedFromNeitherSide(works);
    }

    @Test
    void anybodyElseIsJoined() {
        var other = account("ny@heime.example");
        ledTo(other, List.of());

        becomes(other, astrid);

        assertThat(people.byId(other)).isEmpty();
    }

    private void ledTo(PersonId person, List<String> work) {
        store.save(
                new Document("_id", "digest of who she is there")
                        .append("person", person.value())
                        .append("since", Instant.EPOCH)
                        .append("work", work)
                        .append("version", 0L),
                "provenIdentities");
    }
}

@OnEmbedded
class WorkJoinsNothingOnEmbeddedTest extends WorkJoinsNothingContract {}

@OnMongod
class WorkJoinsNothingOnMongodTest extends WorkJoinsNothingContract {}

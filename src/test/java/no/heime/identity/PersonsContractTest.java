package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** People are found by address and by role, on every store. */
abstract class PersonsContract extends StoreContract {

    private static final EmailAddress KARI = EmailAddress.of("kari@heime.example");
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Autowired
    Persons persons;

    @Autowired
    PersonService people;

    @Autowired
    Ids ids;

    private Person known(String email, Membership... memberships) {
        return persons.save(Person.known(
                new PersonId(ids.next()), EmailAddress.of(email), Language.NB, List.of(memberships), NOON));
    }

    @Test
    void aPersonIsReadBackAsSheWasStored() {
        var kari = known(KARI.value(), Membership.caseWorkerIn("1822"));
        assertThat(people.byEmail(KARI)).contains(kari);
        assertThat(people.byId(kari.id())).contains(kari);
        assertThat(people.byIds(Set.of(kari.id(), new PersonId(ids.next())))).containsOnlyKeys(kari.id());
    }

    @Test
    void whoseLanguageTheProgramDoesNotSpeakAnyLongerIsSpokenToInBokmal() {
        var kari = known(KARI.value());
        var hers = Query.query(Criteria.where("_id").is(kari.id().value()));
        store.updateFirst(hers, Update.update("language", "QPS"), Person.class);
        assertThat(people.byId(kari.id()).orElseThrow().language()).isEqualTo(Language.NB);
        store.updateFirst(hers, Update.update("language", "NN"), Person.class);
        assertThat(people.byId(kari.id()).orElseThrow().language()).isEqualTo(Language.NN);
    }

    @Test
    void anAddressBelongsToOnePerson() {
        known(KARI.value());
        assertThatThrownBy(() -> known(KARI.value())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whoProvesHerAddressManyTimesAtOnceIsOnePerson() {
        var proved = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> people.proved(KARI, Language.NB).id())
                .collect(Collectors.toSet());
        assertThat(proved).hasSize(1);
    }

    @Test
    void aRoleIsFoundByItsOwnScopeOnly() {
        var group = UUID.fromString("01930000-0000-7000-8000-000000000201");
        var kari = known(KARI.value(), Membership.caseWorkerIn("1822"));
        known("nils@heime.example", Membership.caseWorkerIn("1820"));
        var both = known("per@heime.example", Membership.coordinatorOf(group), Membership.caseWorkerIn("1820"));
        assertThat(people.caseWorkersOf("1822")).containsExactly(kari);
        assertThat(people.coordinatorsOf(group)).containsExactly(both);
        assertThat(people.coordinatorsOf("1820")).isEmpty();
    }

    @Test
    void aNewPersonIsSpokenToInTheLanguageSheCameInAndKeepsIt() {
        assertThat(people.proved(KARI, Language.NN).language()).isEqualTo(Language.NN);
        assertThat(people.proved(KARI, Language.EN).language()).isEqualTo(Language.NN);
    }

    @Test
    void aPersonChangesWhatSheTellsAndNothingElse() {
        var kari = known(KARI.value(), Membership.caseWorkerIn("1822"));
        people.update(
                kari.asActor(),
                new MyDetails("Kari Olsen", PhoneNumber.of("75 00 01 05"), "leirfjord-leland", "1822", Language.NN));
        var changed = people.byId(kari.id()).orElseThrow();
        assertThat(changed.name()).isEqualTo("Kari Olsen");
        assertThat(changed.language()).isEqualTo(Language.NN);
        assertThat(changed.email()).isEqualTo(KARI);
        assertThat(changed.asActor().isCaseWorkerIn("1822")).isTrue();
        assertThat(changed.asActor().isCaseWorkerIn("1820")).isFalse();
    }
}

@OnEmbedded
class PersonsOnEmbeddedTest extends PersonsContract {}

@OnMongod
class PersonsOnMongodTest extends PersonsContract {}

package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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

    private static final Duration LASTS = Duration.ofDays(14);
    private static final Duration OVER = Duration.ZERO;

    @Autowired
    Persons persons;

    @Autowired
    ClaimedRolesEnd claimedRolesEnd;

    @Autowired
    PersonService people;

    @Autowired
    Ids ids;

    private Person known(String email, Membership... memberships) {
        var person = Person.known(new PersonId(ids.next()), EmailAddress.of(email), Language.NB, NOON);
        for (var membership : memberships) {
            person = person.with(membership);
        }
        return persons.save(person);
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
    void whatWasStoppedBetweenTwoAccountsGoesOnAlsoWhenTheAddressIsAThirdOnesByThen() {
        var account = known("annen@heime.example");
        var person = known("ola@heime.example");
        people.reachedBy(account.id(), null);
        known("annen@heime.example");

        people.reachedBy(account.id(), person.id(), EmailAddress.of("annen@heime.example"));

        assertThat(people.byId(person.id()).orElseThrow().email()).isEqualTo(EmailAddress.of("ola@heime.example"));
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
    void manyMayBeWithoutAnAddressAndAreSaidByNothing() {
        var one = new PersonId(ids.next());
        var two = new PersonId(ids.next());
        people.provedBy("idporten", one, List.of(), LASTS, Language.NN);
        people.provedBy("idporten", two, List.of(), LASTS, Language.NB);
        assertThat(people.byId(one).orElseThrow())
                .returns(null, Person::email)
                .returns("", Person::called)
                .returns(Language.NN, Person::language);
        assertThat(people.byId(two)).isPresent();
    }

    @Test
    void whoIsProvedManyTimesAtOnceForTheFirstTimeIsStoredOnce() {
        var id = new PersonId(ids.next());
        IntStream.range(0, 8).parallel().forEach(n -> people.provedBy("idporten", id, List.of(), LASTS, Language.NB));
        assertThat(store.estimatedCount(Person.class)).isEqualTo(1);
    }

    @Test
    void whatAProviderClaimsNoMoreHasEndedAndWhatOthersGaveStays() {
        var kari = known(KARI.value(), Membership.administratorIn("1822"), Membership.caseWorkerIn("1820"));
        var claimed = List.of(Membership.caseWorkerIn("1822"), Membership.caseWorkerIn("1820"));
        people.provedBy("entra", kari.id(), claimed, LASTS, Language.NB);
        assertThat(people.caseWorkersOf("1822")).extracting(Person::id).containsExactly(kari.id());

        people.provedBy("helseid", kari.id(), List.of(), LASTS, Language.NB);
        assertThat(people.caseWorkersOf("1822"))
                .as("another provider says nothing of it")
                .hasSize(1);

        people.provedBy("entra", kari.id(), List.of(), LASTS, Language.NB);
        assertThat(people.caseWorkersOf("1822")).isEmpty();
        assertThat(people.byId(kari.id()).orElseThrow().memberships())
                .containsExactly(Membership.administratorIn("1822"), Membership.caseWorkerIn("1820"));
    }

    @Test
    void whatAProviderClaimsHoldsOnlyForWhoCameThroughIt() {
        var kari = known(KARI.value(), Membership.administratorIn("1822"));
        var all = people.provedBy("entra", kari.id(), List.of(Membership.caseWorkerIn("1822")), LASTS, Language.NB);
        assertThat(all.through("entra").asActor().isCaseWorkerIn("1822")).isTrue();
        assertThat(all.through("helseid").asActor().isCaseWorkerIn("1822")).isFalse();
        assertThat(all.through(null).asActor())
                .returns(false, actor -> actor.isCaseWorkerIn("1822"))
                .returns(true, actor -> actor.isAdministratorIn("1822"));
    }

    @Test
    void whatAProviderClaimsIsOverForEverybodyWhenItIsNotClaimedAgain() {
        var kari = known(KARI.value(), Membership.administratorIn("1822"));
        var claimed = List.of(Membership.caseWorkerIn("1822"));
        people.provedBy("entra", kari.id(), claimed, OVER, Language.NB);

        assertThat(people.caseWorkersOf("1822")).isEmpty();
        var plain = List.of(Membership.administratorIn("1822"));
        assertThat(people.byId(kari.id()).orElseThrow().memberships()).isEqualTo(plain);
        assertThat(people.byEmail(KARI).orElseThrow().memberships()).isEqualTo(plain);
        assertThat(people.byIds(Set.of(kari.id())).get(kari.id()).memberships()).isEqualTo(plain);
        assertThat(people.holding(Membership.administratorIn("1822")))
                .singleElement()
                .returns(plain, Person::memberships);

        people.provedBy("entra", kari.id(), claimed, LASTS, Language.NB);
        assertThat(people.caseWorkersOf("1822")).hasSize(1);
    }

    @Test
    void whoHasARoleTwiceHasItAsLongAsOneOfThemHolds() {
        var kari = known(KARI.value(), Membership.caseWorkerIn("1822"));
        people.provedBy("entra", kari.id(), List.of(Membership.caseWorkerIn("1822")), OVER, Language.NB);
        assertThat(people.caseWorkersOf("1822")).hasSize(1);
    }

    @Test
    void whatWasClaimedBeforeClaimsHadAnEndGetsOneAndNothingElseDoes() {
        var given = Membership.administratorIn("1822");
        var kari = known(KARI.value(), given, new Membership(Role.CASE_WORKER, "1822", "entra", null));
        var ended = Instant.parse("2026-11-01T11:00:00Z");
        var liv = known("liv@heime.example", Membership.caseWorkerIn("1820").claimedBy("entra", ended));

        claimedRolesEnd.run();

        assertThat(persons.findById(kari.id()).orElseThrow().memberships())
                .contains(given)
                .filteredOn(Membership::isClaimed)
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.until()).isAfter(Instant.now()));
        assertThat(persons.findById(liv.id()).orElseThrow().memberships()).isEqualTo(liv.memberships());
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

package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whether those who live in a municipality sign in with a code or a passkey is said by its administrators, on every store. */
@TestPropertySource(
        properties = {
            "heime.staff=1822:named@heime.example",
            "heime.oidc.keys=a-secret-of-the-operator-with-enough-letters",
            "heime.oidc.providers.idporten.name=ID-porten",
            "heime.oidc.providers.idporten.issuer=https://idporten.example",
            "heime.oidc.providers.idporten.client-id=heime",
            "heime.oidc.providers.idporten.client-secret=known-to-both",
            "heime.oidc.providers.idporten.pid=pid",
            "heime.oidc.providers.idporten.acr=idporten-loa-high"
        })
abstract class LocalAccountsContract extends StoreContract {

    private static final String LEIRFJORD = "1822";

    private static final SignInProviders NONE = new SignInProviders() {
        @Override
        public List<Offered> offered() {
            return List.of();
        }

        @Override
        public List<Offered> forEverybody() {
            return List.of();
        }
    };

    @Autowired
    SaidLocalAccounts said;

    @Autowired
    MunicipalityWork work;

    @Autowired
    Persons persons;

    @Autowired
    LocalAccountService accounts;

    @Autowired
    LocalAccountRule rule;

    @Autowired
    PersonService people;

    @Autowired
    Clock clock;

    private Actor administrator(String name, String municipality) {
        var actor = new Actor(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                null,
                null,
                Language.NB,
                List.of(Membership.administratorIn(municipality)));
        people.writtenIn(actor.id(), null, new MyDetails(name, null, null, null, Language.NB));
        return actor;
    }

    private PersonId livesIn(String municipality) {
        var person = people.proved(EmailAddress.of(UUID.randomUUID() + "@heime.example"), Language.NB);
        people.update(person.asActor(), new MyDetails("Nina", null, "a-district", municipality, Language.NB));
        return person.id();
    }

    @Test
    void theyDoUntilItsAdministratorsSayOtherwiseAndAgainWhenTheySaySo() {
        var ruth = administrator("Ruth", LEIRFJORD);
        var nina = livesIn(LEIRFJORD);
        assertThat(accounts.of(ruth, LEIRFJORD))
                .returns(true, LocalAccountService.Shown::allowed)
                .returns(List.of("ID-porten"), LocalAccountService.Shown::otherwise);
        assertThat(rule.isFor(nina)).isTrue();

        accounts.set(ruth, LEIRFJORD, false, null);
        assertThat(rule.isFor(nina)).isFalse();
        assertThatThrownBy(() -> rule.require(nina, "passkey.refused.local")).hasMessage("passkey.refused.local");
        assertThat(rule.isFor(livesIn("1820"))).as("of another municipality").isTrue();

        accounts.set(ruth, LEIRFJORD, true, accounts.of(ruth, LEIRFJORD).version());
        assertThat(rule.isFor(nina)).isTrue();
    }

    @Test
    void whereTheProviderIsGoneEverybodyComesInAsBeforeAndReadsSo() {
        var ruth = administrator("Ruth", LEIRFJORD);
        accounts.set(ruth, LEIRFJORD, false, null);
        var withoutAny = new LocalAccountRule(said, NONE, work, persons, clock);
        assertThat(new LocalAccountService(said, withoutAny, NONE, people, clock).of(ruth, LEIRFJORD))
                .returns(true, LocalAccountService.Shown::allowed)
                .returns(false, LocalAccountService.Shown::chosen);
    }

    @Test
    void whoHasSaidSoAndWhenIsKept() {
        var ruth = administrator("Ruth", LEIRFJORD);
        var frida = administrator("Frida", LEIRFJORD);
        accounts.set(ruth, LEIRFJORD, false, null);
        accounts.set(frida, LEIRFJORD, true, accounts.of(frida, LEIRFJORD).version());
        var today = LocalDate.now(clock);
        assertThat(accounts.of(ruth, LEIRFJORD).said())
                .containsExactly(
                        new LocalAccountService.Said(today, "Frida", true),
                        new LocalAccountService.Said(today, "Ruth", false));
    }

    @Test
    void whoHasReadWhatItWasBeforeSaysNothing() {
        var ruth = administrator("Ruth", LEIRFJORD);
        accounts.set(ruth, LEIRFJORD, false, null);
        assertThatThrownBy(() -> accounts.set(ruth, LEIRFJORD, true, null))
                .hasMessage("local-accounts.refused.changed");
        assertThat(accounts.of(ruth, LEIRFJORD).allowed()).isFalse();
    }

    @Test
    void anAdministratorElsewhereLearnsNothingAndChangesNothing() {
        var elsewhere = administrator("Else", "1820");
        assertThatThrownBy(() -> accounts.of(elsewhere, LEIRFJORD)).hasMessage("error.not-found");
        assertThatThrownBy(() -> accounts.set(elsewhere, LEIRFJORD, false, null))
                .hasMessage("error.not-found");
    }

    @Test
    void whoWorksForAMunicipalityIsNotShutOut() {
        var ruth = administrator("Ruth", LEIRFJORD);
        var named = people.proved(EmailAddress.of("named@heime.example"), Language.NB);
        people.update(named.asActor(), new MyDetails("Kari", null, "a-district", LEIRFJORD, Language.NB));
        accounts.set(ruth, LEIRFJORD, false, null);
        assertThat(rule.isFor(named.id())).isTrue();
    }

    @Test
    void whoHasWorkedForOneOnceIsAsThoseWhoLiveThere() {
        var ruth = administrator("Ruth", LEIRFJORD);
        var nina = livesIn(LEIRFJORD);
        accounts.set(ruth, LEIRFJORD, false, null);
        var claimed = List.of(Membership.caseWorkerIn(LEIRFJORD));
        people.provedBy("entra", nina, claimed, Duration.ofDays(1), Language.NB);
        assertThat(rule.isFor(nina)).as("as long as it is claimed").isTrue();
        people.provedBy("entra", nina, claimed, Duration.ofDays(-1), Language.NB);
        assertThat(rule.isFor(nina)).isFalse();
    }

    @Test
    void whoHasNotSaidWhereSheLivesComesInAndCannotSayThatSheLivesThere() {
        var ruth = administrator("Ruth", LEIRFJORD);
        accounts.set(ruth, LEIRFJORD, false, null);
        var nobody =
                people.proved(EmailAddress.of("ny@heime.example"), Language.NB).id();
        assertThat(rule.isFor(nobody)).isTrue();
        assertThatThrownBy(() -> rule.requireIn(nobody, LEIRFJORD)).hasMessage("me.refused.local");
        assertThatCode(() -> rule.requireIn(nobody, "1820")).doesNotThrowAnyException();
    }
}

@OnEmbedded
class LocalAccountsOnEmbeddedTest extends LocalAccountsContract {}

@OnMongod
class LocalAccountsOnMongodTest extends LocalAccountsContract {}

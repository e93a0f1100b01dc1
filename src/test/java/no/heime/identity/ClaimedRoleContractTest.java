package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** A role that a provider claims holds only in a session of that provider (decision 021), on every store. */
abstract class ClaimedRoleContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final EmailAddress SOMEBODY = EmailAddress.of("somebody@heime.example");

    private static final Duration LASTS = Duration.ofDays(14);

    @Autowired
    CurrentUser user;

    @Autowired
    StaffService staff;

    @Autowired
    PersonService people;

    @Autowired
    SecurityContextHolderStrategy holder;

    @Autowired
    Ids ids;

    private Person ruth;
    private Person stranger;

    @BeforeEach
    void anAdministratorBecauseHerProviderSaysSo() {
        var claimed = List.of(Membership.administratorIn(LEIRFJORD));
        ruth = people.provedBy("entra", new PersonId(ids.next()), claimed, LASTS, Language.NB);
        stranger = people.proved(EmailAddress.of("stranger@heime.example"), Language.NB);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        holder.clearContext();
    }

    private void comes(Person person, String... authorities) {
        holder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                person.id().toString(), "", AuthorityUtils.createAuthorityList(authorities))));
    }

    private static String through(String provider) {
        return String.valueOf(Through.authority(provider).getAuthority());
    }

    private void letsSomebodyIn() {
        staff.invite(user.require(), LEIRFJORD, SOMEBODY, GivenBecause.NEW_HERE);
    }

    private static List<Membership> hats(Optional<Person> person) {
        return person.orElseThrow().memberships();
    }

    @Test
    void sheHasItWhereSheCameThroughThatProvider() {
        comes(ruth, "ROLE_RESIDENT", through("entra"));
        letsSomebodyIn();
        assertThat(staff.of(user.require(), LEIRFJORD)).hasSize(1);
        assertThat(hats(user.arrived())).containsExactly(Membership.administratorIn(LEIRFJORD));
    }

    @Test
    void sheHasItNoLongerThanTheClaimLastsAlsoThere() {
        people.provedBy("entra", ruth.id(), List.of(Membership.administratorIn(LEIRFJORD)), Duration.ZERO, Language.NB);
        comes(ruth, "ROLE_RESIDENT", through("entra"));
        assertThat(hats(user.arrived())).isEmpty();
        assertThat(hats(user.person())).isEmpty();
        refused();
    }

    @Test
    void withACodeOrAPasskeySheHasNoHatAndIsAnsweredAsAStranger() {
        comes(ruth, "ROLE_RESIDENT");
        assertThat(hats(user.arrived())).isEmpty();
        assertThat(hats(user.person())).isEmpty();
        isAnsweredAsAStranger();
    }

    @Test
    void throughAnotherProviderSheHasNoHatAndIsAnsweredAsAStranger() {
        comes(ruth, "ROLE_RESIDENT", through("helseid"));
        assertThat(hats(user.arrived())).isEmpty();
        assertThat(hats(user.person())).isEmpty();
        isAnsweredAsAStranger();
    }

    private void isAnsweredAsAStranger() {
        refused();
        comes(stranger, "ROLE_RESIDENT");
        refused();
        assertThat(people.byEmail(SOMEBODY)).isEmpty();
        comes(ruth, "ROLE_RESIDENT", through("entra"));
        assertThat(staff.of(user.require(), LEIRFJORD)).isEmpty();
    }

    private void refused() {
        assertThatThrownBy(this::letsSomebodyIn).hasMessage("error.not-found");
        assertThatThrownBy(() -> staff.of(user.require(), LEIRFJORD)).hasMessage("error.not-found");
    }
}

@OnEmbedded
class ClaimedRoleOnEmbeddedTest extends ClaimedRoleContract {}

@OnMongod
class ClaimedRoleOnMongodTest extends ClaimedRoleContract {}

package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.HttpPhone;
import no.heime.identity.Person;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What a provider claims of who works for a municipality. */
class StaffThroughAProviderTest extends ThroughProviders {

    @Test
    void whoIsInTheGroupHasTheRoleAndWhoIsTakenOutOfItHasItNoMore() {
        staffComes(phone, "kari", List.of("everybody", "heime-case-workers"));
        assertThat(hats(phone)).containsExactly("CASE_WORKER 1822");

        staffComes(phone, "kari", List.of("everybody"));
        assertThat(hats(phone)).isEmpty();
        assertThat(phone.get("/api/session").json().get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void withACodeTheSamePersonHasNoHat() {
        staffComes(phone, "liv", List.of("heime-case-workers"));
        var liv = Query.query(Criteria.where("_id").is(UUID.fromString(who(phone))));
        store.updateFirst(liv, Update.update("email", "liv-with-a-code@heime.example"), Person.class);

        var withCode = new HttpPhone(port).signIn("liv-with-a-code@heime.example");
        assertThat(who(withCode)).isEqualTo(who(phone));
        assertThat(hats(withCode)).isEmpty();
        assertThat(hats(phone)).containsExactly("CASE_WORKER 1822");
    }

    @Test
    void theRoleHoldsAlsoWhenTheServerHasForgottenTheSessionButNoLongerThanTheDevice() {
        staffComes(phone, "marit", List.of("heime-case-workers"));
        phone.keepOnly(DEVICE);
        assertThat(hats(phone)).containsExactly("CASE_WORKER 1822");

        var secret = phone.cookie(DEVICE);
        clock.putForward(Duration.ofHours(8).plusMinutes(1));
        assertThat(isSignedIn(phone)).as("in a session that is in use").isFalse();
        var later = new HttpPhone(port);
        later.setCookie(DEVICE, secret);
        assertThat(isSignedIn(later)).isFalse();
    }
}

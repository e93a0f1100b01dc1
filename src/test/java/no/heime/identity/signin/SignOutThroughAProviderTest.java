package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.heime.HttpPhone;
import org.junit.jupiter.api.Test;

/** Signing out here and at the provider, from either side. */
class SignOutThroughAProviderTest extends ThroughProviders {

    @Test
    void whoSignsOutIsSignedOutHereAndToldWhereToSignOutAtTheProvider() {
        residentComes(phone, "88888888888");
        var secret = phone.cookie(DEVICE);
        var answer = phone.form("/logout", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("next").asString()).startsWith(leaving(ID_PORTEN) + "&id_token_hint=");
        assertThat(isSignedIn(phone)).isFalse();
        var thief = new HttpPhone(port);
        thief.setCookie(DEVICE, secret);
        assertThat(isSignedIn(thief)).isFalse();
    }

    private String leaving(String provider) {
        return PROVIDER.issuer(provider) + "/endsession?client_id=heime&post_logout_redirect_uri=http://localhost:"
                + port + "/";
    }

    @Test
    void theTokenStaysOutOfTheAddressWhereTheProviderDoesWithoutIt() {
        staffComes(phone, "kari", List.of());
        assertThat(phone.form("/logout", Map.of()).json().get("next").asString())
                .isEqualTo(leaving(ENTRA));
    }

    @Test
    void whoComesBackOnHerDeviceSignsOutAtTheProviderTooThoughTheTokenIsGone() {
        residentComes(phone, "88888888887");
        phone.keepOnly(DEVICE);
        assertThat(isSignedIn(phone)).isTrue();
        assertThat(phone.form("/logout", Map.of()).json().get("next").asString())
                .isEqualTo(leaving(ID_PORTEN));
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void soDoesSheWhoseSessionWasForgottenWhileThePageStoodOpen() {
        residentComes(phone, "88888888886");
        var another = new HttpPhone(port);
        another.get("/api/session");
        another.setCookie(DEVICE, phone.cookie(DEVICE));
        assertThat(another.form("/logout", Map.of()).json().get("next").asString())
                .isEqualTo(leaving(ID_PORTEN));
        assertThat(isSignedIn(another)).isFalse();
    }

    @Test
    void whoCameWithACodeSignsOutAsBefore() {
        phone.signIn("per@heime.example");
        assertThat(phone.form("/logout", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void whenTheProviderSaysThatASessionHasEndedItEndsHereAndTheDeviceWithIt() {
        residentComes(phone, "99999999999");
        var another = new HttpPhone(port);
        residentComes(another, "99999999998");
        var word = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sid", "session-99999999999"));

        assertThat(theProviderSays(ID_PORTEN, word)).isEqualTo(200);

        clock.putForward(SignedInDevice.TRUSTED);
        var secret = phone.cookie(DEVICE);
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(another)).isTrue();
        var thief = new HttpPhone(port);
        thief.setCookie(DEVICE, secret);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void whenItNamesNoSessionAllOfThatPersonEnd() {
        residentComes(phone, "99999999997");
        var word = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sub", "pairwise-99999999997"));
        assertThat(theProviderSays(ID_PORTEN, word)).isEqualTo(200);
        phone.keepOnly(DEVICE);
        assertThat(isSignedIn(phone)).isFalse();
    }

    @Test
    void aWordThatIsNotTheProvidersEndsNothing() {
        residentComes(phone, "99999999996");
        var whom = Map.<String, Object>of("sid", "session-99999999996");
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ID_PORTEN, "another-client", whom)))
                .isEqualTo(400);
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ENTRA, "heime", whom)))
                .isEqualTo(400);
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.forged(ID_PORTEN, "heime", whom, ENTRA)))
                .isEqualTo(400);
        var askedFor = Map.<String, Object>of("sid", "session-99999999996", "nonce", "of-a-sign-in");
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ID_PORTEN, "heime", askedFor)))
                .isEqualTo(400);
        assertThat(theProviderSays(ENTRA, PROVIDER.ended(ENTRA, "heime", whom))).isEqualTo(200);
        phone.keepOnly(DEVICE);
        assertThat(isSignedIn(phone)).isTrue();
    }

    @Test
    void aWordWhoseTimeIsOverEndsNothingAndTheSameOneInTimeDoes() {
        residentComes(phone, "99999999995");
        var whom = Map.<String, Object>of("sid", "session-99999999995");
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.endedLongAgo(ID_PORTEN, "heime", whom)))
                .isEqualTo(400);
        assertThat(isSignedInByDevice()).isTrue();
        assertThat(theProviderSays(ID_PORTEN, PROVIDER.ended(ID_PORTEN, "heime", whom)))
                .isEqualTo(200);
        assertThat(isSignedInByDevice()).isFalse();
    }

    private boolean isSignedInByDevice() {
        phone.keepOnly(DEVICE);
        return isSignedIn(phone);
    }

    /** As its server does it: without cookies, and without the guard's token. */
    private int theProviderSays(String provider, String word) {
        return new HttpPhone(port)
                .unguardedForm("/logout/connect/back-channel/" + provider, Map.of("logout_token", word))
                .status();
    }
}

package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.HttpPhone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Signing out here and at the provider, from either side. */
class SignOutThroughAProviderTest extends ThroughProviders {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

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

    @TestFactory
    Stream<DynamicTest> aWordThatIsNotMadeAsItShouldBeIsRefusedAndEndsNothing() {
        residentComes(phone, "99999999994");
        return badlyMade("session-99999999994").entrySet().stream()
                .map(word -> dynamicTest(word.getKey(), () -> {
                    assertThat(theProviderSays(ID_PORTEN, word.getValue())).isEqualTo(400);
                    assertThat(isSignedInByDevice()).isTrue();
                }));
    }

    private static Map<String, String> badlyMade(String session) {
        Map<String, Object> ended = Map.of(EVENT, Map.of());
        Map<String, Object> whole = Map.of("sid", session, "events", ended);
        var words = new LinkedHashMap<String, String>();
        words.put("without its event", word(Map.of("sid", session)));
        words.put("with another event", word(with(whole, "events", Map.of("urn:another", Map.of()))));
        List.of("", "ended", 7, true, List.of(EVENT), Map.of())
                .forEach(event -> words.put("with the events " + event, word(with(whole, "events", event))));
        words.put("about nobody", word(Map.of("events", ended)));
        words.put("with the nonce of a sign-in", word(with(whole, "nonce", "of-a-sign-in")));
        List.of("iss", "aud", "iat", "exp", "jti", "sid")
                .forEach(claim -> words.put(claim + " that is a map", word(with(whole, claim, Map.of("a", "b")))));
        List.of("", "nowhere", "http://", 7).forEach(by -> words.put("by " + by, word(with(whole, "iss", by))));
        List.of("", List.of(), List.of(7), 7).forEach(to -> words.put("to " + to, word(with(whole, "aud", to))));
        words.put("of the kind of an access token", PROVIDER.endedInAWordOf("at+jwt", ID_PORTEN, "heime", whole));
        var whole64 = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sid", session));
        words.put("cut off", whole64.substring(0, whole64.length() / 2));
        words.put("signed by nobody", whole64.substring(0, whole64.lastIndexOf('.') + 1));
        List.of("", " ", ".", "..", "garbage", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "\u0000", "x".repeat(9000))
                .forEach(none -> words.put("garbage " + words.size(), none));
        return words;
    }

    private static String word(Map<String, Object> what) {
        return PROVIDER.word(ID_PORTEN, "heime", what);
    }

    private static Map<String, Object> with(Map<String, Object> whole, String claim, Object says) {
        var other = new HashMap<>(whole);
        other.put(claim, says);
        return other;
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

    @Test
    void aProviderWhoseKeysCannotBeHadMaySayItAgain() {
        var word = PROVIDER.word(
                "away",
                "heime",
                Map.of("iss", "http://localhost:1/away", "sid", "a", "events", Map.of(EVENT, Map.of())));
        assertThat(theProviderSays("away", word)).isEqualTo(503);
    }

    @Test
    void anAddressOfNoProviderHearsNoWord() {
        var word = PROVIDER.ended(ID_PORTEN, "heime", Map.of("sid", "a"));
        assertThat(theProviderSays("nobody", word)).isBetween(400, 499);
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

package no.heime.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.heime.shared.api.InWords;
import no.heime.shared.demo.Demo;
import no.heime.shared.startup.StartupFailure;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LimitsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC);
    private static final FilterChain DONE = (request, response) -> {};
    private static final FilterChain MAKES_A_SESSION =
            (request, response) -> ((HttpServletRequest) request).getSession();
    private static final FilterChain REFUSED =
            (request, response) -> ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_UNAUTHORIZED);

    private final Demo demo = mock(Demo.class);
    private final AtomicInteger waited = new AtomicInteger();
    private final Limits limits = limits(50, waited::incrementAndGet);
    private final Filter networks = limits.ofNetworks();
    private final Filter people = limits.ofPeople();

    private Limits limits(int network, Hold.Pause pause) {
        return new Limits(
                InWords.answers(), NOW, demo, new LimitSettings(network, 25, 4, Duration.ofMillis(250)), pause);
    }

    private static MockHttpServletRequest asked(String method, String path, String address) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        request.addHeader("Accept-Language", "nb");
        request.setRequestedSessionIdValid(false);
        return request;
    }

    private static MockHttpServletResponse answer(Filter filter, MockHttpServletRequest request, FilterChain next)
            throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, next);
        return response;
    }

    private static void awaits(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many of a hundred are let through. */
    private int let(Filter filter, FilterChain next, String method, String path, String address) {
        return (int) IntStream.range(0, 100)
                .map(n -> {
                    try {
                        return answer(filter, asked(method, path, address), next)
                                .getStatus();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(status -> status != 429)
                .count();
    }

    @Test
    void aNetworkHasSoManyAndTheNextNetworkAsManyAgain() {
        assertThat(let(networks, DONE, "GET", "/api/nearby", "203.0.113.9")).isEqualTo(50);
        assertThat(let(networks, DONE, "GET", "/api/nearby", "203.0.113.10")).isEqualTo(50);
        assertThat(let(networks, DONE, "GET", "/api/nearby", "2001:db8:1:2::1")).isEqualTo(50);
        assertThat(let(networks, DONE, "GET", "/api/nearby", "2001:db8:1:2::2")).isZero();
    }

    @Test
    void whoGoesToAProviderAndComesBackUsesUpTheTriesOfHerNetwork() {
        assertThat(let(networks, DONE, "GET", "/oauth2/authorization/idporten", "203.0.113.20"))
                .isEqualTo(4);
        assertThat(let(networks, DONE, "GET", "/login/oauth2/code/idporten", "203.0.113.20"))
                .as("both are of the same")
                .isZero();
        assertThat(let(networks, DONE, "POST", "/logout/connect/back-channel/idporten", "203.0.113.21"))
                .as("as what is sent")
                .isEqualTo(10);
    }

    @Test
    void whoMovesFromNetToNetInOneHouseHasFourTimesAsManyAndNoMore() {
        for (var net = 0; net < NetworkAllowances.HOUSE; net++) {
            assertThat(let(networks, DONE, "GET", "/api/nearby", "2001:db8:1:20" + net + "::1"))
                    .isEqualTo(50);
        }
        assertThat(let(networks, DONE, "GET", "/api/nearby", "2001:db8:1:2ff::1"))
                .isZero();
        assertThat(let(networks, DONE, "GET", "/api/nearby", "2001:db8:1:300::1"))
                .isEqualTo(50);
    }

    @Test
    void oneAddressIsOneNetworkHoweverItIsWritten() {
        assertThat(let(networks, DONE, "GET", "/api/nearby", "203.0.113.9")).isEqualTo(50);
        assertThat(let(networks, DONE, "GET", "/api/nearby", "::ffff:203.0.113.9"))
                .isZero();
        assertThat(let(networks, DONE, "GET", "/api/nearby", "203.0.113.9:51234"))
                .isZero();
    }

    @Test
    void whatHasToBeRefusedCostsThreeTimesAsMuch() {
        assertThat(let(networks, REFUSED, "GET", "/api/me", "203.0.113.9")).isEqualTo(17);
    }

    @Test
    void whoSendsMuchThatIsRefusedWaitsBeforeEachFurtherRequestAndNobodyElseDoes() {
        var patient = limits(500, waited::incrementAndGet).ofNetworks();
        let(patient, DONE, "GET", "/api/nearby", "203.0.113.9");
        assertThat(waited).as("what is right never waits").hasValue(0);

        assertThat(let(patient, REFUSED, "GET", "/api/me", "203.0.113.9")).isEqualTo(100);
        assertThat(waited).as("after the first ten").hasValue(90);
        let(patient, DONE, "GET", "/api/nearby", "203.0.113.10");
        assertThat(waited).hasValue(90);
    }

    @Test
    void rubbishBehindASessionIsCountedAndKeptWaitingTooWhereThereIsNoDoor() throws Exception {
        var patient = limits(500, waited::incrementAndGet).ofNetworks();
        for (var n = 0; n < 30; n++) {
            var message = asked("POST", "/", "203.0.113.9");
            message.setRequestedSessionIdValid(true);
            assertThat(answer(patient, message, REFUSED).getStatus()).isEqualTo(401);
        }
        assertThat(waited).as("after the first ten").hasValue(20);
    }

    @Test
    void noMoreThanTwentyAreKeptWaitingAtOnce() throws Exception {
        var waiting = new CountDownLatch(Hold.PLACES);
        var end = new CountDownLatch(1);
        var holding = new AtomicBoolean();
        var held = limits(50, () -> {
                    if (holding.get()) {
                        waiting.countDown();
                        awaits(end);
                    }
                })
                .ofNetworks();
        let(held, REFUSED, "GET", "/api/me", "203.0.113.9");
        holding.set(true);
        try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < Hold.PLACES; n++) {
                flood.submit(() -> answer(held, asked("GET", "/api/me", "203.0.113.9"), DONE));
            }
            waiting.await();
            var next = answer(held, asked("GET", "/api/me", "203.0.113.9"), DONE);
            assertThat(next.getStatus()).isEqualTo(429);
            assertThat(next.getHeader("Retry-After")).isEqualTo("2");
            assertThat(answer(held, asked("GET", "/api/me", "203.0.113.10"), DONE)
                            .getStatus())
                    .isEqualTo(200);
            end.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,25,4,PT0S,HEIME_LIMITS_NETWORK",
        "50,0,4,PT0S,HEIME_LIMITS_PERSON",
        "50,25,0,PT0S,HEIME_LIMITS_SIGN_INS",
        "50,25,4,PT2.1S,HEIME_LIMITS_HOLD",
        "50,25,4,PT-1S,HEIME_LIMITS_HOLD"
    })
    void aSettingThatCannotBeStopsTheStartWithItsName(
            int network, int person, int signIns, Duration hold, String name) {
        assertThatThrownBy(() -> new LimitSettings(network, person, signIns, hold))
                .isInstanceOf(StartupFailure.class)
                .hasMessageStartingWith(name + " (")
                .hasMessageContaining("should be");
    }

    @Test
    void whatStandsBehindTheQuestionMarkAndCannotBeReadCostsAsMuch() {
        FilterChain unreadable = (request, response) -> {
            throw new InvalidParameterException("?=nameless");
        };
        var filter = (Filter) (request, response, next) -> {
            try {
                networks.doFilter(request, response, next);
            } catch (InvalidParameterException answeredFurtherOut) {
                ((HttpServletResponse) response).setStatus(400);
            }
        };
        assertThat(let(filter, unreadable, "GET", "/api/me", "203.0.113.9")).isEqualTo(17);
    }

    @Test
    void whatFailsIsNoFaultOfTheNetworkAndTakesNoSession() {
        FilterChain fails = (request, response) -> {
            throw new IllegalStateException("ours");
        };
        for (var n = 0; n < 20; n++) {
            assertThatThrownBy(() -> answer(networks, asked("GET", "/finn", "203.0.113.9"), fails))
                    .isInstanceOf(IllegalStateException.class);
        }
        for (var n = 0; n < 20; n++) {
            assertThatThrownBy(() -> answer(networks, asked("GET", "/api/me", "203.0.113.9"), fails))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(let(networks, DONE, "GET", "/api/me", "203.0.113.9")).isEqualTo(30);
    }

    @Test
    void eachDoorHasItsOwnLimitAndWhoReadsTooMuchCanStillRegister() {
        assertThat(let(networks, DONE, "GET", "/api/nearby", "203.0.113.9")).isEqualTo(50);
        assertThat(let(networks, DONE, "PUT", "/api/needs/1", "203.0.113.9")).isEqualTo(10);
        assertThat(let(networks, DONE, "POST", "/ott/generate", "203.0.113.9")).isEqualTo(4);
        assertThat(let(networks, DONE, "POST", "/login/ott", "203.0.113.9")).isZero();
        assertThat(let(networks, DONE, "GET", "/VAADIN/build/shell.js", "203.0.113.9"))
                .isEqualTo(100);
    }

    @Test
    void aPasskeyIsTriedAsOftenAsACodeAndAskedForAsOftenAsAPageIsOpened() {
        assertThat(let(networks, DONE, "POST", "/login/ott", "203.0.113.9")).isEqualTo(4);
        assertThat(let(networks, DONE, "POST", "/login/webauthn", "203.0.113.9"))
                .isZero();
        assertThat(let(networks, DONE, "POST", "/webauthn/register", "203.0.113.9"))
                .isEqualTo(10);
        assertThat(let(networks, DONE, "PUT", "/api/needs/1", "203.0.113.9")).isZero();
        assertThat(let(networks, MAKES_A_SESSION, "POST", "/webauthn/authenticate/options", "203.0.113.9"))
                .isEqualTo(10);
    }

    @Test
    void noOtherWayToWriteAnAddressGoesPastItsLimit() {
        assertThat(let(networks, DONE, "POST", "/log%69n/ott", "203.0.113.9")).isEqualTo(4);
        assertThat(let(networks, DONE, "POST", "/login;x=y/ott", "203.0.113.9")).isZero();
        assertThat(let(networks, DONE, "PUT", "/%61pi/needs/1", "203.0.113.9")).isEqualTo(10);
        assertThat(let(networks, DONE, "POST", "/web%61uthn/register", "203.0.113.9"))
                .isZero();
    }

    private static MockHttpServletRequest asked(String method, String path, String from, String mode) {
        var request = asked(method, path, "203.0.113.9");
        request.addHeader("Sec-Fetch-Site", from);
        request.addHeader("Sec-Fetch-Mode", mode);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/login/ott,cross-site,navigate",
        "POST,/ott/generate,same-site,cors",
        "POST,/login/webauthn,cross-site,no-cors",
        "POST,/webauthn/authenticate/options,cross-site,cors",
        "OPTIONS,/api/needs/1,cross-site,cors",
        "GET,/api/nearby,cross-site,no-cors",
        "GET,/VAADIN/push,same-site,websocket",
        "GET,/,cross-site,no-cors"
    })
    void thePageOfSomebodyElseCannotUseUpWhatANetworkMayDo(String method, String path, String from, String mode)
            throws Exception {
        for (var n = 0; n < 100; n++) {
            var refused = answer(networks, asked(method, path, from, mode), MAKES_A_SESSION);
            assertThat(refused.getStatus()).isEqualTo(403);
            assertThat(refused.getContentAsString()).contains("request.elsewhere");
        }
        assertThat(answer(networks, asked(method, path, "same-origin", "cors"), DONE)
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"cross-site,iframe", "same-site,iframe", "cross-site,frame", "cross-site,object", "cross-site,embed"})
    void thePageOfSomebodyElseCannotFrameWhatMakesASession(String from, String as) throws Exception {
        for (var n = 0; n < 100; n++) {
            var framed = asked("GET", "/finn", from, "navigate");
            framed.addHeader("Sec-Fetch-Dest", as);
            assertThat(answer(networks, framed, MAKES_A_SESSION).getStatus()).isEqualTo(403);
        }
        for (var byItself : List.of("document", "empty")) {
            var opened = asked("GET", "/finn", from, "navigate");
            opened.addHeader("Sec-Fetch-Dest", byItself);
            assertThat(answer(networks, opened, MAKES_A_SESSION).getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,/sw.js,no-cors", "POST,/,navigate", "POST,/logout,cors", "GET,/VAADIN/push,websocket"})
    void norSendOrFetchAnythingWhereASessionIs(String method, String path, String mode) throws Exception {
        var known = asked(method, path, "same-site", mode);
        known.setRequestedSessionIdValid(true);
        assertThat(answer(networks, known, DONE).getStatus()).isEqualTo(403);
    }

    @Test
    void anotherPageMayLeadHere() throws Exception {
        assertThat(answer(networks, asked("GET", "/finn", "cross-site", "navigate"), MAKES_A_SESSION)
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(networks, asked("GET", "/finn", "none", "navigate"), MAKES_A_SESSION)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aSignInWithoutTheGuardsTokenIsNoWrongTry() {
        FilterChain noToken = (request, response) -> ((HttpServletResponse) response).setStatus(403);
        assertThat(let(networks, noToken, "POST", "/login/ott", "203.0.113.9")).isEqualTo(4);
        assertThat(let(networks, REFUSED, "POST", "/login/ott", "203.0.113.10")).isEqualTo(2);
    }

    @Test
    void inTheDemoManyTryTheSignInFromOneRoom() {
        when(demo.active()).thenReturn(true);
        assertThat(let(networks, DONE, "POST", "/login/ott", "203.0.113.9")).isEqualTo(40);
    }

    @Test
    void onePersonHasSoManyOnHoweverManyNetworks() throws Exception {
        var let = 0;
        for (var n = 0; n < 100; n++) {
            var request = asked("PUT", "/api/needs/1", "203.0.113." + n);
            request.setUserPrincipal(() -> "astrid");
            let += answer(people, request, DONE).getStatus() == 429 ? 0 : 1;
        }
        assertThat(let).isEqualTo(5);
        assertThat(let(people, DONE, "PUT", "/api/needs/1", "203.0.113.1")).isEqualTo(100);
    }

    @Test
    void whoHasToWaitReadsHowLongInWordsAndInSeconds() throws Exception {
        let(networks, DONE, "PUT", "/api/needs/1", "203.0.113.9");
        var refused = answer(networks, asked("PUT", "/api/needs/1", "203.0.113.9"), DONE);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(refused.getContentAsString()).contains("request.too-many", "Vent litt, og prøv igjen.");
    }

    @Test
    void aPageForSomebodyNewIsASentenceAndNoErrorPage() throws Exception {
        for (var n = 0; n < 10; n++) {
            assertThat(answer(networks, page(false), MAKES_A_SESSION).getStatus())
                    .isEqualTo(200);
        }
        var refused = answer(networks, page(false), MAKES_A_SESSION);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("text/plain");
        assertThat(refused.getContentAsString()).startsWith("Det kom svært mye").doesNotContain("<", "{");

        assertThat(answer(networks, page(true), DONE).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/",
        "GET,/VAADIN/nothing.js",
        "HEAD,/finn",
        "POST,/",
        "OPTIONS,/",
        "GET,/actuator/x",
        "GET,/actuator/health/x",
        "POST,/actuator/health"
    })
    void whateverMakesASessionIsCountedWhoeverAsksForWhat(String method, String path) {
        assertThat(let(networks, MAKES_A_SESSION, method, path, "203.0.113.9")).isEqualTo(10);
        assertThat(let(networks, MAKES_A_SESSION, "GET", "/mine", "203.0.113.9"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/me", "GET,/api/session", "GET,/webauthn/nothing"})
    void aDeviceThatIsKnownAgainMakesNoMoreSessionsThroughAnotherDoor(String method, String path) {
        assertThat(let(networks, MAKES_A_SESSION, method, path, "203.0.113.9")).isEqualTo(10);
        assertThat(let(networks, MAKES_A_SESSION, "GET", "/finn", "203.0.113.9"))
                .isZero();
    }

    @Test
    void whoWaitsForASessionHasNotReadAndWhoHasOneReadsOn() throws Exception {
        let(networks, MAKES_A_SESSION, "GET", "/finn", "203.0.113.9");
        assertThat(let(networks, DONE, "GET", "/api/me", "203.0.113.9")).isZero();
        var known = 0;
        for (var n = 0; n < 100; n++) {
            var request = asked("GET", "/api/me", "203.0.113.9");
            request.setRequestedSessionIdValid(true);
            known += answer(networks, request, DONE).getStatus() == 429 ? 0 : 1;
        }
        assertThat(known).isEqualTo(50);
    }

    @Test
    void whoWaitsAtItsOwnDoorHasTakenNoSession() {
        assertThat(let(networks, DONE, "PUT", "/api/needs/1", "203.0.113.9")).isEqualTo(10);
        assertThat(let(networks, MAKES_A_SESSION, "GET", "/finn", "203.0.113.9"))
                .isEqualTo(10);
    }

    @Test
    void whatMakesNoSessionCostsNothingAndHowTheProgramIsCanAlwaysBeAsked() {
        assertThat(let(networks, REFUSED, "GET", "/sw.js", "203.0.113.9")).isEqualTo(100);
        assertThat(let(networks, MAKES_A_SESSION, "GET", "/finn", "203.0.113.9"))
                .isEqualTo(10);
        assertThat(let(networks, DONE, "GET", "/actuator/health", "203.0.113.9"))
                .isEqualTo(100);
    }

    @Test
    void aDeviceThatAsksHowTheProgramIsAndIsKnownAgainIsCounted() throws Exception {
        let(networks, MAKES_A_SESSION, "GET", "/finn", "203.0.113.9");
        var asked = asked("GET", "/actuator/health", "203.0.113.9");
        asked.setCookies(new Cookie("heime-device", "kept"));
        assertThat(answer(networks, asked, MAKES_A_SESSION).getStatus()).isEqualTo(429);
    }

    private static MockHttpServletRequest page(boolean known) {
        var page = asked("GET", "/finn", "203.0.113.9");
        page.addHeader("Accept", "text/html");
        page.setRequestedSessionIdValid(known);
        return page;
    }
}

package no.heime.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/login/ott, /login/ott",
        "/log%69n/ott, /login/ott",
        "/%61pi/needs/1, /api/needs/1",
        "/api;x=y/needs;z/1, /api/needs/1",
        "/%61p%69;x=%2F/needs, /api/needs",
        "/finn/, /finn/",
        "/, /",
        "'', ''"
    })
    void isTheSameHoweverItIsWritten(String written, String read) {
        assertThat(AskedPath.of(new MockHttpServletRequest("GET", written))).isEqualTo(read);
    }

    @Test
    void beginsWhereTheProgramIs() {
        var request = new MockHttpServletRequest("GET", "/hjelp/%61pi/me");
        request.setContextPath("/hjelp");
        assertThat(AskedPath.of(request)).isEqualTo("/api/me");
    }

    @Test
    void isReadOnceAndNotOnceMore() {
        assertThat(AskedPath.of(new MockHttpServletRequest("GET", "/%2561pi/me")))
                .isEqualTo("/%61pi/me");
    }
}

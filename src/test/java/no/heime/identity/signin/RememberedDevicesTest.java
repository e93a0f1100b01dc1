package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import no.heime.identity.LocalAccountRule;
import no.heime.shared.Ids;
import no.heime.shared.watch.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;

class RememberedDevicesTest {

    private static final String KEPT = "019a0000-0000-7000-8000-000000000001:secret";

    private final Devices devices = mock(Devices.class);
    private final RememberedDevices remembered = new RememberedDevices(
            "heime-device",
            mock(UserDetailsService.class),
            mock(LocalAccountRule.class),
            devices,
            mock(Ids.class),
            Clock.systemUTC(),
            new Watch("", Clock.systemUTC()));

    private static MockHttpServletRequest asks(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(
                new Cookie("heime-device", Base64.getEncoder().encodeToString(KEPT.getBytes(StandardCharsets.UTF_8))));
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/%61pi/me", "/api;x=y/me"})
    void whileTheStoreIsAwayNobodyIsTakenForAStrangerByTheRestSide(String path) {
        when(devices.findById(any())).thenThrow(new DataAccessResourceFailureException("away"));
        assertThatThrownBy(() -> remembered.autoLogin(asks(path), new MockHttpServletResponse()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void whileTheStoreIsAwayThePageComesAllTheSameAndTheDeviceKeepsItsCookie() {
        when(devices.findById(any())).thenThrow(new DataAccessResourceFailureException("away"));
        var response = new MockHttpServletResponse();
        assertThat(remembered.autoLogin(asks("/finn"), response)).isNull();
        assertThat(response.getCookies()).isEmpty();
    }
}

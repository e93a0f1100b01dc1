package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SignedInDeviceTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant LATER = NOON.plus(SignedInDevice.TRUSTED);

    private final Devices devices = mock();
    private final LocalAccountRule local = mock();
    private final UUID device = new UUID(1, 2);
    private final PersonId astrid = new PersonId(new UUID(3, 4));
    private final MockHttpSession session = new MockHttpSession();

    SignedInDeviceTest() {
        session.setAttribute(SignedInDevice.KEPT, device);
        session.setAttribute(SignedInDevice.OF, astrid);
        when(local.isFor(astrid)).thenReturn(true);
    }

    private Optional<Device> there(@Nullable CameThrough came) {
        return Optional.of(new Device(device, astrid, "", "", NOON, LATER.plusSeconds(60), came, null));
    }

    private void ask(Instant when) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new SignedInDevice(devices, local, Clock.fixed(when, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void theSessionOfADeviceThatWasSignedOutElsewhereEnds() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(astrid), any()))
                .thenReturn(there(null), Optional.empty());
        ask(NOON);
        assertThat(session.isInvalid()).isFalse();
        ask(LATER);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionOfADeviceWhoseTimeIsOverEndsThoughItIsInUse() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(device, astrid, NOON)).thenReturn(there(null));
        when(devices.findByIdAndPersonAndUntilAfter(device, astrid, LATER)).thenReturn(Optional.empty());
        ask(NOON);
        assertThat(session.isInvalid()).isFalse();
        ask(LATER);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionOfADeviceThatIsSomebodyElsesNowEnds() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(new PersonId(new UUID(5, 6))), any()))
                .thenReturn(there(null));
        ask(NOON);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theStoreIsAskedNowAndThenAndNotEachTime() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(astrid), any()))
                .thenReturn(there(null));
        ask(NOON);
        ask(NOON.plusSeconds(1));
        ask(LATER);
        verify(devices, times(2)).findByIdAndPersonAndUntilAfter(any(), any(), any());
    }

    @Test
    void aStoreThatDoesNotAnswerSignsNobodyOut() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(astrid), any()))
                .thenThrow(new DataAccessResourceFailureException("away"));
        ask(NOON);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void theSessionOfADeviceThatACodeHasLetInEndsWhereCodesLetInNoMoreAndTheDeviceIsGone() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(astrid), any()))
                .thenReturn(there(null));
        ask(NOON);
        when(local.isFor(astrid)).thenReturn(false);
        ask(NOON.plusSeconds(1));
        assertThat(session.isInvalid()).isFalse();
        verify(devices, never()).deleteById(any());
        ask(LATER);
        assertThat(session.isInvalid()).isTrue();
        verify(devices).deleteById(device);
    }

    @Test
    void aDeviceThatAProviderHasLetInStays() throws Exception {
        when(devices.findByIdAndPersonAndUntilAfter(eq(device), eq(astrid), any()))
                .thenReturn(there(new CameThrough("idporten", "subject", null)));
        when(local.isFor(astrid)).thenReturn(false);
        ask(NOON);
        assertThat(session.isInvalid()).isFalse();
        verify(devices, never()).deleteById(any());
    }
}

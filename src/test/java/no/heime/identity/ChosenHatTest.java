package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ChosenHatTest {

    private final MockHttpServletRequest call = new MockHttpServletRequest();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void called() {
        call.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(call));
    }

    @AfterEach
    void answered() {
        RequestContextHolder.resetRequestAttributes();
        VaadinSession.setCurrent(null);
    }

    @Test
    void noneIsChosenUntilSheChooses() {
        assertThat(ChosenHat.now()).isEmpty();
        ChosenHat.keep(session, new WornHat("1822").written());
        assertThat(ChosenHat.now()).contains(new WornHat("1822"));
    }

    @Test
    void aCallCountsAsWhatItWasWrittenAs() {
        ChosenHat.keep(session, WornHat.HER_OWN.written());
        call.addHeader(ChosenHat.HEADER, new WornHat("1820").written());
        assertThat(ChosenHat.now()).contains(new WornHat("1820"));
    }

    @Test
    void whoSignsInAnewOnADeviceWithoutAChoiceHasNone() {
        ChosenHat.keep(session, new WornHat("1822").written());
        ChosenHat.keep(session, null);
        assertThat(ChosenHat.now()).isEmpty();
    }

    @Test
    void aScreenThatSomebodyElseCausesToBeDrawnAnewIsUnderItsOwn() {
        ChosenHat.keep(session, new WornHat("1822").written());
        call.addHeader(ChosenHat.HEADER, new WornHat("1820").written());
        VaadinSession.setCurrent(screenOf(WornHat.HER_OWN.written()));
        assertThat(ChosenHat.now()).contains(WornHat.HER_OWN);
        VaadinSession.setCurrent(screenOf(null));
        assertThat(ChosenHat.now()).isEmpty();
    }

    private static VaadinSession screenOf(@Nullable String hat) {
        var session = mock(VaadinSession.class);
        var http = new MockHttpSession();
        ChosenHat.keep(http, hat);
        when(session.getSession()).thenReturn(new WrappedHttpSession(http));
        return session;
    }

    @Test
    void outsideACallThereIsNone() {
        RequestContextHolder.resetRequestAttributes();
        assertThat(ChosenHat.now()).isEmpty();
    }
}

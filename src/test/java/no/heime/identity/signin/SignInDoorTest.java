package no.heime.identity.signin;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.security.Principal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInDoorTest {

    @PermitAll
    private static final class Mine extends Div {}

    @AnonymousAllowed
    private static final class Everybodys extends Div {}

    private final VaadinRequest request = mock();
    private final BeforeEnterEvent entering = mock();

    @BeforeEach
    void ask() {
        CurrentInstance.set(VaadinRequest.class, request);
        when(entering.getLocation()).thenReturn(new Location("innboks/7?sort=urgency"));
    }

    @AfterEach
    void forget() {
        CurrentInstance.clearAll();
    }

    private void enter(Class<?> view) {
        doReturn(view).when(entering).getNavigationTarget();
        new SignInDoor.Door().beforeEnter(entering);
    }

    @Test
    void whoIsNotSignedInIsLedToSignInAndFromThereBack() {
        enter(Mine.class);
        verify(entering).forwardToUrl("/logg-inn?til=%2Finnboks%2F7%3Fsort%3Durgency");
    }

    @Test
    void whatIsForEverybodyIsOpen() {
        enter(Everybodys.class);
        verify(entering, never()).forwardToUrl(any());
    }

    @Test
    void whoIsSignedInGoesOn() {
        Principal astrid = () -> "astrid";
        when(request.getUserPrincipal()).thenReturn(astrid);
        enter(Mine.class);
        verify(entering, never()).forwardToUrl(any());
    }
}

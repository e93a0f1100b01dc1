package no.heime.identity.signin;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Behind a passkey is what is behind a code: a session with a new id, and a device that is remembered. */
class PasskeyDoor implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final HttpSecurity http;
    private final RememberedDevices devices;
    private final SignInAnswers answers;

    PasskeyDoor(HttpSecurity http, RememberedDevices devices, SignInAnswers answers) {
        this.http = http;
        this.devices = devices;
        this.answers = answers;
    }

    @Override
    public <O extends WebAuthnAuthenticationFilter> O postProcess(O door) {
        door.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        door.setRememberMeServices(devices);
        door.setAuthenticationSuccessHandler(answers::signedIn);
        door.setAuthenticationFailureHandler(answers::refusedPasskey);
        return door;
    }
}

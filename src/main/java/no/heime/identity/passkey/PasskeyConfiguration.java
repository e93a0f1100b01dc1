package no.heime.identity.passkey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What is asked of a passkey: that the phone has seen its owner's finger, face or code, and that it knows her without an
 * address being typed (decision 019).
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    static final String NAME = "Heime";

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PeopleWithPasskeys people, KeysOnRings keys, PasskeySettings settings, Origins origins) {
        var heime = PublicKeyCredentialRpEntity.builder()
                .id(settings.relyingParty())
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(people, keys, heime, origins.all());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}

package no.heime.identity.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.heime.identity.PasskeyMade;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys as Spring Security asks for them, each on its person's ring. */
@Component
class KeysOnRings implements UserCredentialRepository {

    private final KeyRings rings;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    KeysOnRings(KeyRings rings, Relay relay, Ids ids, Clock clock) {
        this.rings = rings;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new one is put on the ring, and its person hears of it; one that has just signed somebody in is marked as used,
     * if it is there still: what is removed at that moment never comes back. What the browser sent along is not kept:
     * only a new one has it.
     */
    @Override
    public void save(CredentialRecord credential) {
        var person = PeopleWithPasskeys.person(credential.getUserEntityUserId());
        if (credential.getAttestationClientDataJSON() == null) {
            rings.change(person, ring -> used(ring, credential));
            return;
        }
        var made = new PasskeyMade(ids.next(), clock.instant(), person);
        rings.change(person, ring -> ring.with(added(credential), made));
        relay.publish(KeyRing.class, person, List.of(made));
    }

    private KeyRing used(KeyRing ring, CredentialRecord credential) {
        var id = credential.getCredentialId().toBase64UrlString();
        return ring.used(id, credential.getSignatureCount(), credential.isBackupState(), clock.instant());
    }

    /** One that two say is theirs signs nobody in. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        var owners = rings.findByKey(id.toBase64UrlString());
        if (owners.size() != 1) {
            return null;
        }
        var ring = owners.getFirst();
        return ring.key(id.toBase64UrlString())
                .map(key -> credential(ring, key))
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        var ring = rings.of(PeopleWithPasskeys.person(handle));
        return ring.keys().stream().map(key -> credential(ring, key)).toList();
    }

    /** Only {@link PasskeyService} does, which knows who asks and whether it is the last one. */
    @Override
    public void delete(Bytes id) {
        throw DomainException.forbidden();
    }

    private Passkey added(CredentialRecord credential) {
        return new Passkey(
                        credential.getCredentialId().toBase64UrlString(),
                        "",
                        new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString(),
                        Optional.ofNullable(credential.getAttestationObject())
                                .orElseThrow()
                                .toBase64UrlString(),
                        credential.getSignatureCount(),
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.toSet()),
                        new Passkey.Copied(credential.isBackupEligible(), credential.isBackupState()),
                        clock.instant(),
                        null)
                .named(credential.getLabel());
    }

    private static CredentialRecord credential(KeyRing ring, Passkey key) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(key.id()))
                .userEntityUserId(PeopleWithPasskeys.handle(ring.person()))
                .publicKey(ImmutablePublicKeyCose.fromBase64(key.publicKey()))
                .attestationObject(Bytes.fromBase64(key.attestation()))
                .signatureCount(key.uses())
                .uvInitialized(true)
                .transports(key.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(key.copied().allowed())
                .backupState(key.copied().done())
                .label(key.name())
                .created(key.since())
                .lastUsed(Optional.ofNullable(key.lastUsed()).orElse(key.since()))
                .build();
    }
}

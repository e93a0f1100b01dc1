package no.heime.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;

/** Passkeys are found, used, named and removed by whom they belong to, on every store. */
abstract class KeyRingsContract extends StoreContract {

    private static final Bytes SENT_ALONG = new Bytes(new byte[] {1});

    @Autowired
    KeyRings rings;

    @Autowired
    KeysOnRings keys;

    @Autowired
    PeopleWithPasskeys owners;

    @Autowired
    PasskeyService passkeys;

    @Autowired
    PersonService people;

    private Actor astrid;
    private Actor stranger;

    @BeforeEach
    void twoPeople() {
        astrid = known("astrid@heime.example");
        stranger = known("tor@heime.example");
    }

    private Actor known(String email) {
        return people.proved(EmailAddress.of(email), Language.NB).asActor();
    }

    private Bytes make(Actor whose) {
        return make(whose, Bytes.random());
    }

    private Bytes make(Actor whose, Bytes id) {
        keys.save(fresh(whose.id(), id));
        return id;
    }

    private static CredentialRecord fresh(PersonId person, Bytes id) {
        return ImmutableCredentialRecord.builder()
                .credentialId(id)
                .userEntityUserId(PeopleWithPasskeys.handle(person))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {2, 3}))
                .attestationObject(new Bytes(new byte[] {4, 5}))
                .attestationClientDataJSON(SENT_ALONG)
                .transports(Set.of(AuthenticatorTransport.INTERNAL))
                .backupEligible(true)
                .signatureCount(0)
                .label("Mobilen")
                .build();
    }

    /** As Spring Security says it after a sign-in. */
    private static CredentialRecord used(CredentialRecord known, long count) {
        return ImmutableCredentialRecord.fromCredentialRecord(known)
                .signatureCount(count)
                .lastUsed(Instant.now())
                .build();
    }

    @Test
    void whatWasMadeIsFoundByItsIdAndByItsOwnerAndNothingElseIs() {
        var id = make(astrid);
        make(stranger);

        var found = keys.findByCredentialId(id);
        assertThat(found).isNotNull();
        assertThat(found.getUserEntityUserId()).isEqualTo(PeopleWithPasskeys.handle(astrid.id()));
        assertThat(found.getPublicKey().getBytes()).containsExactly(2, 3);
        assertThat(found.getAttestationObject()).isEqualTo(new Bytes(new byte[] {4, 5}));
        assertThat(found.getTransports()).containsExactly(AuthenticatorTransport.INTERNAL);
        assertThat(found.isBackupEligible()).isTrue();
        assertThat(found.getLabel()).isEqualTo("Mobilen");
        assertThat(keys.findByUserId(PeopleWithPasskeys.handle(astrid.id())))
                .extracting(CredentialRecord::getCredentialId)
                .containsExactly(id);
        assertThat(keys.findByCredentialId(Bytes.random())).isNull();
    }

    @Test
    void oneThatTwoSayIsTheirsSignsNobodyInUntilOneOfThemRemovesIt() {
        var id = make(astrid, make(stranger));
        assertThat(keys.findByCredentialId(id)).isNull();

        passkeys.remove(stranger, id.toBase64UrlString(), true);
        assertThat(keys.findByCredentialId(id)).isNotNull();
    }

    @Test
    void whatIsToldIsKeptNoLonger() {
        make(astrid);
        assertThat(rings.of(astrid.id()).outbox()).isEmpty();
    }

    @Test
    void aRingOfBeforeThereWasAnythingToTellIsRead() {
        make(astrid);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(astrid.id())), new Update().unset("outbox"), KeyRing.class);
        make(astrid);
        assertThat(passkeys.of(astrid)).hasSize(2);
    }

    @Test
    void whatTheBrowserSentAlongIsNotKept() {
        var known = keys.findByCredentialId(make(astrid));
        assertThat(known).isNotNull();
        assertThat(known.getAttestationClientDataJSON()).isNull();
    }

    @Test
    void aPhoneKnowsHerByBytesAndShowsHerAddressAndASessionKnowsHerId() {
        var shown = owners.findByUsername(astrid.id().toString());
        assertThat(shown).isNotNull();
        assertThat(shown.getName()).isEqualTo("astrid@heime.example");
        var signedIn = owners.findById(shown.getId());
        assertThat(signedIn).isNotNull();
        assertThat(signedIn.getName()).isEqualTo(astrid.id().toString());
        assertThat(owners.findById(Bytes.random())).isNull();
    }

    @Test
    void aSignInIsSeenOnTheKey() {
        var id = make(astrid);
        keys.save(used(keys.findByCredentialId(id), 1));
        assertThat(passkeys.of(astrid)).singleElement().satisfies(key -> {
            assertThat(key.uses()).isEqualTo(1);
            assertThat(key.lastUsed()).isNotNull();
        });
    }

    @Test
    void oneThatIsRemovedWhileItSignsInDoesNotComeBack() {
        var id = make(astrid);
        var signingIn = used(keys.findByCredentialId(id), 1);
        passkeys.remove(astrid, id.toBase64UrlString(), true);
        assertThatThrownBy(() -> keys.save(signingIn)).isInstanceOf(DomainException.class);
        assertThat(keys.findByCredentialId(id)).isNull();
    }

    @Test
    void onlyHerselfNamesAndRemovesHerKeys() {
        var id = make(astrid).toBase64UrlString();
        make(astrid);
        assertThatThrownBy(() -> passkeys.rename(stranger, id, "Min"))
                .isInstanceOf(DomainException.class)
                .extracting("messageKey")
                .isEqualTo("error.not-found");
        passkeys.remove(stranger, id, true);
        assertThat(passkeys.of(astrid)).hasSize(2);
        assertThat(passkeys.of(stranger)).isEmpty();

        passkeys.rename(astrid, id, "Nettbrettet");
        assertThat(passkeys.of(astrid)).extracting(Passkey::name).contains("Nettbrettet", "Mobilen");
        passkeys.remove(astrid, id, false);
        assertThat(passkeys.of(astrid)).extracting(Passkey::name).containsExactly("Mobilen");
    }

    @Test
    void twoThatAreRemovedAtOnceAreNotBothNotTheLast() throws Exception {
        var both = IntStream.range(0, 2)
                .mapToObj(i -> make(astrid).toBase64UrlString())
                .<Callable<Boolean>>map(id -> () -> removed(id))
                .toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(both);
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(true, false);
        }
        assertThat(passkeys.of(astrid)).hasSize(1);
    }

    private boolean removed(String id) {
        try {
            passkeys.remove(astrid, id, false);
            return true;
        } catch (DomainException itIsTheLast) {
            return false;
        }
    }

    @Test
    void twoFirstOnesAtOnceAreBothKept() throws Exception {
        var ids = IntStream.range(0, 2).mapToObj(i -> Bytes.random()).toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var made : two.invokeAll(ids.stream()
                    .<Callable<Bytes>>map(id -> () -> make(astrid, id))
                    .toList())) {
                made.get();
            }
        }
        assertThat(passkeys.of(astrid))
                .extracting(Passkey::id)
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(Bytes::toBase64UrlString).toList());
    }
}

@OnEmbedded
class KeyRingsOnEmbeddedTest extends KeyRingsContract {}

@OnMongod
class KeyRingsOnMongodTest extends KeyRingsContract {}

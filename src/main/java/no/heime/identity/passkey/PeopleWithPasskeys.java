package no.heime.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People as Spring Security knows those who have passkeys: nothing is kept but the person herself. A phone knows her by
 * the bytes of her id, which say nothing of her.
 */
@Component
class PeopleWithPasskeys implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final PersonService people;

    PeopleWithPasskeys(PersonService people) {
        this.people = people;
    }

    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** Whom a passkey has signed in, named as everywhere in a session: by her id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.byId(person(handle))
                .map(person ->
                        entity(person, person.id().toString(), person.id().toString()))
                .orElse(null);
    }

    /**
     * Whom a phone makes a passkey for, named as she finds it again among her others: by her address.
     *
     * @param id as it stands in the session
     */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return people.byId(PersonId.of(id))
                .map(person -> entity(person, known(person), called(person)))
                .orElse(null);
    }

    /** Somebody who is not there any more gets no passkey: people come by proving an address, and in no other way. */
    @Override
    public void save(PublicKeyCredentialUserEntity nobody) {
        throw DomainException.forbidden();
    }

    @Override
    public void delete(Bytes handle) {
        throw DomainException.forbidden();
    }

    private static String known(Person person) {
        var email = person.email();
        return email == null ? called(person) : email.value();
    }

    /** Who has told nothing at all is known by the program's name, so that a phone has something to show. */
    private static String called(Person person) {
        return person.called().isBlank() ? PasskeyConfiguration.NAME : person.called();
    }

    private static PublicKeyCredentialUserEntity entity(Person person, String name, String shown) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(name)
                .displayName(shown)
                .build();
    }
}

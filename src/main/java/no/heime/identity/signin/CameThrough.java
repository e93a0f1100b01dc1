package no.heime.identity.signin;

import no.heime.identity.oidc.ProvedPerson;
import org.jspecify.annotations.Nullable;

/**
 * How a device was let in by a provider, so that the provider can end that again. What the provider calls people and
 * sessions cannot be read out of it.
 *
 * @param provider its id in the settings
 * @param subject digest of whom it let in
 * @param session digest of its own session; null when it names none
 */
record CameThrough(
        String provider, String subject, @Nullable String session) {

    static CameThrough of(ProvedPerson person) {
        var session = person.sessionThere();
        return new CameThrough(
                person.provider(),
                digest(person.provider(), person.subject()),
                session == null ? null : digest(person.provider(), session));
    }

    static String digest(String provider, String there) {
        return Sha256.hex(provider + " " + there);
    }
}

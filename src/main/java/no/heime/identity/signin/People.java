package no.heime.identity.signin;

import java.util.ArrayList;
import java.util.Optional;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Through;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** People as Spring Security knows them: the name is the person's id, and what she may do is asked of the services. */
final class People {

    private static final String RESIDENT = "ROLE_RESIDENT";

    private People() {}

    /** By the id that a remembered device belongs to. */
    static UserDetailsService byId(PersonService people) {
        return id -> people.byId(PersonId.of(id))
                .map(person -> known(person.id()))
                .orElseThrow(() -> new UsernameNotFoundException("gone"));
    }

    /**
     * By the address or the number that was just proved with a code; a new one becomes a resident, in the language she
     * came in. Of whom a code does not let in, nothing is written.
     */
    static UserDetailsService byProof(PersonService people, KnownNumbers numbers, LocalAccountRule local) {
        return written -> {
            var by = Recipient.read(written);
            whose(by, people, numbers).ifPresent(person -> mustComeIn(person, local));
            return known(proved(by, people, numbers, Language.of(LocaleContextHolder.getLocale()))
                    .id());
        };
    }

    private static Optional<PersonId> whose(Recipient by, PersonService people, KnownNumbers numbers) {
        return switch (by) {
            case ByMail(var email) -> people.byEmail(email).map(Person::id);
            case BySms(var number) -> numbers.whose(number).or(() -> numbers.writtenIn(number));
        };
    }

    private static Person proved(Recipient by, PersonService people, KnownNumbers numbers, Language language) {
        return switch (by) {
            case ByMail(var email) -> people.proved(email, language);
            case BySms(var number) -> people.provedAs(numbers.proved(number), language);
        };
    }

    /** By the id that a passkey belongs to, which not every municipality lets in. */
    static UserDetailsService byPasskey(PersonService people, LocalAccountRule local) {
        var known = byId(people);
        return id -> {
            var person = known.loadUserByUsername(id);
            mustComeIn(PersonId.of(person.getUsername()), local);
            return person;
        };
    }

    private static void mustComeIn(PersonId person, LocalAccountRule local) {
        if (!local.isFor(person)) {
            throw new NotThisWay(local.otherwise());
        }
    }

    /** The same in a session that a provider has opened. */
    static UserDetails through(String provider, UserDetails person) {
        var parts = new ArrayList<GrantedAuthority>(person.getAuthorities());
        parts.add(Through.authority(provider));
        return new User(person.getUsername(), "", parts);
    }

    private static UserDetails known(PersonId id) {
        return new User(id.toString(), "", AuthorityUtils.createAuthorityList(RESIDENT));
    }
}

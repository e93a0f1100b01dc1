package no.heime.identity;

import java.util.Optional;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is signed in, read fresh from the store once in each request, so that a role that ended is gone at once. */
@Component
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final Persons persons;

    CurrentUser(Persons persons) {
        this.persons = persons;
    }

    public Optional<Actor> actor() {
        return person().map(Person::asActor);
    }

    /** @throws DomainException forbidden, when nobody is signed in */
    public Actor require() {
        return actor().orElseThrow(DomainException::forbidden);
    }

    public Optional<Person> person() {
        return id().flatMap(this::fetch);
    }

    private static Optional<PersonId> id() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .filter(Authentication::isAuthenticated)
                .map(authentication -> PersonId.of(authentication.getName()));
    }

    private Optional<Person> fetch(PersonId id) {
        var request = RequestContextHolder.getRequestAttributes();
        if (kept(request) instanceof Person person && person.id().equals(id)) {
            return Optional.of(person);
        }
        var person = persons.findById(id);
        if (request != null) {
            person.ifPresent(found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        }
        return person;
    }

    private static @Nullable Object kept(@Nullable RequestAttributes request) {
        return request == null ? null : request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    }
}

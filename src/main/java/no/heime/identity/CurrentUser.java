package no.heime.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is signed in, read fresh from the store once in each request, so that a role that ended is gone at once. What a
 * provider has claimed of her counts only in a session that she has come to through it, and of her work for municipalities
 * only that for which she is here now.
 */
@Component
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final Persons persons;
    private final PersonService people;
    private final SecurityContextHolderStrategy holder;
    private final ObjectProvider<KnowsProxies> proxies;
    private final ObjectProvider<KnowsTalks> talks;
    private final Clock clock;

    /** @param holder where this program keeps who is signed in; the static one belongs to whichever started last */
    CurrentUser(
            Persons persons,
            PersonService people,
            ObjectProvider<SecurityContextHolderStrategy> holder,
            ObjectProvider<KnowsProxies> proxies,
            ObjectProvider<KnowsTalks> talks,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.proxies = proxies;
        this.talks = talks;
        this.clock = clock;
        this.holder = holder.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    public Optional<Actor> actor() {
        return person().map(Person::asActor)
                .map(actor -> actor.acting(forWhom(actor.id())))
                .map(this::talking);
    }

    /** Where who is signed in lives; empty when she has not said so. For whom she may act is not asked. */
    public Optional<String> district() {
        return person().map(Person::district);
    }

    /** Asked anew each time: what a resident ends is gone in the same moment. */
    private List<ActsFor> forWhom(PersonId holder) {
        return proxies.stream().flatMap(known -> known.heldBy(holder).stream()).toList();
    }

    /** The same; asked of those alone who work for a municipality. */
    private Actor talking(Actor actor) {
        return actor.isCaseWorker()
                ? actor.talking(talks.stream()
                        .flatMap(known -> known.heldBy(actor.id()).stream())
                        .toList())
                : actor;
    }

    /** @throws DomainException forbidden, when nobody is signed in */
    public Actor require() {
        return actor().orElseThrow(DomainException::forbidden);
    }

    public Optional<Person> person() {
        return signedIn()
                .flatMap(session -> fetch(PersonId.of(session.getName())).map(person -> in(session, person)));
    }

    /** The same when she has just opened the app: a role that waited for her is hers from now on. */
    public Optional<Person> arrived() {
        return signedIn().flatMap(session -> fetch(PersonId.of(session.getName()))
                .map(person -> keep(people.came(person)))
                .map(person -> in(session, person)));
    }

    /** The provider through which she has come to this session; empty for a code or a passkey. */
    public Optional<String> provider() {
        return signedIn().flatMap(Through::of);
    }

    /** In whose work she is here now; her own where she works for no municipality, or has laid it aside. */
    public WornHat hat() {
        return signedIn().flatMap(this::whole).map(CurrentUser::worn).orElse(WornHat.HER_OWN);
    }

    /** Numbers of the municipalities that she can work for in this session, whichever hat she wears. */
    public List<String> workplaces() {
        return signedIn().flatMap(this::whole).map(Person::workplaces).orElse(List.of());
    }

    /** Whether she works for a municipality and is here as herself all the same. */
    public boolean hasLaidWorkAside() {
        return hat().municipality() == null && !workplaces().isEmpty();
    }

    private Person in(Authentication session, Person person) {
        var whole = whole(session, person);
        return whole.wearing(worn(whole));
    }

    private Optional<Person> whole(Authentication session) {
        return fetch(PersonId.of(session.getName())).map(person -> whole(session, person));
    }

    private Person whole(Authentication session, Person person) {
        return person.at(clock.instant()).through(Through.of(session).orElse(null));
    }

    private static WornHat worn(Person whole) {
        return ChosenHat.now().map(hat -> hat.among(whole)).orElseGet(() -> WornHat.notChosen(whole));
    }

    private Optional<Authentication> signedIn() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .filter(Authentication::isAuthenticated);
    }

    private Optional<Person> fetch(PersonId id) {
        var request = RequestContextHolder.getRequestAttributes();
        if (kept(request) instanceof Person person && person.id().equals(id)) {
            return Optional.of(person);
        }
        return persons.findById(id).map(CurrentUser::keep);
    }

    private static Person keep(Person found) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    private static @Nullable Object kept(@Nullable RequestAttributes request) {
        return request == null ? null : request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    }
}

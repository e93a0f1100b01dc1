package no.heime.proxy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proxies with the other side's name, oldest first. Whose may be seen is decided by whoever asks. */
@Component
class NamedProxies {

    private static final Comparator<MyProxies.Row> OLDEST_FIRST =
            Comparator.comparing(row -> row.proxy().givenAt());

    private final PersonService people;

    NamedProxies(PersonService people) {
        this.people = people;
    }

    /** One query. */
    MyProxies all(List<Proxy> given, List<Proxy> held, List<Proxy> asked) {
        var names = names(Stream.of(given, held, asked)
                .flatMap(List::stream)
                .flatMap(proxy -> Stream.of(proxy.giver(), proxy.holder())));
        return new MyProxies(
                rows(given, proxy -> holder(names, proxy)),
                rows(held, proxy -> giver(names, proxy)),
                rows(asked, proxy -> giver(names, proxy)));
    }

    /** With who acts, or the address by which she is asked; one query. */
    List<MyProxies.Row> byHolders(List<Proxy> all) {
        var names = names(all.stream().map(Proxy::holder));
        return rows(all, proxy -> holder(names, proxy));
    }

    /** With for whom it is; one query, and none when there is nobody. */
    List<MyProxies.Row> byGivers(List<Proxy> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var names = names(all.stream().map(Proxy::giver));
        return rows(all, proxy -> giver(names, proxy));
    }

    private Map<PersonId, Person> names(Stream<@Nullable PersonId> who) {
        return people.byIds(who.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static List<MyProxies.Row> rows(List<Proxy> all, Function<Proxy, String> other) {
        return all.stream()
                .map(proxy -> new MyProxies.Row(proxy, other.apply(proxy)))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static String holder(Map<PersonId, Person> names, Proxy proxy) {
        return called(names, proxy.holder(), proxy.email().value());
    }

    private static String giver(Map<PersonId, Person> names, Proxy proxy) {
        return called(names, proxy.giver(), "");
    }

    private static String called(Map<PersonId, Person> names, @Nullable PersonId who, String otherwise) {
        var person = who == null ? null : names.get(who);
        return person == null ? otherwise : person.called();
    }
}

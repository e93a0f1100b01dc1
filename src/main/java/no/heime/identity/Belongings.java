package no.heime.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.kept.Section;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has anything here, such as a need, a role or somebody who acts for her. What every account has is
 * nothing: who she is, how she signs in, what she was told, who has looked at her.
 */
@Component
public class Belongings {

    private static final Set<Section> OF_EVERY_ACCOUNT =
            EnumSet.of(Section.ME, Section.SIGN_IN, Section.MESSAGES, Section.LOOKED);

    private final List<KeepsAboutPeople> keepers;
    private final MongoOperations store;
    private final Clock clock;

    Belongings(List<KeepsAboutPeople> keepers, MongoOperations store, Clock clock) {
        this.keepers = List.copyOf(keepers);
        this.store = store;
        this.clock = clock;
    }

    /**
     * Those of these who have anything, as {@link #hasAny} says it of one; in so many queries as there are places to look,
     * however many people are asked about. A role that a provider has claimed and that is over is none.
     */
    public Set<PersonId> among(List<Person> people) {
        var found = new HashSet<PersonId>();
        people.stream()
                .filter(person -> !person.at(clock.instant()).memberships().isEmpty())
                .map(Person::id)
                .forEach(found::add);
        keepers.stream()
                .flatMap(keeper -> keeper.held().stream())
                .forEach(held -> found.addAll(standing(held, people)));
        return found;
    }

    private Set<PersonId> standing(HeldIn held, List<Person> people) {
        var left = new HashMap<Object, PersonId>();
        people.forEach(person -> {
            Object as = as(held.by(), person);
            if (as != null) {
                left.put(as, person.id());
            }
        });
        if (left.isEmpty()) {
            return Set.of();
        }
        var where = Criteria.where(held.field()).in(left.keySet());
        var without = held.onlyWithout();
        var query = Query.query(without == null ? where : where.and(without).is(null));
        query.fields().include(held.field());
        return store.find(query, Document.class, held.collection()).stream()
                .flatMap(found -> values(found, List.of(held.field().split("\\."))))
                .flatMap(value -> Stream.ofNullable(left.get(value)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Object as(HeldIn.By by, Person person) {
        var email = person.email();
        return switch (by) {
            case ID -> person.id().value();
            case ADDRESS -> email == null ? null : email.value();
        };
    }

    /** What stands at the end of a path, through lists. */
    private static Stream<Object> values(@Nullable Object within, List<String> path) {
        if (within instanceof List<?> list) {
            return list.stream().flatMap(one -> values(one, path));
        }
        if (path.isEmpty()) {
            return Stream.ofNullable(within);
        }
        return within instanceof Document document
                ? values(document.get(path.getFirst()), path.subList(1, path.size()))
                : Stream.of();
    }

    /** Asked of all who keep something about people, so a new module is asked by itself. */
    public boolean hasAny(Actor account) {
        return hasAnyBut(Set.of(), account);
    }

    /** @param these do not count, either */
    public boolean hasAnyBut(Set<Section> these, Actor account) {
        return keepers.stream()
                .flatMap(keeper -> keeper.about(account).stream())
                .filter(kept -> !OF_EVERY_ACCOUNT.contains(kept.section()) && !these.contains(kept.section()))
                .anyMatch(kept -> !kept.things().isEmpty());
    }
}

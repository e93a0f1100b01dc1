package no.heime.identity;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Who of a municipality's staff see to something: nobody decides about what she stands behind herself (forvaltningsloven
 * § 6), as long as the municipality has somebody else to do it.
 */
@Service
public class Impartiality {

    private final PersonService people;

    Impartiality(PersonService people) {
        this.people = people;
    }

    /** Case workers who see to it; all of them when each stands behind it. */
    public List<Person> staffFor(SpokenFor what) {
        var all = people.caseWorkersOf(what.municipality());
        var others = all.stream()
                .filter(person -> !what.isSpokenForBy(person.asActor()))
                .toList();
        return others.isEmpty() ? all : others;
    }

    /** As the rows of the table ask it that nobody may act by who stands behind it. */
    public Guarded guarded(SpokenFor what) {
        return Guarded.of(what.municipality())
                .to(Tie.IMPARTIAL, actor -> actor.isCaseWorkerIn(what.municipality()) && isFor(actor, what));
    }

    /** Whether it is hers to see to: she does not stand behind it, or nobody else is there. */
    public boolean isFor(Actor staff, SpokenFor what) {
        return !among(staff, List.of(what), Function.identity()).isEmpty();
    }

    /**
     * Those that are hers to see to. One query for each municipality in which she stands behind one herself.
     *
     * @param behind who stands behind each
     */
    public <T> List<T> among(Actor staff, List<T> waiting, Function<T, ? extends SpokenFor> behind) {
        var colleagues = new HashMap<String, List<Actor>>();
        return waiting.stream()
                .filter(one -> isFor(staff, behind.apply(one), colleagues))
                .toList();
    }

    private boolean isFor(Actor staff, SpokenFor what, HashMap<String, List<Actor>> colleagues) {
        return !what.isSpokenForBy(staff)
                || colleagues.computeIfAbsent(what.municipality(), this::actorsOf).stream()
                        .allMatch(what::isSpokenForBy);
    }

    private List<Actor> actorsOf(String municipality) {
        return people.caseWorkersOf(municipality).stream().map(Person::asActor).toList();
    }
}

package no.heime.shared.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/** What is known of one thing, in the order in which it is told; what is not known is left out. */
public record Facts(List<Fact> all) {

    public static final Facts NONE = new Facts(List.of());

    public Facts {
        all = List.copyOf(all);
    }

    public Facts words(String name, @Nullable String said) {
        return said == null || said.isBlank() ? this : and(name, new Fact.Words(said));
    }

    public Facts words(String name, Collection<String> said) {
        return several(name, said, Fact.Words::new);
    }

    /** @param key of the text of one of an enum's values is this with its name after it */
    public Facts choice(String name, @Nullable Enum<?> chosen, String key) {
        return chosen == null ? this : and(name, choice(chosen, key));
    }

    /** @param ids of kinds of help */
    public Facts kinds(String name, Collection<String> ids) {
        return several(
                name, ids.stream().sorted().toList(), id -> new Fact.Choice(id, Phrase.of("taxonomy.kind." + id)));
    }

    /** The same of several, in the order of the enum. */
    public <E extends Enum<E>> Facts choices(String name, Collection<E> chosen, String key) {
        return several(name, chosen.stream().sorted().toList(), one -> choice(one, key));
    }

    /** @param code as a machine knows it; null when nothing is chosen */
    public Facts choice(String name, @Nullable String code, Phrase called) {
        return code == null ? this : and(name, new Fact.Choice(code, called));
    }

    public Facts moment(String name, @Nullable Instant at) {
        return at == null ? this : and(name, new Fact.Moment(at));
    }

    public Facts day(String name, @Nullable LocalDate day) {
        return day == null ? this : and(name, new Fact.Day(day));
    }

    public Facts days(String name, Collection<LocalDate> days) {
        return several(name, days.stream().sorted().toList(), Fact.Day::new);
    }

    /** In the order in which they happened. */
    public Facts events(String name, Collection<Fact.Event> events) {
        return several(name, events, event -> event);
    }

    public Facts count(String name, @Nullable Number many) {
        return many == null ? this : and(name, new Fact.Count(many));
    }

    public Facts yes(String name, boolean yes) {
        return and(name, new Fact.YesNo(yes));
    }

    public Facts week(String name, WeekTimes times) {
        return and(name, new Fact.Week(times));
    }

    /** @param slugs of districts */
    public Facts places(String name, Collection<String> slugs) {
        return several(name, slugs.stream().sorted().toList(), Fact.Place::new);
    }

    public Facts place(String name, @Nullable String slug) {
        return slug == null ? this : and(name, new Fact.Place(slug));
    }

    /** @param number of a municipality */
    public Facts municipality(String name, @Nullable String number) {
        return number == null ? this : and(name, new Fact.Where(number));
    }

    private static Fact.Choice choice(Enum<?> chosen, String key) {
        return new Fact.Choice(chosen.name(), Phrase.of(key + chosen.name()));
    }

    private <T> Facts several(String name, Collection<T> many, Function<T, Fact.Value> value) {
        return many.isEmpty()
                ? this
                : and(new Fact(name, many.stream().map(value).toList()));
    }

    private Facts and(String name, Fact.Value value) {
        return and(new Fact(name, List.of(value)));
    }

    private Facts and(Fact fact) {
        return new Facts(Stream.concat(all.stream(), Stream.of(fact)).toList());
    }
}

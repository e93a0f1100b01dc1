package no.heime.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.municipality.TravelTime;
import no.heime.register.words.AskedWord;
import org.jspecify.annotations.Nullable;

/** A search as the store is asked it. Pure. */
final class Question {

    /** One looks around in municipalities within so many minutes; what is asked for in words is looked for everywhere. */
    private static final int NEAR = 120;

    /** Districts in which one looks first where there is more than can be fetched: her own and the nearest ones. */
    private static final int NEAREST = 8;

    private final Places places;
    private final List<AskedWord> asked;
    private final Search search;

    Question(Places places, List<AskedWord> asked, Search search) {
        this.places = places;
        this.asked = asked;
        this.search = search;
    }

    /**
     * What answers every word and is nearest the asker, whichever municipality that is in; for somebody who has told neither
     * words nor where she is, what is online.
     */
    Wanted everyWord(Choices choices) {
        var near = nearest(choices.minutes());
        var meant = asked.stream().filter(AskedWord::saysSomething).toList();
        return wanted(
                near.isEmpty() ? nearNobody() : withResourcesOf(near),
                choices,
                near.isEmpty() ? null : startingIn(near),
                (meant.isEmpty() ? asked : meant).stream().map(Question::terms));
    }

    /** What answers any of the words, everywhere; without words, whatever is near. */
    Wanted anyWord(Choices choices) {
        var words = asked.stream().flatMap(word -> terms(word).stream()).collect(Collectors.toSet());
        return wanted(
                places(choices),
                choices,
                isLimited(choices) ? startingIn(within(choices.minutes())) : null,
                asked.isEmpty() ? Stream.of() : Stream.of(words));
    }

    /** Whether there are words or a place by which to ask for the best; without them all is equally near. */
    boolean isNarrower() {
        return !asked.isEmpty() || places.district(search.district()).isPresent();
    }

    private List<String> places(Choices choices) {
        if (places.district(search.district()).isEmpty()) {
            return anywhere();
        }
        if (isLimited(choices)) {
            return withResourcesOf(within(choices.minutes()));
        }
        return asked.isEmpty() ? withResourcesOf(around()) : with(Stream.of(Findable.OPEN));
    }

    private List<String> nearNobody() {
        return asked.isEmpty() ? List.of(Findable.EVERYWHERE) : anywhere();
    }

    /** One's own municipality and those within reach, each as a whole: its centre may be far from its islands. */
    private List<District> around() {
        var numbers = within(NEAR).stream().map(District::municipality).collect(Collectors.toSet());
        return places.districts().stream()
                .filter(district -> numbers.contains(district.municipality()))
                .toList();
    }

    private boolean isLimited(Choices choices) {
        return search.district() != null && choices.has(Facet.WITHIN);
    }

    private Wanted wanted(
            List<String> standing, Choices choices, @Nullable Collection<String> starts, Stream<Set<String>> words) {
        var all = new ArrayList<Collection<String>>();
        Marks.wanted(choices).forEach(marks -> all.add(at(standing, marks)));
        words.forEach(terms -> all.add(at(standing, terms)));
        if (all.isEmpty()) {
            all.add(at(standing, Set.of(Findable.ANY)));
        }
        return new Wanted(all, search.district(), starts, search.order() == Order.NEWEST);
    }

    private static Set<String> terms(AskedWord word) {
        var terms = new LinkedHashSet<>(word.stems().keySet());
        word.kinds().keySet().forEach(kind -> terms.add(Marks.kind(kind)));
        return terms;
    }

    private static Collection<String> at(List<String> standing, Set<String> terms) {
        return standing.stream()
                .flatMap(place -> terms.stream().map(term -> Findable.at(place, term)))
                .toList();
    }

    private static Collection<String> startingIn(List<District> districts) {
        return Stream.concat(Stream.of(Findable.EVERYWHERE), districts.stream().map(district -> district.id()
                        .value()))
                .toList();
    }

    /** The asker's own district first; empty when she has told none. */
    private List<District> nearest(int minutes) {
        return within(minutes).stream().limit(NEAREST).toList();
    }

    /** The nearest first. */
    private List<District> within(int minutes) {
        var from = search.district();
        return places.districts().stream()
                .filter(district -> away(from, district) <= minutes)
                .filter(district -> away(from, district) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(district -> away(from, district)))
                .toList();
    }

    private int away(@Nullable DistrictId from, District district) {
        return from == null
                ? Integer.MAX_VALUE
                : places.travel(from, district.id()).map(TravelTime::minutes).orElse(Integer.MAX_VALUE);
    }

    private List<String> withResourcesOf(List<District> near) {
        return with(near.stream().map(District::id).map(Findable::startingIn));
    }

    /** An offer that serves somebody's district stands under her municipality; elsewhere is only what one can travel to. */
    private List<String> with(Stream<String> resources) {
        return Stream.of(
                        resources,
                        places.district(search.district()).map(District::municipality).stream(),
                        Stream.of(Findable.EVERYWHERE))
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> anywhere() {
        return Stream.concat(
                        places.municipalities().stream().map(Municipality::number),
                        Stream.of(Findable.OPEN, Findable.EVERYWHERE))
                .toList();
    }
}

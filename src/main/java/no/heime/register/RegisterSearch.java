package no.heime.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.words.AskedWord;
import no.heime.register.words.Understanding;
import no.heime.register.words.Understood;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is public, for anybody, signed in or not. */
@Service
public class RegisterSearch {

    /** How many are fetched in one query before they are put in order. */
    static final int AT_MOST = 200;

    /** Where no way is known, it is a long one. */
    private static final int NO_WAY = 600;
    /** Minutes after which what takes no travel stands among what is near. */
    private static final int EVERYWHERE_AWAY = 15;
    /** What is worth less than this part of the best is no answer, but a word in common. */
    private static final double FAINT = 0.2;

    private static final Comparator<Hit> BY_ID =
            Comparator.comparing(hit -> hit.entry().id().value());
    private static final Comparator<Hit> NEAREST_FIRST = Comparator.comparingInt(RegisterSearch::away)
            .thenComparing(Comparator.comparing(RegisterSearch::confirmed).reversed())
            .thenComparing(BY_ID);

    private final Entries entries;
    private final Providers providers;
    private final Understanding understanding;
    private final Places places;
    private final Taxonomy taxonomy;
    private final Clock clock;

    RegisterSearch(
            Entries entries,
            Providers providers,
            Understanding understanding,
            Places places,
            Taxonomy taxonomy,
            Clock clock) {
        this.entries = entries;
        this.providers = providers;
        this.understanding = understanding;
        this.places = places;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * What was fetched, also what was not chosen.
     *
     * @param chosen whether all of what was chosen is there
     * @param all whether all of what the words say is there
     */
    private record Fetched(Map<EntryId, Found> found, boolean chosen, boolean all) {}

    /** At most two queries: the names of who stands behind the entries come with them. */
    public SearchResult search(Search search) {
        var understood = search.words() == null
                ? Understood.NOTHING
                : understanding.of(search.words(), municipality(search.district()));
        var asked = understood.words();
        var fetched = fetched(new Question(places, asked, search), search);
        var answers = answers(asked, fetched.found(), search);
        var wanted = Marks.wanted(search.choices());
        var marked = answers.stream().map(this::marked).toList();
        var hits = IntStream.range(0, answers.size())
                .filter(place -> marked.get(place).fits(wanted, search.choices().minutes()))
                .mapToObj(answers::get)
                .toList();
        var counts = new Counts(marked, search.choices(), fetched.all());
        var shown = hits.stream().limit(search.limit()).toList();
        return new SearchResult(shown, hits.size(), fetched.chosen(), counts, understood.whole());
    }

    /**
     * A few entries for a start page: what is near, and what is soon; for somebody who has not said where she is, what is
     * wherever she is. Only what it shows is fetched: it has no figures.
     */
    public List<Hit> nearby(@Nullable DistrictId district, int limit) {
        boolean isSomewhere = places.district(district).isPresent();
        var asked = Search.of(null, district, AT_MOST);
        var question = new Question(places, List.of(), asked);
        var found = new LinkedHashMap<EntryId, Found>();
        var near = add(found, question.everyWord(asked.choices()));
        if (near < limit && isSomewhere) {
            add(found, question.anyWord(asked.choices()));
        }
        return NearAndNow.of(answers(List.of(), found, asked), LocalDateTime.now(clock), limit);
    }

    /**
     * What is chosen is chosen by the store, so that it is right however much there is. As long as everything can be
     * fetched, that is done too: then the figures beside the choices are exact.
     */
    private Fetched fetched(Question question, Search search) {
        var found = new LinkedHashMap<EntryId, Found>();
        var choices = search.choices();
        if (choices.isEmpty() && search.order() != Order.NEWEST) {
            var near = add(found, question.everyWord(choices));
            var all = near < AT_MOST && add(found, question.anyWord(choices)) < AT_MOST;
            return new Fetched(found, all, all);
        }
        if (add(found, question.anyWord(choices)) >= AT_MOST) {
            if (question.isNarrower()) {
                add(found, question.everyWord(choices));
            }
            return new Fetched(found, false, false);
        }
        var all = choices.isEmpty() || add(found, question.anyWord(Choices.NONE)) < AT_MOST;
        return new Fetched(found, true, all);
    }

    private int add(Map<EntryId, Found> all, Wanted wanted) {
        var more = entries.matching(wanted, LocalDate.now(clock), AT_MOST);
        more.forEach(found -> all.putIfAbsent(found.entry().id(), found));
        return more.size();
    }

    private @Nullable String municipality(@Nullable DistrictId district) {
        return places.district(district).map(District::municipality).orElse(null);
    }

    private Marked marked(Hit hit) {
        return new Marked(Marks.of(hit.entry().content(), taxonomy), minutes(hit));
    }

    /** Everything that is an answer, in the order that was asked for. */
    private List<Hit> answers(List<AskedWord> asked, Map<EntryId, Found> found, Search search) {
        var fits = found.values().stream()
                .map(it -> fitting(it, asked, search.district()))
                .toList();
        double best = fits.stream().mapToDouble(it -> it.fit().worth()).max().orElse(0);
        return fits.stream()
                .filter(it -> asked.isEmpty() || it.fit().worth() > best * FAINT)
                .sorted(order(asked, search.order()))
                .map(Fitting::hit)
                .toList();
    }

    private Fitting fitting(Found found, List<AskedWord> asked, @Nullable DistrictId from) {
        var hit = providers.shown(found, from);
        return new Fitting(hit, Fit.of(found, asked, from == null ? 0 : minutes(hit)));
    }

    private static Comparator<Fitting> order(List<AskedWord> asked, Order order) {
        var nearest = Comparator.comparing(Fitting::hit, NEAREST_FIRST);
        return switch (order) {
            case NEAREST -> nearest;
            case NEWEST -> Comparator.comparing(Fitting::hit, BY_ID).reversed();
            case BEST ->
                asked.isEmpty()
                        ? nearest
                        : Comparator.comparingDouble((Fitting it) -> it.fit().score())
                                .reversed()
                                .thenComparing(nearest);
        };
    }

    private record Fitting(Hit hit, Fit fit) {}

    /** People and places nearby stand before what is nowhere. */
    private static int away(Hit hit) {
        return hit.entry().content().everywhere() ? EVERYWHERE_AWAY : minutes(hit);
    }

    private static int minutes(Hit hit) {
        var travel = hit.travel();
        return travel != null ? travel.minutes() : hit.entry().content().everywhere() ? 0 : NO_WAY;
    }

    private static Instant confirmed(Hit hit) {
        var at = hit.entry().moderation().confirmedAt();
        return at == null ? Instant.EPOCH : at;
    }
}

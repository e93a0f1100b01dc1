package no.heime.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.register.words.AskedWord;
import no.heime.register.words.Understanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is public, for anybody, signed in or not. */
@Service
public class RegisterSearch {

    /** How many are fetched in one query before they are put in order. */
    static final int AT_MOST = 200;

    /** Minutes of travel beyond which one does not look around; what is asked for in words is looked for everywhere. */
    private static final int NEAR = 120;
    /** Where no way is known, it is a long one. */
    private static final int NO_WAY = 600;
    /** What is worth less than this part of the best is no answer, but a word in common. */
    private static final double FAINT = 0.2;

    private static final Comparator<Hit> NEAREST_FIRST = Comparator.comparingInt(RegisterSearch::minutes)
            .thenComparing(Comparator.comparing(RegisterSearch::confirmed).reversed())
            .thenComparing(hit -> hit.entry().id().value());

    private final Entries entries;
    private final Providers providers;
    private final Understanding understanding;
    private final Places places;
    private final Clock clock;

    RegisterSearch(Entries entries, Providers providers, Understanding understanding, Places places, Clock clock) {
        this.entries = entries;
        this.providers = providers;
        this.understanding = understanding;
        this.places = places;
        this.clock = clock;
    }

    /**
     * At most three queries: what answers every word in one's own municipality; when that is not enough, what answers any
     * of them, everywhere; and the names.
     */
    public SearchResult search(Search search) {
        var asked = search.words() == null ? List.<AskedWord>of() : understanding.of(search.words());
        var found = new LinkedHashMap<EntryId, Found>();
        keep(found, everyWord(asked, search));
        if (found.size() <= search.limit()) {
            keep(found, anyWord(asked, search));
        }
        var hits = ordered(asked, found, search);
        return new SearchResult(hits.stream().limit(search.limit()).toList(), hits.size() > search.limit());
    }

    private static void keep(Map<EntryId, Found> all, List<Found> more) {
        more.forEach(found -> all.putIfAbsent(found.entry().id(), found));
    }

    /** A few entries for a start page. */
    public List<Hit> nearby(@Nullable DistrictId district, int limit) {
        return search(new Search(null, null, null, district, null, limit)).hits();
    }

    private List<Found> everyWord(List<AskedWord> asked, Search search) {
        var numbers = ownMunicipality(search.district());
        var meant = asked.stream().filter(AskedWord::saysSomething).toList();
        var wanted = chosen(numbers, search);
        (meant.isEmpty() ? asked : meant).forEach(word -> wanted.add(at(numbers, terms(word))));
        return matching(numbers, wanted, search);
    }

    private List<Found> anyWord(List<AskedWord> asked, Search search) {
        var numbers = asked.isEmpty() ? municipalitiesNear(search.district()) : openTo(search.district());
        var wanted = chosen(numbers, search);
        if (!asked.isEmpty()) {
            wanted.add(at(
                    numbers,
                    asked.stream().flatMap(word -> terms(word).stream()).collect(Collectors.toSet())));
        }
        return matching(numbers, wanted, search);
    }

    private List<Found> matching(List<String> numbers, List<Collection<String>> wanted, Search search) {
        var any = wanted.isEmpty() ? List.<Collection<String>>of(at(numbers, Set.of(Findable.ANY))) : wanted;
        return entries.matching(any, search.district(), LocalDate.now(clock), AT_MOST);
    }

    /** What was chosen beside the words. */
    private static List<Collection<String>> chosen(List<String> numbers, Search search) {
        var chosen = new ArrayList<Collection<String>>();
        if (search.kind() != null) {
            chosen.add(at(numbers, Set.of(Findable.KIND + search.kind().value())));
        }
        if (search.group() != null) {
            chosen.add(at(numbers, Set.of(Findable.GROUP + search.group())));
        }
        if (search.day() != null) {
            chosen.add(at(numbers, Set.of(Findable.DAY, Findable.DAY + search.day())));
        }
        return chosen;
    }

    private static Set<String> terms(AskedWord word) {
        var terms = new LinkedHashSet<>(word.stems().keySet());
        word.kinds().keySet().forEach(kind -> terms.add(Findable.KIND + kind.value()));
        return terms;
    }

    private static Collection<String> at(List<String> numbers, Set<String> terms) {
        return numbers.stream()
                .flatMap(number -> terms.stream().map(term -> Findable.at(number, term)))
                .toList();
    }

    private List<String> ownMunicipality(@Nullable DistrictId district) {
        return places.district(district)
                .map(home -> List.of(home.municipality(), Findable.EVERYWHERE))
                .orElseGet(this::everyMunicipality);
    }

    /** An offer that serves somebody's district stands under her municipality; elsewhere only what one can travel to. */
    private List<String> openTo(@Nullable DistrictId district) {
        var numbers = new ArrayList<>(ownMunicipality(district));
        numbers.add(Findable.OPEN);
        return numbers;
    }

    private List<String> municipalitiesNear(@Nullable DistrictId district) {
        return district == null || places.district(district).isEmpty()
                ? everyMunicipality()
                : places.municipalitiesWithin(district, NEAR);
    }

    private List<String> everyMunicipality() {
        return Stream.concat(places.municipalities().stream().map(Municipality::number), Stream.of(Findable.EVERYWHERE))
                .toList();
    }

    /** Best first; where nothing was typed, or all fits as well, nearest first. */
    private List<Hit> ordered(List<AskedWord> asked, Map<EntryId, Found> found, Search search) {
        var shown = providers.shown(found.values().stream().map(Found::entry).toList(), search.district());
        if (asked.isEmpty()) {
            return shown.stream().sorted(NEAREST_FIRST).toList();
        }
        var fits = shown.stream()
                .map(hit -> new Fitting(
                        hit,
                        Fit.of(
                                Objects.requireNonNull(found.get(hit.entry().id())),
                                asked,
                                search.district() == null ? 0 : minutes(hit))))
                .toList();
        double best = fits.stream().mapToDouble(it -> it.fit().worth()).max().orElse(0);
        return fits.stream()
                .filter(it -> it.fit().worth() > best * FAINT)
                .sorted(Comparator.comparingDouble((Fitting it) -> it.fit().score())
                        .reversed()
                        .thenComparing(Fitting::hit, NEAREST_FIRST))
                .map(Fitting::hit)
                .toList();
    }

    private record Fitting(Hit hit, Fit fit) {}

    private static int minutes(Hit hit) {
        var travel = hit.travel();
        return travel != null ? travel.minutes() : hit.entry().content().everywhere() ? 0 : NO_WAY;
    }

    private static Instant confirmed(Hit hit) {
        var at = hit.entry().moderation().confirmedAt();
        return at == null ? Instant.EPOCH : at;
    }
}

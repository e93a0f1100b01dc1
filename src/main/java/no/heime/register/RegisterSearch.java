package no.heime.register;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is public, for anybody, signed in or not. */
@Service
public class RegisterSearch {

    /** Minutes of travel beyond which one does not look, unless nothing is nearer. */
    private static final int NEAR = 120;
    /** How many are fetched before they are put in order. */
    private static final int AT_MOST = 200;

    private static final Comparator<Hit> NEAREST_FIRST = Comparator.comparingInt(RegisterSearch::minutes)
            .thenComparing(Comparator.comparing(RegisterSearch::confirmed).reversed())
            .thenComparing(hit -> hit.entry().id().value());

    private final Entries entries;
    private final Providers providers;
    private final Places places;
    private final Clock clock;

    RegisterSearch(Entries entries, Providers providers, Places places, Clock clock) {
        this.entries = entries;
        this.providers = providers;
        this.places = places;
        this.clock = clock;
    }

    /** At most three queries: one's own municipality, the others in reach when that is not enough, and the names. */
    public SearchResult search(Search search) {
        var found = new LinkedHashMap<EntryId, RegisterEntry>();
        for (var circle : circles(search.district())) {
            if (found.size() <= search.limit()) {
                matching(circle, search).forEach(entry -> found.putIfAbsent(entry.id(), entry));
            }
        }
        var hits = providers.shown(found.values(), search.district()).stream()
                .sorted(NEAREST_FIRST)
                .toList();
        return new SearchResult(hits.stream().limit(search.limit()).toList(), hits.size() > search.limit());
    }

    /** A few entries for a start page. */
    public List<Hit> nearby(@Nullable DistrictId district, int limit) {
        return search(new Search(null, null, null, district, null, limit)).hits();
    }

    private Stream<RegisterEntry> matching(List<String> municipalities, Search search) {
        var terms = new ArrayList<String>();
        var words = search.words() == null ? List.<String>of() : SearchWords.inOrder(search.words());
        var prefix = words.isEmpty() ? null : words.getLast();
        terms.addAll(words.subList(0, Math.max(0, words.size() - 1)));
        if (search.kind() != null) {
            terms.add(Findable.KIND + search.kind().value());
        }
        if (search.group() != null) {
            terms.add(Findable.GROUP + search.group());
        }
        if (terms.isEmpty() && prefix == null) {
            terms.add(Findable.ANY);
        }
        return entries
                .matching(municipalities, terms, prefix, search.district(), LocalDate.now(clock), AT_MOST)
                .stream()
                .filter(entry -> isOn(search.day(), entry.content().times()));
    }

    /** Whom one asks first, and whom then. */
    private List<List<String>> circles(@Nullable DistrictId district) {
        var home = places.district(district);
        if (district == null || home.isEmpty()) {
            var all = new ArrayList<>(
                    places.municipalities().stream().map(Municipality::number).toList());
            all.add(Findable.EVERYWHERE);
            return List.of(all);
        }
        var own = home.get().municipality();
        var others = new ArrayList<>(places.municipalitiesWithin(district, NEAR));
        others.remove(own);
        return others.isEmpty()
                ? List.of(List.of(own, Findable.EVERYWHERE))
                : List.of(List.of(own, Findable.EVERYWHERE), others);
    }

    private static boolean isOn(@Nullable DayOfWeek day, WeekTimes times) {
        return day == null || times.isAny() || times.times().stream().anyMatch(time -> time.day() == day);
    }

    private static int minutes(Hit hit) {
        var travel = hit.travel();
        return travel == null ? 0 : travel.minutes();
    }

    private static Instant confirmed(Hit hit) {
        var at = hit.entry().moderation().confirmedAt();
        return at == null ? Instant.EPOCH : at;
    }
}

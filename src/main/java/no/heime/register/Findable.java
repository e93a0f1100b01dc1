package no.heime.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.words.Stems;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * The words under which the store finds an entry, worked out from it whenever it is stored. Only what is approved has
 * any. {@code title}, {@code name} and {@code words} are for putting in order what was found; {@code name} is what the
 * organisation behind it is called; {@code starts} is where the way to it is reckoned from; {@code from} is the end of
 * its owner's break. MongoDB does not index two lists together, so what is asked for together is one word:
 * {@code leirfjord-leland/snow-clearing} for a place and a kind, {@code 1822/snomak} for a municipality in which an offer
 * serves somebody and a stem, {@code +leirfjord-leland/tur} for a district in which there is a resource and a stem.
 */
record Findable(
        Set<String> reach,
        Set<String> terms,
        Set<String> open,
        Set<String> starts,
        Set<String> title,
        Set<String> name,
        Set<String> words,
        String from,
        String until) {

    /** Comes after every place in the index: of more than can be fetched, what is near is fetched first. */
    static final String EVERYWHERE = "~";
    /** Stands for all places together, for what one can travel to from anywhere. */
    static final String OPEN = "+";
    /** Marks a kind among the stems; no stem has it. */
    static final String KIND = "#";
    /** Marks a group of kinds. */
    static final String GROUP = "##";
    /** Marks a day of the week; alone it stands for any day. */
    static final String DAY = "@";
    /** The term that every public entry has. */
    static final String ANY = "#";

    private static final String ALWAYS = "0000-01-01";
    /** The last day of what has none. */
    static final String FOREVER = "9999-12-31";

    /** @param organisation what it is called; null when a private person stands behind the entry */
    static Findable of(RegisterEntry entry, @Nullable String organisation, Taxonomy taxonomy, Places places) {
        var content = entry.content();
        var until =
                content.validUntil() == null ? FOREVER : content.validUntil().toString();
        var paused = entry.moderation().pausedUntil();
        var from = paused == null ? ALWAYS : paused.toString();
        if (!entry.moderation().isPublic()) {
            return new Findable(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), from, until);
        }
        var words = words(content, places);
        var name = organisation == null ? Set.<String>of() : name(organisation);
        return new Findable(
                reach(content),
                inEach(standing(content, places), terms(content, taxonomy, words, name)),
                open(content),
                content.everywhere() ? Set.of(EVERYWHERE) : names(starts(entry)),
                Stems.of(content.title()),
                name,
                words,
                from,
                until);
    }

    static String reach(DistrictId district, KindId kind) {
        return reachIn(district) + kind.value();
    }

    /** How all that reaches a district begins. */
    static String reachIn(DistrictId district) {
        return district.value() + "/";
    }

    static String reachEverywhere(KindId kind) {
        return EVERYWHERE + "/" + kind.value();
    }

    /** Helpers come from where they are; a place is where it is. */
    static Collection<DistrictId> starts(RegisterEntry entry) {
        var home = entry instanceof HelpOffer offer ? offer.comesFrom() : null;
        return home != null ? List.of(home) : entry.content().districts();
    }

    /** Where resources of one district stand. */
    static String startingIn(DistrictId district) {
        return OPEN + district.value();
    }

    /** A term as it stands in one place: a municipality, a district's resources, or one of those that stand for more. */
    static String at(String place, String term) {
        return place + "/" + term;
    }

    private static Set<String> reach(EntryContent content) {
        var reach = new LinkedHashSet<String>();
        for (var kind : content.kinds()) {
            content.districts().forEach(district -> reach.add(reach(district, kind)));
            if (content.everywhere()) {
                reach.add(reachEverywhere(kind));
            }
        }
        return reach;
    }

    /** Where one must live to have something of it: a resource one can travel to. */
    private static Set<String> open(EntryContent content) {
        return switch (content) {
            case ResourceContent resource -> Set.of(EVERYWHERE);
            case OfferContent offer -> names(offer.districts());
        };
    }

    /** Its own words and where it is. What else a kind of help is called is known when somebody asks. */
    private static Set<String> words(EntryContent content, Places places) {
        var words = new LinkedHashSet<String>();
        content.words().forEach(text -> words.addAll(Stems.of(text)));
        content.districts().forEach(district -> words.addAll(Stems.of(places.everyNameOf(district))));
        return words;
    }

    /** Only the words as they are: half of what there is stands behind a name that ends with "lag". */
    private static Set<String> name(String organisation) {
        return Stems.read(organisation).stream().map(Stems.Word::stem).collect(Collectors.toSet());
    }

    private static Set<String> terms(EntryContent content, Taxonomy taxonomy, Set<String> words, Set<String> name) {
        var terms = new LinkedHashSet<>(words);
        terms.addAll(name);
        terms.add(ANY);
        terms.addAll(Marks.of(content, taxonomy));
        return terms;
    }

    /** What one travels to stands under its districts, so that what is nearest is found exactly. */
    private static Set<String> standing(EntryContent content, Places places) {
        return switch (content) {
            case ResourceContent resource when resource.everywhere() -> Set.of(EVERYWHERE);
            case ResourceContent resource ->
                Stream.concat(Stream.of(OPEN), resource.districts().stream().map(Findable::startingIn))
                        .collect(Collectors.toSet());
            case OfferContent offer ->
                offer.districts().stream()
                        .flatMap(id -> places.district(id).stream())
                        .map(District::municipality)
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> inEach(Collection<String> places, Collection<String> words) {
        var terms = new LinkedHashSet<String>();
        places.forEach(place -> words.forEach(word -> terms.add(at(place, word))));
        return terms;
    }

    private static Set<String> names(Collection<DistrictId> districts) {
        var names = new LinkedHashSet<String>();
        districts.forEach(district -> names.add(district.value()));
        return names;
    }
}

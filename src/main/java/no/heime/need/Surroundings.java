package no.heime.need;

import java.util.Optional;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.municipality.TravelTime;
import no.heime.shared.Phrase;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of places and kinds of help, and the ways between places. All from memory: no query. */
@Component
class Surroundings {

    private static final int TITLE_LENGTH = 60;
    private static final String ICON_OF_OWN_WORDS = "message-circle";

    private final Places places;
    private final Taxonomy taxonomy;

    Surroundings(Places places, Taxonomy taxonomy) {
        this.places = places;
        this.taxonomy = taxonomy;
    }

    /** @throws no.heime.shared.DomainException when there is no such district */
    String municipalityOf(DistrictId district) {
        return places.require(district, "district").municipality();
    }

    /** Whose hospital is the local one where somebody lives; null when the place is not known any more. */
    @Nullable
    String hospitalTrust(DistrictId district) {
        return places.district(district)
                .flatMap(known -> places.municipality(known.municipality()))
                .map(Municipality::hospitalTrust)
                .orElse(null);
    }

    String municipalityName(String number) {
        return places.municipality(number).map(Municipality::name).orElse(number);
    }

    String districtName(DistrictId district) {
        return places.nameOf(district);
    }

    Optional<String> knownName(@Nullable DistrictId district) {
        return places.district(district).map(District::name);
    }

    /** Null when one of them is unknown, or there is no way. */
    @Nullable
    TravelTime way(@Nullable DistrictId from, DistrictId to) {
        return from == null ? null : places.travel(from, to).orElse(null);
    }

    /** @throws no.heime.shared.DomainException when there is no such kind */
    KindOfHelp requireKind(KindId kind) {
        return taxonomy.require(kind, "kind");
    }

    /** The kind of help, or the resident's first words. */
    Phrase title(NewNeed wish) {
        return taxonomy.kind(wish.kind())
                .map(kind -> Phrase.named(kind.names()))
                .orElseGet(() -> Phrase.verbatim(firstWords(wish.words())));
    }

    /** The same in a list of messages, over which somebody may look. */
    Phrase discreetTitle(NewNeed wish) {
        return taxonomy.kind(wish.kind())
                .map(kind -> Phrase.named(taxonomy.discreetly(kind)))
                .orElseGet(() -> title(wish));
    }

    String icon(@Nullable KindId kind) {
        return taxonomy.kind(kind).map(KindOfHelp::icon).orElse(ICON_OF_OWN_WORDS);
    }

    private static String firstWords(@Nullable String words) {
        var line = words == null ? "" : words.lines().findFirst().orElse("");
        if (line.length() <= TITLE_LENGTH) {
            return line;
        }
        int end = line.lastIndexOf(' ', TITLE_LENGTH);
        return line.substring(0, end > 0 ? end : TITLE_LENGTH) + " …";
    }
}

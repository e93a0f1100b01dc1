package no.heime.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** What the owner has written about an entry. Two with the same words are equal: sending twice stores once. */
public sealed interface EntryContent permits OfferContent, ResourceContent {

    int MAX_TITLE = 80;
    int MAX_DESCRIPTION = 1000;
    int MAX_DISTRICTS = 60;
    int MAX_LINE = 200;

    String title();

    String description();

    Set<KindId> kinds();

    /** Where it helps or is; empty when it is everywhere. */
    Set<DistrictId> districts();

    /** Whether place does not matter, as for an app or a phone line. */
    boolean everywhere();

    WeekTimes times();

    LadderStep step();

    /** The last day on which it holds; null for as long as it stands. */
    @Nullable
    LocalDate validUntil();

    /** Whether it costs nothing, expenses included. */
    boolean isFree();

    /** Languages that it can be had in; empty when nobody has said. */
    default Set<SpokenLanguage> languages() {
        return Set.of();
    }

    /** Whether somebody who uses a wheelchair can have it; false also when nobody has said. */
    default boolean isWheelchairAccessible() {
        return false;
    }

    /** Whether it is not there on a day though its week says so. */
    default boolean isAwayOn(LocalDate day) {
        return false;
    }

    /** The same as it stands on a day: what follows from the places worked out anew, what is over left out. */
    default EntryContent settled(Places places, LocalDate today) {
        return this;
    }

    /** The same, for as long again; what has no last day stays as it is. */
    EntryContent renewed(LocalDate today);

    /** What it looks like; null when nobody has taken a photo. */
    @Nullable
    Photo photo();

    /** Everything in it that a person might look for. */
    Stream<String> words();

    /** @throws DomainException when a kind or district is unknown, or it has run out already */
    default void check(Taxonomy taxonomy, Places places, LocalDate today) {
        var kindField = this instanceof OfferContent ? "kind" : "kinds";
        kinds().forEach(kind -> taxonomy.require(kind, kindField));
        districts().forEach(district -> places.require(district, "districts"));
        var until = validUntil();
        if (until != null && until.isBefore(today)) {
            var untilField = this instanceof OfferContent ? "validUntil" : "lastDay";
            throw DomainException.invalid("register.valid-until.past", untilField);
        }
    }

    /** @throws DomainException when it serves no district, or too many */
    static Set<DistrictId> districts(List<DistrictId> written) {
        if (written.isEmpty()) {
            throw DomainException.invalid("register.districts.missing", "districts");
        }
        if (written.size() > MAX_DISTRICTS) {
            throw DomainException.invalid("register.districts.too-many", "districts", MAX_DISTRICTS);
        }
        return Set.copyOf(written);
    }
}

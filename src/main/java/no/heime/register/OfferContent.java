package no.heime.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.PlainText;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What somebody offers to help with, where, when, how much, to whom and on what terms.
 *
 * @param step digital helpers stand on the digital step, all others among the people nearby
 * @param times when it can be; empty means any time
 * @param absences when it cannot be all the same
 * @param expenses what whoever is helped covers, in words; null when it is free
 * @param beforehand what both should know before they begin, in words
 * @param validUntil the last day
 */
@TypeAlias("offer")
public record OfferContent(
        KindId kind,
        LadderStep step,
        String title,
        String description,
        Area area,
        WeekTimes times,
        Absences absences,
        Amount amount,
        Audience audience,
        Set<SpokenLanguage> languages,
        @Nullable String expenses,
        @Nullable String beforehand,
        LocalDate validUntil)
        implements EntryContent {

    /** How long an offer that is renewed holds from that day on. */
    static final Period AGAIN = Period.ofMonths(6);

    private static final int MAX_BEFOREHAND = 500;

    public OfferContent {
        languages = Set.copyOf(languages);
    }

    /** What a person wrote, before it is checked. */
    public record Written(
            @Nullable KindId kind,
            @Nullable String title,
            @Nullable String description,
            Area area,
            WeekTimes times,
            Absences absences,
            Amount amount,
            Audience audience,
            List<SpokenLanguage> languages,
            @Nullable String expenses,
            @Nullable String beforehand,
            @Nullable LocalDate validUntil) {}

    /** @throws DomainException naming the first field that is wrong */
    public static OfferContent of(Taxonomy taxonomy, Written it) {
        if (it.validUntil() == null) {
            throw DomainException.invalid("register.valid-until.missing", "validUntil");
        }
        if (it.languages().isEmpty()) {
            throw DomainException.invalid("register.languages.missing", "languages");
        }
        var known = taxonomy.require(it.kind(), "kind");
        return new OfferContent(
                known.id(),
                known.helpersStep(),
                PlainText.required(it.title(), "title", MAX_TITLE),
                PlainText.required(it.description(), "description", MAX_DESCRIPTION),
                it.area(),
                it.times(),
                it.absences(),
                it.amount(),
                it.audience(),
                Set.copyOf(it.languages()),
                PlainText.optional(it.expenses(), "expenses", MAX_LINE),
                PlainText.optional(it.beforehand(), "beforehand", MAX_BEFOREHAND),
                it.validUntil());
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(kind);
    }

    @Override
    public Set<DistrictId> districts() {
        return area.districts();
    }

    @Override
    public OfferContent renewed(LocalDate today) {
        var renewed = today.plus(AGAIN);
        return with(area, absences.since(today), renewed.isAfter(validUntil) ? renewed : validUntil);
    }

    @Override
    public OfferContent settled(Places places, LocalDate today) {
        return with(area.in(places), absences.since(today), validUntil);
    }

    @Override
    public void check(Taxonomy taxonomy, Places places, LocalDate today) {
        if (area instanceof Area.Within within) {
            places.require(within.from(), "district");
        }
        absences.check();
        EntryContent.super.check(taxonomy, places, today);
    }

    @Override
    public boolean everywhere() {
        return false;
    }

    @Override
    public boolean isFree() {
        return expenses == null;
    }

    @Override
    public boolean isWheelchairAccessible() {
        return audience.wheelchair();
    }

    @Override
    public boolean isAwayOn(LocalDate day) {
        return absences.cover(day);
    }

    @Override
    public @Nullable Photo photo() {
        return null;
    }

    @Override
    public Stream<String> words() {
        return Stream.of(title, description);
    }

    private OfferContent with(Area where, Absences away, LocalDate until) {
        return new OfferContent(
                kind,
                step,
                title,
                description,
                where,
                times,
                away,
                amount,
                audience,
                languages,
                expenses,
                beforehand,
                until);
    }
}

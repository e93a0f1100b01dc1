package no.heime.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.PlainText;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What somebody offers to help with, where, when and how much.
 *
 * @param step digital helpers stand on the digital step, all others among the people nearby
 * @param times when it can be; empty means any time
 * @param validUntil the last day
 */
@TypeAlias("offer")
public record OfferContent(
        KindId kind,
        LadderStep step,
        String title,
        String description,
        Set<DistrictId> districts,
        WeekTimes times,
        int minutesPerWeek,
        Set<Language> languages,
        LocalDate validUntil)
        implements EntryContent {

    /** How long an offer that is renewed holds from that day on. */
    static final Period AGAIN = Period.ofMonths(6);

    public OfferContent {
        districts = Set.copyOf(districts);
        languages = Set.copyOf(languages);
    }

    /** @throws DomainException naming the first field that is wrong */
    public static OfferContent of(
            Taxonomy taxonomy,
            @Nullable KindId kind,
            @Nullable String title,
            @Nullable String description,
            List<DistrictId> districts,
            WeekTimes times,
            int minutesPerWeek,
            List<Language> languages,
            @Nullable LocalDate validUntil) {
        if (validUntil == null) {
            throw DomainException.invalid("register.valid-until.missing", "validUntil");
        }
        if (languages.isEmpty()) {
            throw DomainException.invalid("register.languages.missing", "languages");
        }
        var known = taxonomy.require(kind, "kind");
        return new OfferContent(
                known.id(),
                known.helpersStep(),
                PlainText.required(title, "title", MAX_TITLE),
                PlainText.required(description, "description", MAX_DESCRIPTION),
                EntryContent.districts(districts),
                times,
                Capacity.checked(minutesPerWeek),
                Set.copyOf(languages),
                validUntil);
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(kind);
    }

    @Override
    public OfferContent renewed(LocalDate today) {
        var renewed = today.plus(AGAIN);
        return new OfferContent(
                kind,
                step,
                title,
                description,
                districts,
                times,
                minutesPerWeek,
                languages,
                renewed.isAfter(validUntil) ? renewed : validUntil);
    }

    @Override
    public boolean everywhere() {
        return false;
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Stream<String> words() {
        return Stream.of(title, description);
    }
}

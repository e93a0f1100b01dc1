package no.heime.register.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.DistrictId;
import no.heime.register.OfferContent;
import no.heime.register.RegisterEntry;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A finished help offer, as the form sends it. */
record HelpOfferBody(
        @Nullable Integer version,
        @Nullable UUID organisation,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> districts,
        @Nullable List<String> times,
        @Nullable Integer minutesPerWeek,
        @Nullable List<Language> languages,
        @Nullable LocalDate validUntil) {

    OfferContent content(Taxonomy taxonomy) {
        return OfferContent.of(
                taxonomy,
                kind == null ? null : new KindId(kind),
                title,
                description,
                Lists.of(districts, "districts").stream().map(DistrictId::new).toList(),
                WeekTimes.of(Lists.of(times, "times")),
                minutesPerWeek == null ? 0 : minutesPerWeek,
                Lists.of(languages, "languages"),
                validUntil);
    }

    static HelpOfferBody of(RegisterEntry entry, OfferContent it) {
        return new HelpOfferBody(
                entry.revision(),
                Lists.organisation(entry.provider()),
                it.kind().value(),
                it.title(),
                it.description(),
                it.districts().stream().map(DistrictId::value).sorted().toList(),
                it.times().written(),
                it.minutesPerWeek(),
                it.languages().stream().sorted().toList(),
                it.validUntil());
    }
}

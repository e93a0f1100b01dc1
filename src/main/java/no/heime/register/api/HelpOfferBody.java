package no.heime.register.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import no.heime.register.OfferContent;
import no.heime.register.RegisterEntry;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * A finished help offer, as the form sends it: chosen districts, or one to travel from and how far; hours a week, or a
 * number of people.
 *
 * @param onBehalfOf id of whom a case worker registers it for, with whom she talks; null for what is one's own
 * @param absences days, and intervals of them as {@code 2026-12-24/2026-12-31}
 */
record HelpOfferBody(
        @Nullable Integer version,
        @Nullable UUID organisation,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> districts,
        @Nullable String district,
        @Nullable Integer withinMinutes,
        @Nullable List<String> times,
        @Nullable List<String> absences,
        @Nullable Integer minutesPerWeek,
        @Nullable Integer people,
        @Nullable List<AgeGroup> ages,
        @Nullable Pets pets,
        @Nullable Boolean wheelchair,
        @Nullable Company company,
        @Nullable List<SpokenLanguage> languages,
        @Nullable String expenses,
        @Nullable String beforehand,
        @Nullable LocalDate validUntil,
        @Nullable UUID onBehalfOf) {

    /** Whose offer it is when this person sends it. */
    PersonId owner(PersonId sender) {
        return onBehalfOf == null ? sender : new PersonId(onBehalfOf);
    }

    OfferContent content(Taxonomy taxonomy) {
        return OfferContent.of(
                taxonomy,
                new OfferContent.Written(
                        kind == null ? null : new KindId(kind),
                        title,
                        description,
                        area(),
                        WeekTimes.of(Lists.of(times, "times")),
                        Absences.of(Lists.of(absences, "absences")),
                        Amount.of(minutesPerWeek, people),
                        new Audience(
                                Set.copyOf(Lists.of(ages, "ages")), pets, Boolean.TRUE.equals(wheelchair), company),
                        Lists.of(languages, "languages"),
                        expenses,
                        beforehand,
                        validUntil));
    }

    private Area area() {
        return withinMinutes == null
                ? Area.chosen(Lists.of(districts, "districts").stream()
                        .map(DistrictId::new)
                        .toList())
                : Area.within(district == null ? null : new DistrictId(district), withinMinutes);
    }

    /** What is worked out from how far she travels is not hers to write. */
    static HelpOfferBody of(RegisterEntry entry, OfferContent it) {
        var within = it.area() instanceof Area.Within some ? some : null;
        var audience = it.audience();
        return new HelpOfferBody(
                entry.revision(),
                Lists.organisation(entry.provider()),
                it.kind().value(),
                it.title(),
                it.description(),
                within != null
                        ? List.of()
                        : it.districts().stream()
                                .map(DistrictId::value)
                                .sorted()
                                .toList(),
                within == null ? null : within.from().value(),
                within == null ? null : within.minutes(),
                it.times().written(),
                it.absences().written(),
                it.amount() instanceof Amount.Hours hours ? hours.minutesPerWeek() : null,
                it.amount() instanceof Amount.People people ? people.people() : null,
                audience.ages().stream().sorted().toList(),
                audience.pets(),
                audience.wheelchair(),
                audience.company(),
                it.languages().stream().sorted().toList(),
                it.expenses(),
                it.beforehand(),
                it.validUntil(),
                null);
    }
}

package no.heime.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.heime.municipality.DistrictId;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stands in the demo's file. What is left out is not said.
 *
 * @param districts chosen ones; none when it comes as far as {@code within} reaches
 * @param away days on which it cannot be, counted from the day the demo is filled
 * @param months how long it holds
 * @param days and so many days more, for what ends soon
 */
record DemoOffer(
        String kind,
        String title,
        String description,
        @Nullable List<String> districts,
        @Nullable Within within,
        List<String> times,
        @Nullable List<Away> away,
        @Nullable Integer minutesPerWeek,
        @Nullable Integer people,
        @Nullable Set<AgeGroup> ages,
        @Nullable Pets pets,
        @Nullable Boolean wheelchair,
        @Nullable Company company,
        List<SpokenLanguage> languages,
        @Nullable String expenses,
        @Nullable String beforehand,
        int months,
        @Nullable Integer days) {

    /** How far somebody travels, in minutes from a district. */
    record Within(String from, int minutes) {}

    /**
     * @param inDays days until it begins
     * @param days how many
     */
    record Away(int inDays, int days) {

        Absence from(LocalDate today) {
            var first = today.plusDays(inDays);
            return Absence.between(first, first.plusDays(days - 1L));
        }
    }

    OfferContent.Written from(LocalDate today) {
        return new OfferContent.Written(
                new KindId(kind),
                title,
                description,
                area(),
                WeekTimes.of(times),
                away == null
                        ? Absences.NONE
                        : new Absences(away.stream().map(it -> it.from(today)).toList()),
                Amount.of(minutesPerWeek, people),
                new Audience(ages == null ? Set.of() : ages, pets, Boolean.TRUE.equals(wheelchair), company),
                languages,
                expenses,
                beforehand,
                today.plusMonths(months).plusDays(days == null ? 0 : days));
    }

    private Area area() {
        return within != null
                ? Area.within(new DistrictId(within.from()), within.minutes())
                : Area.chosen(
                        districts == null
                                ? List.of()
                                : districts.stream().map(DistrictId::new).toList());
    }
}

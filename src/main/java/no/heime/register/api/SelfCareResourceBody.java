package no.heime.register.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.DistrictId;
import no.heime.register.Accessibility;
import no.heime.register.Booking;
import no.heime.register.Photo;
import no.heime.register.Recurrence;
import no.heime.register.RegisterEntry;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.register.Rhythm;
import no.heime.register.Source;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A finished self-care resource, as the form sends it.
 *
 * @param rhythm null when it does not recur at a clock time; the five fields after it then say nothing
 * @param bookingHow phone number, link or words, as {@code bookingWay} says
 */
record SelfCareResourceBody(
        @Nullable Integer version,
        @Nullable UUID organisation,
        @Nullable ResourceType type,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> kinds,
        @Nullable String forWhom,
        @Nullable Boolean online,
        @Nullable List<String> districts,
        @Nullable String where,
        @Nullable String when,
        @Nullable List<String> times,
        @Nullable String price,
        @Nullable String link,
        @Nullable String phone,
        @Nullable UUID photo,
        @Nullable String photoText,
        @Nullable Rhythm rhythm,
        @Nullable List<DayOfWeek> days,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Booking.@Nullable Way bookingWay,
        @Nullable String bookingHow,
        @Nullable List<Accessibility> accessibility,
        @Nullable String sourceName,
        @Nullable String sourceLink,
        @Nullable LocalDate checked,
        @Nullable Integer copies) {

    ResourceContent content() {
        return ResourceContent.of(written()).with(Photo.of(photo, photoText));
    }

    private ResourceContent.Written written() {
        return new ResourceContent.Written(
                type,
                title,
                description,
                Lists.of(kinds, "kinds").stream().map(KindId::new).toList(),
                forWhom,
                Boolean.TRUE.equals(online),
                Lists.of(districts, "districts").stream().map(DistrictId::new).toList(),
                where,
                when,
                WeekTimes.of(Lists.of(times, "times")),
                price,
                link,
                phone,
                recurrence(),
                new Booking.Written(bookingWay, bookingHow),
                Lists.of(accessibility, "accessibility"),
                new Source.Written(sourceName, sourceLink),
                checked,
                copies);
    }

    private Recurrence.@Nullable Written recurrence() {
        return rhythm == null
                ? null
                : new Recurrence.Written(rhythm, Lists.of(days, "days"), startsAt, endsAt, firstDay, lastDay);
    }

    static SelfCareResourceBody of(RegisterEntry entry, ResourceContent it) {
        var phone = it.phone();
        var photo = it.photo();
        var recurrence = it.recurrence();
        var booking = it.booking();
        var source = it.source();
        return new SelfCareResourceBody(
                entry.revision(),
                Lists.organisation(entry.provider()),
                it.type(),
                it.title(),
                it.description(),
                it.kinds().stream().map(KindId::value).sorted().toList(),
                it.forWhom(),
                it.everywhere(),
                it.districts().stream().map(DistrictId::value).sorted().toList(),
                it.where(),
                it.when(),
                it.times().written(),
                it.price(),
                it.link(),
                phone == null ? null : phone.shown(),
                photo == null ? null : photo.id().value(),
                photo == null ? null : photo.alternative(),
                recurrence == null ? null : recurrence.rhythm(),
                recurrence == null ? List.of() : recurrence.days(),
                recurrence == null ? null : recurrence.startsAt(),
                recurrence == null ? null : recurrence.endsAt(),
                recurrence == null ? null : recurrence.firstDay(),
                recurrence == null ? null : recurrence.lastDay(),
                booking == null ? null : booking.way(),
                booking == null ? null : booking.shown(),
                it.accessibility().stream().sorted().toList(),
                source == null ? null : source.name(),
                source == null ? null : source.link(),
                it.checked(),
                it.copies());
    }
}

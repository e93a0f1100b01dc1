package no.heime.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something that helps a person manage alone: what, for whom, where or online, when, price, and how to reach it.
 *
 * @param everywhere whether it is online or on the phone, so that place does not matter
 * @param when in words, such as "Hele døgnet"
 * @param times the parts of the week; those of the recurrence when there is one
 * @param price in words; null when it is free
 * @param link http or https
 * @param recurrence when it has a clock time again and again
 * @param booking what one does before one comes; null when nobody has said
 * @param checked the day on which somebody last looked whether all of it is right
 * @param copies how many there are to lend; null when nobody has said, and for all that is not lent
 */
@TypeAlias("resource")
public record ResourceContent(
        ResourceType type,
        String title,
        String description,
        Set<KindId> kinds,
        @Nullable String forWhom,
        boolean everywhere,
        Set<DistrictId> districts,
        @Nullable String where,
        @Nullable String when,
        WeekTimes times,
        @Nullable String price,
        @Nullable String link,
        @Nullable PhoneNumber phone,
        @Nullable Photo photo,
        @Nullable Recurrence recurrence,
        @Nullable Booking booking,
        Set<Accessibility> accessibility,
        @Nullable Source source,
        @Nullable LocalDate checked,
        @Nullable Integer copies)
        implements EntryContent {

    private static final int MAX_KINDS = 5;
    private static final int MAX_PRICE = 100;

    /** How long what recurs until a last day holds when it is renewed. */
    private static final Period AGAIN = Period.ofMonths(6);

    public ResourceContent {
        kinds = Set.copyOf(kinds);
        districts = Set.copyOf(districts);
        accessibility = Set.copyOf(accessibility);
    }

    /** What a person wrote, before it is checked. */
    public record Written(
            @Nullable ResourceType type,
            @Nullable String title,
            @Nullable String description,
            List<KindId> kinds,
            @Nullable String forWhom,
            boolean online,
            List<DistrictId> districts,
            @Nullable String where,
            @Nullable String when,
            WeekTimes times,
            @Nullable String price,
            @Nullable String link,
            @Nullable String phone,
            Recurrence.@Nullable Written recurrence,
            Booking.@Nullable Written booking,
            @Nullable List<Accessibility> accessibility,
            Source.@Nullable Written source,
            @Nullable LocalDate checked,
            @Nullable Integer copies) {}

    /** @throws DomainException naming the first field that is wrong */
    public static ResourceContent of(Written it) {
        if (it.type() == null) {
            throw DomainException.invalid("register.type.missing", "type");
        }
        var recurrence = Recurrence.optional(it.recurrence());
        return new ResourceContent(
                it.type(),
                PlainText.required(it.title(), "title", MAX_TITLE),
                PlainText.required(it.description(), "description", MAX_DESCRIPTION),
                kinds(it.kinds()),
                PlainText.optional(it.forWhom(), "forWhom", MAX_LINE),
                it.online(),
                it.online() ? Set.of() : EntryContent.districts(it.districts()),
                PlainText.optional(it.where(), "where", MAX_LINE),
                PlainText.optional(it.when(), "when", MAX_LINE),
                recurrence == null ? it.times() : recurrence.times(),
                PlainText.optional(it.price(), "price", MAX_PRICE),
                WebLink.optional(it.link(), "link"),
                it.phone() == null || it.phone().isBlank() ? null : PhoneNumber.of(it.phone()),
                null,
                recurrence,
                Booking.optional(it.booking()),
                it.accessibility() == null ? Set.of() : Set.copyOf(it.accessibility()),
                Source.optional(it.source()),
                NearDay.optional(it.checked(), "checked"),
                Lending.checked(it.copies(), it.type()));
    }

    /** The same, as it looks. */
    public ResourceContent with(@Nullable Photo shown) {
        return with(shown, recurrence, checked);
    }

    private static Set<KindId> kinds(List<KindId> written) {
        if (written.isEmpty()) {
            throw DomainException.invalid("register.kinds.missing", "kinds");
        }
        if (written.size() > MAX_KINDS) {
            throw DomainException.invalid("register.kinds.too-many", "kinds", MAX_KINDS);
        }
        return Set.copyOf(written);
    }

    @Override
    public boolean isFree() {
        return price == null;
    }

    @Override
    public boolean isWheelchairAccessible() {
        return accessibility.contains(Accessibility.WHEELCHAIR);
    }

    @Override
    public LadderStep step() {
        return type == ResourceType.APP || everywhere && phone == null ? LadderStep.DIGITAL : LadderStep.SELF;
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return recurrence == null ? null : recurrence.lastDay();
    }

    /** Whoever vouches for it anew has looked at it; what recurs until a last day goes on for half a year. */
    @Override
    public ResourceContent renewed(LocalDate today) {
        return with(renewedRecurrence(today), checked == null ? null : today);
    }

    ResourceContent checkedOn(LocalDate day) {
        return with(recurrence, day);
    }

    ResourceContent with(@Nullable Recurrence again, @Nullable LocalDate looked) {
        return with(photo, again, looked);
    }

    private ResourceContent with(@Nullable Photo shown, @Nullable Recurrence again, @Nullable LocalDate looked) {
        return new ResourceContent(
                type,
                title,
                description,
                kinds,
                forWhom,
                everywhere,
                districts,
                where,
                when,
                times,
                price,
                link,
                phone,
                shown,
                again,
                booking,
                accessibility,
                source,
                looked,
                copies);
    }

    private @Nullable Recurrence renewedRecurrence(LocalDate today) {
        var last = validUntil();
        var again = today.plus(AGAIN);
        return recurrence == null || last == null || again.isBefore(last) ? recurrence : recurrence.until(again);
    }

    @Override
    public void check(Taxonomy taxonomy, Places places, LocalDate today) {
        EntryContent.super.check(taxonomy, places, today);
        if (checked != null && checked.isAfter(today)) {
            throw DomainException.invalid("register.checked.future", "checked");
        }
    }

    @Override
    public Stream<String> words() {
        return Stream.of(title, description, forWhom, where, when, source == null ? null : source.name())
                .filter(Objects::nonNull);
    }
}

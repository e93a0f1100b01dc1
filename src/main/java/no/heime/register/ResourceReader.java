package no.heime.register;

import static no.heime.register.EntryReader.day;
import static no.heime.register.EntryReader.set;
import static no.heime.register.EntryReader.times;
import static no.heime.register.EntryReader.uuid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.heime.municipality.DistrictId;
import no.heime.shared.PhoneNumber;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What {@link EntryReader} reads of self-care resources. What an older program did not write is absent. */
final class ResourceReader {

    private ResourceReader() {}

    static ResourceContent content(Document it) {
        return new ResourceContent(
                ResourceType.valueOf(it.getString("type")),
                it.getString("title"),
                it.getString("description"),
                set(it, "kinds", KindId::new),
                it.getString("forWhom"),
                it.getBoolean("everywhere"),
                set(it, "districts", DistrictId::new),
                it.getString("where"),
                it.getString("when"),
                times(it),
                it.getString("price"),
                it.getString("link"),
                it.getString("phone") == null ? null : new PhoneNumber(it.getString("phone")),
                photo(it.get("photo", Document.class)),
                recurrence(it.get("recurrence", Document.class)),
                booking(it.get("booking", Document.class)),
                it.containsKey("accessibility") ? set(it, "accessibility", Accessibility::valueOf) : Set.of(),
                source(it.get("source", Document.class)),
                day(it, "checked"),
                it.getInteger("copies"));
    }

    private static @Nullable Photo photo(@Nullable Document it) {
        return it == null ? null : new Photo(new PhotoId(uuid(it, "_id")), it.getString("alternative"));
    }

    private static @Nullable Recurrence recurrence(@Nullable Document it) {
        return it == null
                ? null
                : new Recurrence(
                        Rhythm.valueOf(it.getString("rhythm")),
                        it.getList("days", String.class).stream()
                                .map(DayOfWeek::valueOf)
                                .toList(),
                        LocalTime.parse(it.getString("startsAt")),
                        it.getString("endsAt") == null ? null : LocalTime.parse(it.getString("endsAt")),
                        day(it, "firstDay"),
                        day(it, "lastDay"));
    }

    private static @Nullable Booking booking(@Nullable Document it) {
        return it == null ? null : new Booking(Booking.Way.valueOf(it.getString("way")), it.getString("how"));
    }

    private static @Nullable Source source(@Nullable Document it) {
        return it == null ? null : new Source(it.getString("name"), it.getString("link"));
    }

    /** Without the loans where they were left in the store. */
    static @Nullable Lending lending(@Nullable Document it) {
        return it == null
                ? null
                : new Lending(
                        it.getInteger("copies"),
                        it.getInteger("left"),
                        it.getList("loans", Document.class, List.of()).stream()
                                .map(ResourceReader::loan)
                                .toList());
    }

    private static Loan loan(Document it) {
        LocalDate since = Objects.requireNonNull(day(it, "since"));
        return new Loan(new LoanId(uuid(it, "_id")), it.getString("to"), since, day(it, "back"));
    }
}

package no.heime.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import no.heime.shared.LadderStep;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Makes entries of the register's documents by hand. Search and candidates read some hundred at a time, and the general
 * mapper took longer for it than MongoDB took to answer (decision 008). What is written still goes through the mapper;
 * the register's contract holds the two together.
 */
final class EntryReader {

    private final MongoConverter mapper;

    EntryReader(MongoConverter mapper) {
        this.mapper = mapper;
    }

    RegisterEntry read(Document stored) {
        return switch (stored.getString("_class")) {
            case "help-offer" -> offer(stored);
            case "self-care-resource" -> resource(stored);
            case null, default -> throw new IllegalStateException("No entry of the register: " + stored.get("_id"));
        };
    }

    Found found(Document stored) {
        var find = part(stored, "find");
        return new Found(
                read(stored),
                set(find, "title", word -> word),
                set(find, "name", word -> word),
                set(find, "words", word -> word),
                find.getString("organisation"));
    }

    private HelpOffer offer(Document stored) {
        return new HelpOffer(
                new EntryId(uuid(stored, "_id")),
                provider(part(stored, "provider")),
                offerContent(part(stored, "content")),
                moderation(part(stored, "moderation")),
                stored.getInteger("revision"),
                capacity(part(stored, "capacity")),
                outbox(stored),
                stored.getLong("version"));
    }

    private SelfCareResource resource(Document stored) {
        return new SelfCareResource(
                new EntryId(uuid(stored, "_id")),
                provider(part(stored, "provider")),
                resourceContent(part(stored, "content")),
                moderation(part(stored, "moderation")),
                stored.getInteger("revision"),
                ResourceReader.lending(stored.get("lending", Document.class)),
                outbox(stored),
                stored.getLong("version"));
    }

    private static Provider provider(Document it) {
        var by = new PersonId(uuid(it, "by"));
        var municipality = it.getString("municipality");
        var district = it.getString("district") == null ? null : new DistrictId(it.getString("district"));
        return "provider-group".equals(it.getString("_class"))
                ? new Provider.Group(new OrganisationId(uuid(it, "organisation")), by, municipality, district)
                : new Provider.Resident(by, municipality, district);
    }

    static OfferContent offerContent(Document it) {
        return new OfferContent(
                new KindId(it.getString("kind")),
                LadderStep.valueOf(it.getString("step")),
                it.getString("title"),
                it.getString("description"),
                OfferReader.area(it),
                times(it),
                OfferReader.absences(it),
                OfferReader.amount(it),
                OfferReader.audience(it),
                set(it, "languages", SpokenLanguage::valueOf),
                it.getString("expenses"),
                it.getString("beforehand"),
                LocalDate.parse(it.getString("validUntil")));
    }

    static ResourceContent resourceContent(Document it) {
        return ResourceReader.content(it);
    }

    private static Moderation moderation(Document it) {
        return new Moderation(
                EntryStatus.valueOf(it.getString("status")),
                it.getString("words"),
                Objects.requireNonNull(instant(it, "submittedAt")),
                instant(it, "confirmedAt"),
                day(it, "pausedUntil"),
                it.getList("history", Document.class).stream()
                        .map(EntryReader::change)
                        .toList());
    }

    private static Change change(Document it) {
        return new Change(
                Objects.requireNonNull(instant(it, "at")),
                new PersonId(uuid(it, "by")),
                EntryStatus.valueOf(it.getString("became")),
                it.getString("words"),
                it.getString("onHerWord") == null ? null : TalkWay.valueOf(it.getString("onHerWord")));
    }

    private static Capacity capacity(Document it) {
        return new Capacity(
                it.getInteger("minutesPerWeek"),
                it.getInteger("free"),
                it.getList("reservations", Document.class).stream()
                        .map(held -> new Capacity.Reservation(
                                new ReservationId(uuid(held, "_id")), held.getInteger("minutes")))
                        .toList());
    }

    private List<DomainEvent> outbox(Document stored) {
        return stored.getList("outbox", Document.class).stream()
                .map(event -> mapper.read(DomainEvent.class, event))
                .toList();
    }

    static WeekTimes times(Document it) {
        var written = it.getList("times", String.class);
        return written.isEmpty() ? WeekTimes.ANY : WeekTimes.of(written);
    }

    /** Empty for what was stored before there was such a field. */
    static <T> Set<T> set(Document it, String field, Function<String, T> make) {
        var made = new HashSet<T>();
        it.getList(field, String.class, List.of()).forEach(word -> made.add(make.apply(word)));
        return made;
    }

    private static Document part(Document it, String field) {
        return Objects.requireNonNull(it.get(field, Document.class), field);
    }

    static UUID uuid(Document it, String field) {
        return Objects.requireNonNull(it.get(field, UUID.class), field);
    }

    static @Nullable LocalDate day(Document it, String field) {
        var written = it.getString(field);
        return written == null ? null : LocalDate.parse(written);
    }

    private static @Nullable Instant instant(Document it, String field) {
        var date = it.get(field, Date.class);
        return date == null ? null : date.toInstant();
    }
}

package no.heime.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something that helps a person manage alone: what, for whom, where or online, when, price, and how to reach it.
 *
 * @param everywhere whether it is online or on the phone, so that place does not matter
 * @param when in words, such as "Torsdager kl. 11"
 * @param price in words; null when it is free
 * @param link http or https
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
        @Nullable Photo photo)
        implements EntryContent {

    private static final int MAX_KINDS = 5;
    private static final int MAX_PRICE = 100;

    public ResourceContent {
        kinds = Set.copyOf(kinds);
        districts = Set.copyOf(districts);
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
            @Nullable String phone) {}

    /** @throws DomainException naming the first field that is wrong */
    public static ResourceContent of(Written it) {
        if (it.type() == null) {
            throw DomainException.invalid("register.type.missing", "type");
        }
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
                it.times(),
                PlainText.optional(it.price(), "price", MAX_PRICE),
                WebLink.optional(it.link(), "link"),
                it.phone() == null || it.phone().isBlank() ? null : PhoneNumber.of(it.phone()),
                null);
    }

    /** The same, as it looks. */
    public ResourceContent with(@Nullable Photo shown) {
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
                shown);
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
    public LadderStep step() {
        return type == ResourceType.APP || everywhere && phone == null ? LadderStep.DIGITAL : LadderStep.SELF;
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return null;
    }

    @Override
    public ResourceContent renewed(LocalDate today) {
        return this;
    }

    @Override
    public Stream<String> words() {
        return Stream.of(title, description, forWhom, where, when).filter(Objects::nonNull);
    }
}

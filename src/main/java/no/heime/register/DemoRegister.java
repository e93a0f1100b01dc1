package no.heime.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationId;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's offers and resources: places are real, people are invented, and days are counted from today. */
@Component
@Order(2)
class DemoRegister implements DemoContributor {

    private final DemoFile file;
    private final Entries entries;
    private final Photos photos;
    private final Taxonomy taxonomy;
    private final Places places;
    private final Clock clock;

    DemoRegister(DemoFile file, Entries entries, Photos photos, Taxonomy taxonomy, Places places, Clock clock) {
        this.file = file;
        this.entries = entries;
        this.photos = photos;
        this.taxonomy = taxonomy;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        written().forEach(this::keepPhoto);
        entries.insertAll(entries());
    }

    /** As they are registered today, whether they are stored or not. */
    List<RegisterEntry> entries() {
        return written().stream().map(this::entry).toList();
    }

    private List<WrittenEntry> written() {
        return file.read("register.json", Written.class).entries();
    }

    private void keepPhoto(WrittenEntry it) {
        if (it.photo() != null) {
            photos.insert(it.photo().by(new PersonId(it.by()), clock.instant()));
        }
    }

    private RegisterEntry entry(WrittenEntry it) {
        var id = new EntryId(it.id());
        var moderation = moderation(it);
        if (it.offer() != null) {
            var content = content(it.offer());
            var capacity = Capacity.allFree(content.amount());
            return new HelpOffer(id, it.provider(), content, moderation, 0, capacity, List.of(), null);
        }
        var content = resource(ResourceContent.of(Objects.requireNonNull(it.resource(), "an offer or a resource")), it);
        return new SelfCareResource(id, it.provider(), content, moderation, 0, lending(content, it), List.of(), null);
    }

    private ResourceContent resource(ResourceContent content, WrittenEntry it) {
        var today = LocalDate.now(clock);
        var recurrence = content.recurrence();
        var term = recurrence == null || it.untilInDays() == null
                ? recurrence
                : recurrence.between(
                        it.fromInDays() == null ? null : today.plusDays(it.fromInDays()),
                        today.plusDays(it.untilInDays()));
        var checked = it.checkedDaysAgo() == null ? null : today.minusDays(it.checkedDaysAgo());
        return content.with(term, checked)
                .with(it.photo() == null ? null : it.photo().shown());
    }

    private @Nullable Lending lending(ResourceContent content, WrittenEntry it) {
        var lending = Lending.allLeft(content.copies());
        if (lending == null || it.loans() == null) {
            return lending;
        }
        var today = LocalDate.now(clock);
        var loans = it.loans().stream().map(loan -> loan.from(today)).toList();
        return new Lending(lending.copies(), lending.copies() - loans.size(), loans);
    }

    private OfferContent content(DemoOffer it) {
        var today = LocalDate.now(clock);
        return OfferContent.of(taxonomy, it.from(today)).settled(places, today);
    }

    private Moderation moderation(WrittenEntry it) {
        var owner = new PersonId(it.by());
        Instant at = clock.instant().minus(Duration.ofDays(it.daysAgo()));
        var submitted = Moderation.submitted(owner, at);
        return switch (it.status()) {
            case APPROVED -> paused(submitted.approved(owner, at.plus(Duration.ofHours(5))), it.pausedForDays());
            case RETURNED -> submitted.returned(owner, at.plus(Duration.ofHours(5)), it.words());
            case HIDDEN -> submitted.hidden(owner, at.plus(Duration.ofHours(5)), it.words());
            case WITHDRAWN -> submitted.withdrawn(owner, at.plus(Duration.ofHours(5)));
            case SUBMITTED -> submitted;
        };
    }

    private Moderation paused(Moderation approved, @Nullable Integer days) {
        var today = LocalDate.now(clock);
        return days == null ? approved : approved.paused(today, today.plusDays(days));
    }

    private record Written(String about, List<WrittenEntry> entries) {}

    /**
     * @param fromInDays first day of what recurs, counted from the day the demo is filled
     * @param untilInDays its last day; null for as long as it stands
     */
    private record WrittenEntry(
            UUID id,
            UUID by,
            @Nullable UUID organisation,
            String municipality,
            String district,
            EntryStatus status,
            int daysAgo,
            @Nullable String words,
            @Nullable Integer pausedForDays,
            @Nullable DemoOffer offer,
            ResourceContent.@Nullable Written resource,
            @Nullable Integer checkedDaysAgo,
            @Nullable Integer fromInDays,
            @Nullable Integer untilInDays,
            @Nullable DemoPhoto photo,
            @Nullable List<DemoLoan> loans) {

        Provider provider() {
            var where = new DistrictId(district);
            var person = new PersonId(by);
            return organisation == null
                    ? new Provider.Resident(person, municipality, where)
                    : new Provider.Group(new OrganisationId(organisation), person, municipality, where);
        }
    }
}

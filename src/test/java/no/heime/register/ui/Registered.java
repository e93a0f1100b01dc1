package no.heime.register.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import no.heime.register.Capacity;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.HelpOffer;
import no.heime.register.Moderation;
import no.heime.register.OfferContent;
import no.heime.register.Photo;
import no.heime.register.PhotoId;
import no.heime.register.Provider;
import no.heime.register.ReservationId;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.register.SelfCareResource;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/** Entries of the register to look at. */
final class Registered {

    static final DistrictId LELAND = new DistrictId("leirfjord-leland");
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private Registered() {}

    static HelpOffer snowClearing(EntryStatus status, @Nullable String words) {
        OfferContent content = new OfferContent(
                new KindId("snow-clearing"),
                LadderStep.NEIGHBOURHOOD,
                "Snømåking av inngang og trapp",
                "Vi måker foran døra og trappa.",
                new Area.Chosen(Set.of(LELAND)),
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                Absences.NONE,
                new Amount.Hours(90),
                Audience.ANYBODY,
                Set.of(Language.NB),
                null,
                null,
                LocalDate.of(2027, 3, 31));
        return offer(content, standing(status, words), new Capacity(90, 90, List.of()));
    }

    private static HelpOffer offer(OfferContent content, Moderation moderation, Capacity capacity) {
        return new HelpOffer(
                new EntryId(UUID.randomUUID()), neighbour(), content, moderation, 0, capacity, List.of(), 1L);
    }

    /** With all that an offer can say; one of three places is taken. */
    static HelpOffer walksInFull() {
        var content = new OfferContent(
                new KindId("walk-together"),
                LadderStep.NEIGHBOURHOOD,
                "Tur med følge",
                "Vi går sammen.",
                new Area.Within(LELAND, 30, Set.of(LELAND, new DistrictId("leirfjord-leines"))),
                WeekTimes.ANY,
                Absences.of(List.of("2026-11-01/2026-11-02", "2026-11-24/2026-11-30", "2026-12-24")),
                new Amount.People(3),
                new Audience(Set.of(AgeGroup.CHILDREN, AgeGroup.SENIORS), Pets.RATHER_NOT, true, Company.GROUP),
                Set.of(Language.NB),
                "Kjøring, 4 kroner per kilometer",
                "Ta med brodder.",
                LocalDate.of(2027, 3, 31));
        var taken = new Capacity.Reservation(new ReservationId(UUID.randomUUID()), Amount.PLACE);
        return offer(
                content,
                standing(EntryStatus.APPROVED, null),
                new Capacity(3 * Amount.PLACE, 2 * Amount.PLACE, List.of(taken)));
    }

    static HelpOffer saying(String description) {
        var offer = snowClearing(EntryStatus.SUBMITTED, null);
        var it = offer.content();
        var content = new OfferContent(
                it.kind(),
                it.step(),
                it.title(),
                description,
                it.area(),
                it.times(),
                it.absences(),
                it.amount(),
                it.audience(),
                it.languages(),
                it.expenses(),
                it.beforehand(),
                it.validUntil());
        return new HelpOffer(
                offer.id(), offer.provider(), content, offer.moderation(), 0, offer.capacity(), List.of(), 1L);
    }

    static SelfCareResource walkingGroup() {
        ResourceContent content = new ResourceContent(
                ResourceType.TRAINING_GROUP,
                "Turgruppa går fra kirka",
                "Rolig tempo, kaffe etterpå.",
                Set.of(new KindId("walk-together")),
                "Alle som vil ut",
                false,
                Set.of(LELAND),
                "Leland kirke",
                "Onsdager kl. 11",
                WeekTimes.ANY,
                null,
                "https://turgruppa.example/leland",
                null,
                null);
        return new SelfCareResource(
                new EntryId(UUID.randomUUID()),
                neighbour(),
                content,
                standing(EntryStatus.APPROVED, null),
                0,
                List.of(),
                1L);
    }

    static SelfCareResource photographed(PhotoId photo) {
        var group = walkingGroup();
        return new SelfCareResource(
                group.id(),
                group.provider(),
                group.content().with(Photo.of(photo.value(), "Folk går fra kirka")),
                group.moderation(),
                0,
                List.of(),
                1L);
    }

    private static Provider neighbour() {
        return new Provider.Resident(new PersonId(UUID.randomUUID()), "1822", LELAND);
    }

    private static Moderation standing(EntryStatus status, @Nullable String words) {
        return new Moderation(status, words, NOON, null, null, List.of());
    }

    static final OrganisationId VEL = new OrganisationId(UUID.fromString("00000000-0000-0000-0000-000000000077"));

    /** An organisation's offer, which two of its coordinators can answer for. */
    static HelpOffer ofTheVel() {
        var offer = snowClearing(EntryStatus.APPROVED, null);
        return new HelpOffer(
                offer.id(),
                new Provider.Group(VEL, new PersonId(UUID.randomUUID()), "1822", LELAND),
                offer.content(),
                new Moderation(EntryStatus.APPROVED, null, NOON, NOON, null, List.of()),
                3,
                offer.capacity(),
                List.of(),
                1L);
    }

    static HelpOffer paused(LocalDate until) {
        var offer = snowClearing(EntryStatus.APPROVED, null);
        return offer.renewed(offer.content(), new Moderation(EntryStatus.APPROVED, null, NOON, NOON, until, List.of()));
    }
}

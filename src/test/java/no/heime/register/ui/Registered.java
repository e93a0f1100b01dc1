package no.heime.register.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationNumber;
import no.heime.register.Absences;
import no.heime.register.Accessibility;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import no.heime.register.Booking;
import no.heime.register.Capacity;
import no.heime.register.Change;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.HelpOffer;
import no.heime.register.Lending;
import no.heime.register.Loan;
import no.heime.register.Moderation;
import no.heime.register.OfferContent;
import no.heime.register.Photo;
import no.heime.register.PhotoId;
import no.heime.register.Provider;
import no.heime.register.Recurrence;
import no.heime.register.ReservationId;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.register.Rhythm;
import no.heime.register.SameOffer;
import no.heime.register.SelfCareResource;
import no.heime.register.Source;
import no.heime.shared.EmailAddress;
import no.heime.shared.LadderStep;
import no.heime.shared.PhoneNumber;
import no.heime.shared.SpokenLanguage;
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
                Set.of(SpokenLanguage.NB),
                null,
                null,
                LocalDate.of(2027, 3, 31));
        return offer(content, standing(status, words), new Capacity(90, 90, List.of()));
    }

    /** Runs out eleven days from noon. */
    static HelpOffer endingSoon() {
        return until(LocalDate.of(2026, 12, 5));
    }

    /** Has run out yesterday. */
    static HelpOffer ended() {
        return until(LocalDate.of(2026, 11, 23));
    }

    private static HelpOffer until(LocalDate day) {
        var content = SameOffer.until(snowClearing(EntryStatus.APPROVED, null).content(), day);
        return offer(content, standing(EntryStatus.APPROVED, null), new Capacity(90, 90, List.of()));
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
                Set.of(SpokenLanguage.NB, SpokenLanguage.EN),
                "Kjøring, 4 kroner per kilometer",
                "Ta med brodder.",
                LocalDate.of(2027, 4, 30));
        var taken = new Capacity.Reservation(new ReservationId(UUID.randomUUID()), Amount.PLACE);
        return offer(
                content,
                standing(EntryStatus.APPROVED, null),
                new Capacity(3 * Amount.PLACE, 2 * Amount.PLACE, List.of(taken)));
    }

    static HelpOffer saying(String description) {
        var offer = snowClearing(EntryStatus.SUBMITTED, null);
        var it = offer.content();
        var content = SameOffer.saying(it, it.title(), description);
        return new HelpOffer(
                offer.id(), offer.provider(), content, offer.moderation(), 0, offer.capacity(), List.of(), 1L);
    }

    static SelfCareResource walkingGroup() {
        return resource(walking(null, null, Set.of(), null, null), null);
    }

    /** On the web, wherever one lives. */
    static SelfCareResource sleepingCourse() {
        return resource(
                new ResourceContent(
                        ResourceType.COURSE,
                        "Sove bedre",
                        "Fem uker på nettet.",
                        Set.of(new KindId("walk-together")),
                        null,
                        true,
                        Set.of(),
                        null,
                        null,
                        WeekTimes.ANY,
                        null,
                        "https://sove.example/kurs",
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null),
                null);
    }

    /** Tuesdays and Thursdays at eleven, and all that one may want to know before one goes. */
    static SelfCareResource walkingGroupInFull(Booking booking) {
        return resource(
                walking(
                        new Recurrence(
                                Rhythm.WEEKLY,
                                List.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                                LocalTime.of(11, 0),
                                LocalTime.of(12, 30),
                                null,
                                LocalDate.of(2027, 5, 28)),
                        booking,
                        Set.of(Accessibility.WHEELCHAIR, Accessibility.BENCHES),
                        new Source("Helsenorge", "https://www.helsenorge.no/"),
                        LocalDate.of(2026, 11, 3)),
                null);
    }

    private static ResourceContent walking(
            @Nullable Recurrence recurrence,
            @Nullable Booking booking,
            Set<Accessibility> accessibility,
            @Nullable Source source,
            @Nullable LocalDate checked) {
        return new ResourceContent(
                ResourceType.TRAINING_GROUP,
                "Turgruppa går fra kirka",
                "Rolig tempo, kaffe etterpå.",
                Set.of(new KindId("walk-together")),
                "Alle som vil ut",
                false,
                Set.of(LELAND),
                "Leland kirke",
                recurrence == null ? "Onsdager kl. 11" : null,
                WeekTimes.ANY,
                null,
                "https://turgruppa.example/leland",
                null,
                null,
                recurrence,
                booking,
                accessibility,
                source,
                checked,
                null);
    }

    /** Three pairs of snow cleats; the loans as they are. */
    static SelfCareResource cleats(EntryStatus status, Loan... loans) {
        ResourceContent content = new ResourceContent(
                ResourceType.AID_TO_LEND,
                "Brodder til låns",
                "I alle størrelser.",
                Set.of(new KindId("aids-to-lend")),
                null,
                false,
                Set.of(LELAND),
                "Rådhuset",
                null,
                WeekTimes.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                3);
        return resource(content, new Lending(3, 3 - loans.length, List.of(loans)), status);
    }

    /** Nothing of it is as in {@link #onlineInFull}. */
    static ResourceContent course() {
        return new ResourceContent(
                ResourceType.COURSE,
                "Lev godt med kols",
                "Fire ganger.",
                Set.of(new KindId("living-with-illness")),
                null,
                false,
                Set.of(LELAND),
                null,
                "Ring og spør",
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null);
    }

    /** With all that a resource can say. */
    static ResourceContent onlineInFull() {
        return new ResourceContent(
                ResourceType.AID_TO_LEND,
                "Brodder",
                "I alle størrelser.",
                Set.of(new KindId("aids-to-lend")),
                "Alle",
                true,
                Set.of(LELAND, new DistrictId("leirfjord-leines")),
                "Rådhuset",
                "Hele året",
                WeekTimes.of(List.of("FRIDAY_EVENING")),
                "50 kroner",
                "https://brodder.example/",
                new PhoneNumber("75040000"),
                Photo.of(UUID.fromString("00000000-0000-0000-0000-000000000099"), "Brodder på ei trapp"),
                new Recurrence(Rhythm.WEEKLY, List.of(DayOfWeek.FRIDAY), LocalTime.of(18, 0), null, null, null),
                new Booking(Booking.Way.PHONE, "75040000"),
                Set.of(Accessibility.WHEELCHAIR),
                new Source("Helsenorge", null),
                LocalDate.of(2026, 11, 3),
                3);
    }

    static OrganisationDetails vel(String name, String number, String district, String area, String phone) {
        return new OrganisationDetails(
                name,
                OrganisationNumber.of(number),
                district,
                "Her er " + name + ".",
                List.of(area),
                name + " møtes tirsdager",
                PhoneNumber.of(phone),
                EmailAddress.of("post@" + district + ".example"));
    }

    private static SelfCareResource resource(ResourceContent content, @Nullable Lending lending) {
        return resource(content, lending, EntryStatus.APPROVED);
    }

    private static SelfCareResource resource(ResourceContent content, @Nullable Lending lending, EntryStatus status) {
        return new SelfCareResource(
                new EntryId(UUID.randomUUID()),
                neighbour(),
                content,
                standing(status, null),
                0,
                lending,
                List.of(),
                1L);
    }

    /** Waits for staff, from a resident or from an organisation. */
    static SelfCareResource waiting(ResourceContent content, boolean ofTheVel) {
        var by = ofTheVel ? ofTheVel().provider() : neighbour();
        return new SelfCareResource(
                new EntryId(UUID.randomUUID()),
                by,
                content,
                standing(EntryStatus.SUBMITTED, null),
                0,
                null,
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
                null,
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

    /** What waited for staff when its owner withdrew it, and waits again. */
    static HelpOffer withdrawnAndBack() {
        var offer = snowClearing(EntryStatus.SUBMITTED, null);
        var by = offer.provider().by();
        var story = List.of(
                new Change(NOON, by, EntryStatus.SUBMITTED, null),
                new Change(NOON.plusSeconds(60), by, EntryStatus.WITHDRAWN, null),
                new Change(NOON.plusSeconds(120), by, EntryStatus.SUBMITTED, null));
        var standing = new Moderation(EntryStatus.SUBMITTED, null, NOON, null, null, story);
        return offer(offer.content(), standing, offer.capacity());
    }

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
        return paused(EntryStatus.APPROVED, until);
    }

    static HelpOffer paused(EntryStatus status, LocalDate until) {
        var offer = snowClearing(status, null);
        return offer.renewed(offer.content(), new Moderation(status, null, NOON, NOON, until, List.of()));
    }
}

package no.heime.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Small builders for tests of the register. */
public final class Registered {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    public static final LocalDate FAR = LocalDate.parse("2099-06-30");
    public static final DistrictId LELAND = new DistrictId("leirfjord-leland");
    public static final DistrictId SANDNESSJOEN = new DistrictId("alstahaug-sandnessjoen");
    public static final KindId SNOW = new KindId("snow-clearing");
    public static final Taxonomy TAXONOMY = new Taxonomy();

    public static final Actor JONAS = resident("Jonas Berg", LELAND);
    public static final Actor ASTRID = resident("Astrid Nilsen", LELAND);
    public static final Actor KARI = caseWorker("Kari Olsen", "1822", LELAND);
    public static final Actor LIV = caseWorker("Liv Moen", "1822", LELAND);
    public static final Actor NILS = caseWorker("Nils Strand", "1820", SANDNESSJOEN);

    private Registered() {}

    private static Actor resident(String name, DistrictId district) {
        return actor(name, "1822", district, List.of());
    }

    private static Actor caseWorker(String name, String municipality, DistrictId district) {
        return actor(name, municipality, district, List.of(Membership.caseWorkerIn(municipality)));
    }

    private static Actor actor(String name, String municipality, DistrictId district, List<Membership> memberships) {
        return new Actor(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                municipality,
                district.value(),
                Language.NB,
                memberships);
    }

    /** The same, as she is stored. */
    public static Person known(Actor actor) {
        return new Person(
                actor.id(),
                EmailAddress.of(actor.id().value() + "@heime.example"),
                actor.name(),
                null,
                actor.district(),
                actor.municipality(),
                actor.language(),
                actor.memberships(),
                NOW,
                null);
    }

    /** The same, with what she is reached by. */
    public static Person reachable(Actor actor, String phone, String email) {
        return new Person(
                actor.id(),
                EmailAddress.of(email),
                actor.name(),
                PhoneNumber.of(phone),
                actor.district(),
                actor.municipality(),
                actor.language(),
                actor.memberships(),
                NOW,
                null);
    }

    public static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }

    public static OfferContent offer(String title, int minutesPerWeek, DistrictId... districts) {
        return offer(SNOW, title, minutesPerWeek, FAR, districts);
    }

    public static OfferContent offer(
            KindId kind, String title, int minutes, @Nullable LocalDate until, DistrictId... districts) {
        return OfferContent.of(TAXONOMY, written(kind, title, minutes, until, districts));
    }

    public static OfferContent offer(Amount amount, DistrictId... districts) {
        return anOffer(it -> with(it, it.area(), Absences.NONE, amount, Audience.ANYBODY), districts);
    }

    public static OfferContent offer(Area area) {
        return anOffer(it -> with(it, area, Absences.NONE, it.amount(), Audience.ANYBODY), LELAND);
    }

    /** As far as so many minutes from Leland, with all that can be said. */
    public static OfferContent inFull(int minutes, Absences absences) {
        var audience = new Audience(Set.of(AgeGroup.CHILDREN), Pets.RATHER_NOT, true, Company.GROUP);
        return anOffer(it -> with(it, Area.within(LELAND, minutes), absences, Amount.people(3), audience), LELAND);
    }

    private static OfferContent anOffer(UnaryOperator<OfferContent.Written> change, DistrictId... districts) {
        return OfferContent.of(TAXONOMY, change.apply(written(SNOW, "Snø", 60, FAR, districts)));
    }

    private static OfferContent.Written with(
            OfferContent.Written it, Area area, Absences absences, Amount amount, Audience audience) {
        var said = audience.equals(Audience.ANYBODY) ? null : "Kjøring, 4 kroner per kilometer";
        return new OfferContent.Written(
                it.kind(),
                it.title(),
                it.description(),
                area,
                it.times(),
                absences,
                amount,
                audience,
                it.languages(),
                said,
                said == null ? null : "Ha spaden klar.",
                it.validUntil());
    }

    private static OfferContent.Written written(
            KindId kind, String title, int minutes, @Nullable LocalDate until, DistrictId... districts) {
        return new OfferContent.Written(
                kind,
                title,
                "Med spade og freser.",
                Area.chosen(List.of(districts)),
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                Absences.NONE,
                Amount.hours(minutes),
                Audience.ANYBODY,
                List.of(SpokenLanguage.NB),
                null,
                null,
                until);
    }

    public static ResourceContent.Written written() {
        return new ResourceContent.Written(
                ResourceType.TRAINING_GROUP,
                "Turgruppa går fra kirka",
                "Rolig tempo.",
                List.of(new KindId("walk-together")),
                null,
                false,
                List.of(LELAND),
                "Kirka",
                "Torsdager kl. 11",
                WeekTimes.of(List.of("THURSDAY_MIDDAY")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Snow cleats, so many of them. */
    public static ResourceContent cleats(@Nullable Integer copies) {
        return ResourceContent.of(lent(ResourceType.AID_TO_LEND, copies));
    }

    static ResourceContent.Written lent(ResourceType type, @Nullable Integer copies) {
        var it = written();
        return new ResourceContent.Written(
                type,
                "Brodder til låns",
                "I alle størrelser.",
                it.kinds(),
                null,
                false,
                it.districts(),
                "Rådhuset",
                null,
                WeekTimes.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                copies);
    }

    /** The walking group with a clock time and all that one may want to know. */
    static ResourceContent.Written told(
            Recurrence.@Nullable Written recurrence,
            Booking.@Nullable Written booking,
            Source.@Nullable Written source,
            @Nullable LocalDate checked) {
        var it = written();
        return new ResourceContent.Written(
                it.type(),
                it.title(),
                it.description(),
                it.kinds(),
                it.forWhom(),
                false,
                it.districts(),
                it.where(),
                it.when(),
                WeekTimes.ANY,
                it.price(),
                it.link(),
                it.phone(),
                recurrence,
                booking,
                List.of(Accessibility.WHEELCHAIR, Accessibility.HEARING_LOOP),
                source,
                checked,
                null);
    }

    static Provider provider() {
        return new Provider.Resident(JONAS.id(), "1822", LELAND);
    }

    static HelpOffer entry(OfferContent content) {
        var id = id();
        var event = new RegisterEvent.EntryRegistered(
                UUID.randomUUID(), NOW, RegisterEvent.Subject.of(id, content, provider()));
        return HelpOffer.submitted(id, provider(), content, Moderation.submitted(JONAS.id(), NOW), event);
    }

    public static HelpOffer approved(OfferContent content) {
        var entry = entry(content);
        return entry.with(
                entry.moderation().approved(KARI.id(), NOW), entry.outbox().getFirst());
    }
}

package no.heime.need;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.EntryId;
import no.heime.register.HelpOffer;
import no.heime.register.ModerationService;
import no.heime.register.OfferContent;
import no.heime.register.OwnEntries;
import no.heime.register.RegisterService;
import no.heime.register.Reservations;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs, offers and people in Leirfjord, for what the services of this module promise on every store. */
abstract class NeedStoreContract extends StoreContract {

    static final DistrictId LELAND = new DistrictId("leirfjord-leland");

    @Autowired
    NeedService service;

    @Autowired
    OwnNeeds own;

    @Autowired
    ProposalService proposals;

    @Autowired
    AgreementService agreements;

    @Autowired
    NeedScreens screens;

    @Autowired
    PartyScreens partyScreens;

    @Autowired
    Needs needs;

    @Autowired
    NeedClock needClock;

    @Autowired
    RegisterService register;

    @Autowired
    OwnEntries ownEntries;

    @Autowired
    ModerationService moderation;

    @Autowired
    Reservations reservations;

    @Autowired
    PersonService persons;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    Actor astrid;
    Actor jonas;
    Actor kari;
    Actor nils;
    Actor stranger;

    @BeforeEach
    void people() {
        astrid = person("Astrid Nilsen", "astrid");
        jonas = person("Jonas Berg", "jonas");
        stranger = person("Ukjent", "ukjent");
        kari = person("Kari Olsen", "kari", Membership.caseWorkerIn("1822"));
        nils = person("Nils Strand", "nils", Membership.caseWorkerIn("1820"));
    }

    NeedStory story(NeedId need) {
        return screens.open(astrid, need).story();
    }

    NeedId registered() {
        var id = new NeedId(ids.next());
        service.register(astrid, id, wish(), null);
        return id;
    }

    static NewNeed wish() {
        return Given.wish(Frequency.ONCE, Urgency.THIS_WEEK, "MONDAY_MORNING");
    }

    Act act(Actor who, Duration ago) {
        return Act.resident(who.id(), clock.instant().minus(ago));
    }

    int free(EntryId offer) {
        return offer(offer).capacity().free();
    }

    int reservations(EntryId offer) {
        return offer(offer).capacity().reservations().size();
    }

    HelpOffer offer(EntryId id) {
        return (HelpOffer) register.byIds(List.of(id)).get(id);
    }

    EntryId offer(int minutes) {
        return offer(Amount.hours(minutes));
    }

    EntryId offer(Amount amount) {
        var id = new EntryId(ids.next());
        var content = OfferContent.of(
                taxonomy,
                new OfferContent.Written(
                        Given.SNOW,
                        "Snømåking på Leland",
                        "Jeg måker gjerne.",
                        Area.chosen(List.of(LELAND)),
                        WeekTimes.ANY,
                        Absences.NONE,
                        amount,
                        Audience.ANYBODY,
                        List.of(SpokenLanguage.NB),
                        null,
                        null,
                        LocalDate.now(clock).plusMonths(3)));
        register.register(jonas, id, null, null, content);
        moderation.approve(kari, id, 0);
        return id;
    }

    EntryId resource() {
        var id = new EntryId(ids.next());
        var written = new ResourceContent.Written(
                ResourceType.AID_TO_LEND,
                "Brodder og strøing",
                "Til utlån.",
                List.of(Given.SNOW),
                null,
                false,
                List.of(LELAND),
                "Biblioteket",
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
                null);
        register.register(jonas, id, null, null, ResourceContent.of(written));
        moderation.approve(kari, id, 0);
        return id;
    }

    Actor person(String name, String mailbox, Membership... memberships) {
        var person = new Person(
                new PersonId(ids.next()),
                EmailAddress.of(mailbox + "@heime.example"),
                name,
                PhoneNumber.of("75040000"),
                LELAND.value(),
                "1822",
                Language.NB,
                List.of(memberships),
                clock.instant(),
                null);
        return persons.add(person).asActor();
    }

    static boolean result(Future<Boolean> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

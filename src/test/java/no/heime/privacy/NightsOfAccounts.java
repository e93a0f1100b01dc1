package no.heime.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.dialogue.Notifications;
import no.heime.identity.AppointmentService;
import no.heime.identity.Belongings;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Forgetting;
import no.heime.identity.LongAway;
import no.heime.identity.Membership;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.ReachesPeople;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.Relay;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Nights in which accounts that nobody uses are told of and ended, and a post office that does as it is told. */
abstract class NightsOfAccounts extends StoreContract {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final String LEIRFJORD = "1822";
    static final Whose HERS = Whose.of(LEIRFJORD);
    static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");
    static final int MONTHS = 36;

    @Autowired
    LongAway away;

    @Autowired
    Belongings belongings;

    @Autowired
    OnePerson onePerson;

    @Autowired
    Wording wording;

    @Autowired
    ApplicationEventPublisher listeners;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureService erasing;

    @Autowired
    List<ForgetsPeople> modules;

    @Autowired
    PersonService people;

    @Autowired
    PersonKeys keys;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Notifications notifications;

    @Autowired
    ProxyService proxies;

    @Autowired
    AppointmentService appointments;

    @Autowired
    Clock clock;

    /** In the night to it her account ends. */
    LocalDate end;

    LocalDate night;
    Outcome post = Outcome.SENT;
    int tried;
    final List<LocalDate> sent = new ArrayList<>();
    final List<String> letters = new ArrayList<>();
    final List<ForgetsPeople> more = new ArrayList<>();

    @BeforeEach
    void todayItEnds() {
        end = LocalDate.now(clock);
        night = end;
    }

    ReachesPeople reaches() {
        return (person, subject, words) -> {
            tried++;
            if (person.email() == null) {
                return Outcome.NOWHERE;
            }
            if (post == Outcome.SENT) {
                sent.add(night);
                letters.add(words);
            }
            return post;
        };
    }

    Clock atNight() {
        return Clock.fixed(night.atTime(3, 0).atZone(OSLO).toInstant(), OSLO);
    }

    Erasing erasing() {
        var all = Stream.concat(modules.stream(), more.stream()).toList();
        return new Erasing(erasures, erasing, new Forgetting(all, keys), people, relay, ids, atNight());
    }

    UnusedAccounts job() {
        return new UnusedAccounts(
                away,
                belongings,
                onePerson,
                new Warning(away, reaches(), wording, listeners, atNight()),
                erasing(),
                atNight());
    }

    Due due(LocalDate day, int months) {
        return new Due(HERS, day.minusMonths(months).atStartOfDay(OSLO).toInstant());
    }

    void tell(int months) {
        job().tell(due(night.plusDays(60), months), 200);
    }

    /** As the job of the nights does. */
    void nightTo(LocalDate day) {
        night = day;
        tell(MONTHS);
        job().end(due(day, MONTHS), 200);
    }

    void nights(int from, int to) {
        for (int days = from; days <= to; days++) {
            nightTo(end.plusDays(days));
        }
    }

    Person unused(@Nullable EmailAddress email, Membership... roles) {
        return people.add(new Person(
                new PersonId(UUID.randomUUID()),
                email,
                "Astrid",
                PhoneNumber.of("406 12 345"),
                null,
                LEIRFJORD,
                Language.NB,
                List.of(roles),
                Instant.EPOCH,
                end.minusMonths(MONTHS).minusDays(1),
                null,
                null));
    }

    boolean isThere(Person person) {
        return people.byId(person.id()).isPresent();
    }

    List<String> told(Person person) {
        return notifications.mine(person.asActor()).stream()
                .map(message -> message.text().key())
                .toList();
    }

    void letsSomebodyAct(Person astrid) {
        proxies.give(
                astrid.asActor(),
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
    }
}

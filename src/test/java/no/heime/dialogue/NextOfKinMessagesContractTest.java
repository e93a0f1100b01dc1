package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.digitalcare.AnsweredOnBehalf;
import no.heime.digitalcare.By;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationMoved;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.KnowsProxies;
import no.heime.identity.PasskeyMade;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.municipality.DistrictId;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A next of kin hears that there is a message, and reads it where the resident lets her, on every store. */
abstract class NextOfKinMessagesContract extends StoreContract {

    @Autowired
    NextOfKinMessages messages;

    @Autowired
    Notifications notifications;

    @Autowired
    NeedNews news;

    @Autowired
    CareNews careNews;

    @Autowired
    PasskeyNews passkeyNews;

    @Autowired
    ProxyService proxies;

    @Autowired
    PersonService persons;

    @Autowired
    KnowsProxies known;

    @Autowired
    WhoLooked looked;

    @Autowired
    Clock clock;

    private Actor odd;
    private Actor liv;
    private ProxyId proxy;

    @BeforeEach
    void oddLetsLivReadHisMessages() {
        odd = person("Odd Vik", "odd");
        liv = person("Liv Vik", "liv");
        proxy = lets(liv, "liv", EnumSet.of(ProxyArea.MESSAGES));
        liv = asNow(liv);
    }

    private Actor person(String name, String mailbox) {
        return persons.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        name,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(),
                        clock.instant(),
                        null))
                .asActor();
    }

    private ProxyId lets(Actor who, String mailbox, Set<ProxyArea> areas) {
        var id = new ProxyId(UUID.randomUUID());
        proxies.give(
                odd,
                id,
                EmailAddress.of(mailbox + "@heime.example"),
                areas,
                LocalDate.now(clock).plusDays(10));
        proxies.accept(who, id);
        notifications.markAllRead(who, List.of());
        notifications.markAllRead(odd, List.of());
        return id;
    }

    /** As she is at her next call. */
    private Actor asNow(Actor who) {
        return new Actor(
                who.id(),
                who.name(),
                who.municipality(),
                who.district(),
                who.language(),
                who.memberships(),
                known.heldBy(who.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private NeedChanged happens(Happening what, no.heime.need.By by, @Nullable PersonId who) {
        var event = new NeedChanged(
                UUID.randomUUID(),
                now(),
                new NeedId(UUID.randomUUID()),
                what,
                by,
                who,
                null,
                odd.id(),
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        news.on(event);
        return event;
    }

    private NeedChanged letter() {
        return happens(Happening.WRITTEN_TO, no.heime.need.By.CASE_WORKER, new PersonId(UUID.randomUUID()));
    }

    private List<String> told(Actor who) {
        return notifications.mine(who).stream()
                .filter(message -> !message.text().key().startsWith("dialogue.proxy."))
                .map(message -> message.text().key())
                .toList();
    }

    private List<MessagesOfSomebody.Line> read() {
        return messages.of(liv, odd.id()).told();
    }

    private List<String> keys() {
        return read().stream().map(line -> line.text().key()).toList();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage("proxy.refused.over");
    }

    @Test
    void sheHearsThatThereIsOneAndNothingOfWhatItSays() {
        letter();

        assertThat(notifications.mine(liv))
                .filteredOn(Message::unread)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text())
                            .isEqualTo(Phrase.of(ForNextOfKin.THERE_IS_ONE, Phrase.verbatim("Odd Vik")));
                    assertThat(message.link()).isEqualTo("/meldinger/" + odd.id());
                });
        assertThat(notifications.unreadCount(liv)).isEqualTo(1);
    }

    @Test
    void noNameIsKeptInIt() {
        letter();

        assertThat(store.find(query(where("recipient").is(liv.id())), Document.class, "notifications"))
                .isNotEmpty()
                .noneMatch(stored -> stored.toString().contains("Odd"));
    }

    @Test
    void sheReadsItAsItIsWrittenToTheResidentAndIsLedToTheLetter() {
        var event = letter();

        var read = messages.of(liv, odd.id());

        assertThat(read.called()).isEqualTo(Phrase.verbatim("Odd Vik"));
        assertThat(read.told())
                .extracting(line -> line.text().key(), MessagesOfSomebody.Line::link)
                .containsExactly(tuple("dialogue.need.resident.written-to", NeedLinks.letters(event.need())));
        assertThat(read.isSomeLeftToTheResident()).isFalse();
    }

    @Test
    void whatSheHasReadIsStillNewToTheResident() {
        letter();
        assertThat(read()).extracting(MessagesOfSomebody.Line::isNew).containsExactly(true);

        messages.seen(liv, odd.id());

        assertThat(notifications.unreadCount(liv)).isZero();
        assertThat(read()).extracting(MessagesOfSomebody.Line::isNew).containsExactly(false);
        assertThat(notifications.unreadCount(odd)).isEqualTo(1);
        assertThat(notifications.mine(odd).getFirst().unread()).isTrue();
    }

    @Test
    void thatThereIsOneStaysNewUntilSheHasReadItWhereItStands() {
        letter();
        notifications.markAllRead(liv, List.of());

        assertThat(notifications.unreadCount(liv)).isEqualTo(1);
        assertThat(read()).extracting(MessagesOfSomebody.Line::isNew).containsExactly(true);
    }

    @Test
    void whatTheResidentHasReadIsStillNewToHer() {
        letter();
        notifications.markAllRead(odd, List.of());

        assertThat(read()).extracting(MessagesOfSomebody.Line::isNew).containsExactly(true);
    }

    @Test
    void theResidentReadsThatSheDid() {
        letter();
        read();

        assertThat(looked.newest(odd).looked())
                .extracting(Looked::what, Looked::hat, Looked::name, Looked::municipality)
                .containsExactly(tuple(Seen.MESSAGES, Hat.proxy(), "Liv Vik", "Leirfjord"));
    }

    @Test
    void whatSignsHimInAndWhoActsForHimIsHisAlone() {
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), now(), odd.id()));
        letter();

        assertThat(told(odd)).contains("dialogue.passkey.made");
        assertThat(notifications.mine(odd))
                .extracting(message -> message.text().key())
                .contains("dialogue.proxy.taken-up");
        assertThat(keys()).containsExactly("dialogue.need.resident.written-to");
        assertThat(told(liv)).containsExactly(ForNextOfKin.THERE_IS_ONE);
    }

    @Test
    void sheReadsOfHisDigitalCareTooAndIsLedThereOnlyWhenHeLetsHer() {
        careNews.on(new ParticipationMoved(
                UUID.randomUUID(), now(), odd.id(), "1822", new FormId("safety-alarm"), Stage.USES, By.STAFF, null));

        assertThat(read()).singleElement().satisfies(line -> {
            assertThat(line.text().key()).isEqualTo("dialogue.care.resident.USES");
            assertThat(line.link()).isNull();
        });
        assertThat(messages.of(liv, odd.id()).isSomeLeftToTheResident()).isTrue();
        assertThat(told(liv)).containsExactly(ForNextOfKin.THERE_IS_ONE);

        lets(person("Per Vik", "per"), "per", EnumSet.of(ProxyArea.MESSAGES, ProxyArea.DIGITAL_CARE));
        var per = asNow(persons.byEmail(EmailAddress.of("per@heime.example"))
                .orElseThrow()
                .asActor());
        assertThat(messages.of(per, odd.id()).told())
                .extracting(MessagesOfSomebody.Line::link)
                .containsExactly("/min-digitale-hjelp/" + odd.id());
    }

    @Test
    void whatSheHasDoneHerselfSheIsNotTold() {
        happens(Happening.WRITTEN_BACK, no.heime.need.By.PROXY, liv.id());
        careNews.on(new AnsweredOnBehalf(
                UUID.randomUUID(), now(), odd.id(), "1822", liv.id(), new FormId("safety-alarm"), false, null));

        assertThat(told(odd)).containsExactlyInAnyOrder("dialogue.need.resident.on-behalf", "dialogue.care.on-behalf");
        assertThat(told(liv)).isEmpty();
        assertThat(keys()).hasSize(2);
    }

    @Test
    void whatHeHasDoneHimselfIsNoMessageOfHisAndWhoHasHisNeedsIsToldAsBefore() {
        var per = person("Per Vik", "per");
        lets(per, "per", EnumSet.of(ProxyArea.NEEDS, ProxyArea.MESSAGES));

        happens(Happening.AGREEMENT_ENDED, no.heime.need.By.RESIDENT, odd.id());

        assertThat(told(odd)).isEmpty();
        assertThat(told(liv)).isEmpty();
        assertThat(told(asNow(per))).containsExactly("dialogue.need.proxy");
    }

    @Test
    void whoHasHisNeedsAndNotHisMessagesIsToldAsBefore() {
        var per = person("Per Vik", "per");
        lets(per, "per", EnumSet.of(ProxyArea.NEEDS));

        letter();

        assertThat(told(per)).containsExactly("dialogue.need.proxy");
        refused(() -> messages.of(asNow(per), odd.id()));
        assertThat(messages.whose(asNow(per))).isEmpty();
    }

    @Test
    void whoHasBothIsToldOnce() {
        var per = person("Per Vik", "per");
        lets(per, "per", EnumSet.of(ProxyArea.NEEDS, ProxyArea.MESSAGES));

        letter();

        assertThat(told(asNow(per))).containsExactly(ForNextOfKin.THERE_IS_ONE);
    }

    @Test
    void theSameHeardTwiceIsOne() {
        var event = letter();
        news.on(event);

        assertThat(told(liv)).hasSize(1);
        assertThat(read()).hasSize(1);
    }

    @Test
    void fromTheMomentInWhichItIsEndedSheReadsNothingAndWhatToldHerIsGone() {
        letter();
        var before = liv;
        proxies.end(odd, proxy);
        var after = asNow(before);

        refused(() -> messages.of(after, odd.id()));
        assertThat(messages.whose(after)).isEmpty();
        assertThat(told(after)).isEmpty();
        letter();
        assertThat(told(after)).isEmpty();
    }

    @Test
    void whenItHasRunOutWhatToldHerNamesNobody() {
        letter();

        var after = new Actor(liv.id(), liv.name(), null, null, Language.NB, List.of());

        assertThat(notifications.mine(after))
                .extracting(Message::text)
                .contains(Phrase.of(ForNextOfKin.OVER, Phrase.of("dialogue.next-of-kin.somebody")));
        notifications.markAllRead(after, List.of());
        assertThat(notifications.unreadCount(after)).isZero();
        refused(() -> messages.of(after, odd.id()));
    }

    @Test
    void whoIsNotThereIsRefusedAsWhoDoesNotLetHer() {
        refused(() -> messages.of(liv, new PersonId(UUID.randomUUID())));
        refused(() -> messages.of(person("Ukjent", "ukjent"), odd.id()));
    }

    @Test
    void sheSeesWhoseMessagesSheMayRead() {
        assertThat(messages.whose(liv)).containsExactly(java.util.Map.entry(odd.id(), Phrase.verbatim("Odd Vik")));
        assertThat(messages.whose(odd)).isEmpty();
    }
}

@OnEmbedded
class NextOfKinMessagesEmbeddedTest extends NextOfKinMessagesContract {}

@OnMongod
class NextOfKinMessagesMongodTest extends NextOfKinMessagesContract {}

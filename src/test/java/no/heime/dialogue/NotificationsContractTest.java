package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.identity.PasskeyMade;
import no.heime.identity.PersonId;
import no.heime.identity.SignInNumberGiven;
import no.heime.municipality.DistrictId;
import no.heime.need.Asked;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To whom something is told, how often, and who reads it. */
abstract class NotificationsContract extends NewsContract {

    @Autowired
    PasskeyNews passkeyNews;

    @Autowired
    SignInNumberNews signInNumberNews;

    @Autowired
    Taxonomy taxonomy;

    @Test
    void theSameEventHeardTwiceIsToldOnceAndOnlyToThoseItConcerns() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var astrid = person("astrid");
        var registered = registeredBy(astrid.id());
        news.on(registered);
        news.on(registered);
        assertThat(notifications.mine(kari))
                .extracting(Message::link)
                .containsExactly(NeedLinks.inbox(registered.need()));
        assertThat(notifications.unreadCount(kari)).isEqualTo(1);
        assertThat(notifications.unreadCount(nils)).isZero();
        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    @Test
    void whatTellsOfIllnessGoesByTheNameOfItsGroup() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        news.on(registeredBy(person("astrid").id(), new KindId("grief")));
        var wellbeing = taxonomy.group("wellbeing").orElseThrow().names();
        assertThat(notifications.mine(kari))
                .extracting(Message::text)
                .containsExactly(Phrase.of("dialogue.need.staff.registered", Phrase.named(wellbeing), "Leland"));
    }

    @Test
    void whoHasTwoHatsIsToldOnceInTheOneThatConcernsHerMost() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var lapsed = lapsed(person("astrid").id(), kari.id());
        news.on(lapsed);
        assertThat(notifications.mine(kari))
                .extracting(it -> it.text().key())
                .containsExactly("dialogue.need.helper.lapsed");
    }

    @Test
    void whatTellsHerOfHerWorkStaysNewToWhoReadsHerMessagesAsHerself() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        news.on(registeredBy(person("astrid").id()));
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW, kari.id()));

        notifications.markAllReadButWork(kari, List.of());
        assertThat(notifications.mine(kari))
                .filteredOn(Message::unread)
                .extracting(it -> it.text().key())
                .containsExactly("dialogue.need.staff.registered");

        notifications.markAllRead(kari, List.of());
        assertThat(notifications.unreadCount(kari)).isZero();
    }

    @Test
    void twoPasskeysAreTwoLinesOnTheSameDay() {
        var astrid = person("astrid");
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW, astrid.id()));
        notifications.markAllRead(astrid, List.of());
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW.plusSeconds(60), astrid.id()));
        assertThat(notifications.mine(astrid))
                .extracting(Message::at, Message::unread)
                .containsExactly(tuple(NOW.plusSeconds(60), true), tuple(NOW, false));
        passkeyNews.on(new PasskeyMade(UUID.randomUUID(), NOW.plusSeconds(120), astrid.id()));
        assertThat(notifications.unreadCount(astrid)).isEqualTo(2);
    }

    @Test
    void thatANumberSignsHerInIsToldToHerOnceWhoeverAddedIt() {
        var astrid = person("astrid");
        var given = new SignInNumberGiven(UUID.randomUUID(), NOW, astrid.id());
        signInNumberNews.on(given);
        signInNumberNews.on(given);
        assertThat(notifications.mine(astrid)).singleElement().satisfies(message -> {
            assertThat(message.text().key()).isEqualTo("dialogue.sign-in-number.given");
            assertThat(message.link()).isEqualTo("/meg");
        });
    }

    @Test
    void twoWhoDidNotAnswerAreOneLineOnTheSameDay() {
        var astrid = person("astrid");
        var one = lapsed(astrid.id(), person("jonas").id());
        news.on(one);
        news.on(new NeedChanged(
                UUID.randomUUID(),
                NOW.plusSeconds(60),
                one.need(),
                one.what(),
                one.by(),
                null,
                null,
                one.resident(),
                one.municipality(),
                one.district(),
                one.kind(),
                null,
                one.asked(),
                null,
                null,
                null,
                null));
        assertThat(notifications.mine(astrid)).extracting(Message::at).containsExactly(NOW.plusSeconds(60));
        assertThat(notifications.unreadCount(astrid))
                .as("the bar counts the lines that one sees")
                .isEqualTo(1);
    }

    private static NeedChanged lapsed(PersonId resident, PersonId helper) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                Happening.LAPSED,
                By.PROGRAM,
                null,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.person(helper),
                null,
                null,
                null,
                null);
    }

    @Test
    void nobodyIsToldWhatSheDidHerself() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        news.on(registeredBy(kari.id()));
        assertThat(notifications.mine(kari)).isEmpty();
    }

    @Test
    void nobodyReadsAnothersAway() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var astrid = person("astrid");
        news.on(registeredBy(astrid.id()));
        var message = notifications.mine(kari).getFirst().id();
        notifications.markRead(astrid, message);
        assertThat(notifications.unreadCount(kari)).isEqualTo(1);
        notifications.markRead(kari, message);
        assertThat(notifications.unreadCount(kari)).isZero();
    }

    private static NeedChanged registeredBy(PersonId who) {
        return registeredBy(who, new KindId("snow-clearing"));
    }

    private static NeedChanged registeredBy(PersonId who, KindId kind) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                Happening.REGISTERED,
                By.RESIDENT,
                who,
                null,
                who,
                "1822",
                new DistrictId("leirfjord-leland"),
                kind,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

@OnEmbedded
class NotificationsOnEmbeddedTest extends NotificationsContract {}

@OnMongod
class NotificationsOnMongodTest extends NotificationsContract {}

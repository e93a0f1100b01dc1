package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.need.AgreementId;
import no.heime.need.Asked;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.ProposalId;
import no.heime.need.WaitingForMe;
import no.heime.need.YesesWaiting;
import no.heime.organisation.OrganisationId;
import no.heime.proxy.ProxyService;
import no.heime.shared.Phrase;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is asked stays until it is answered, by her or by another. */
abstract class StillAskedContract extends NewsContract {

    @Autowired
    ProxyService proxies;

    @Autowired
    NextOfKinNews nextOfKin;

    @Test
    void whatWaitsForAnAnswerCountsUntilItIsGivenAlsoWhenItHasBeenSeen() {
        var jonas = person("jonas");
        var astrid = person("astrid");
        var asked = about(Happening.ASKED, By.RESIDENT, astrid.id(), jonas.id());
        news.on(asked);
        var question = NeedLinks.question(asked.need(), asked.proposal());
        notifications.markAllRead(jonas, List.of(new WaitingForMe(Phrase.verbatim("Kan du?"), question, NOW)));
        assertThat(notifications.unreadCount(jonas)).isEqualTo(1);

        news.on(later(Happening.ACCEPTED, By.HELPER, jonas.id(), asked));
        assertThat(notifications.unreadCount(jonas)).isZero();
        assertThat(notifications.unreadCount(astrid)).isEqualTo(1);

        var yes = new WaitingForMe(Phrase.verbatim("Sier du ja?"), NeedLinks.need(asked.need()), NOW);
        notifications.markAllRead(astrid, List.of(yes));
        assertThat(notifications.unreadCount(astrid)).isEqualTo(1);
        news.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), asked));
        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    @Test
    void aYesThatIsTakenBackAsksTheResidentNoMore() {
        var astrid = person("astrid");
        var jonas = person("jonas");
        for (var takenBack : List.of(Happening.WITHDRAWN, Happening.DECLINED)) {
            var accepted = about(Happening.ACCEPTED, By.HELPER, astrid.id(), jonas.id(), jonas.id());
            news.on(accepted);
            assertThat(asksOf(astrid)).as("before it is %s", takenBack).isEqualTo(1);
            news.on(later(takenBack, By.HELPER, jonas.id(), accepted));
            assertThat(asksOf(astrid)).as("when it is %s", takenBack).isZero();
        }
    }

    @Test
    void theResidentsYesToOneAnswersAllWhoWaitedForIt() {
        var astrid = person("astrid");
        var first = about(
                Happening.ACCEPTED,
                By.HELPER,
                astrid.id(),
                person("jonas").id(),
                person("trond").id());
        news.on(first);
        news.on(laterYes(first));
        assertThat(notifications.unreadCount(astrid)).as("on two days").isEqualTo(2);

        news.on(later(Happening.CONFIRMED, By.RESIDENT, astrid.id(), first));

        assertThat(notifications.unreadCount(astrid)).isZero();
    }

    /** Each yes on a day of its own, so that each has its line. */
    @Test
    void yesesThatWaitForAnAnswerRemainCountedUntilEachIsAnswered() {
        var astrid = person("astrid");
        var jonas = person("jonas");
        var first = about(Happening.ACCEPTED, By.HELPER, astrid.id(), jonas.id(), jonas.id());
        var second = laterYes(first);
        var waiting = mock(YesesWaiting.class);
        var newsOfYeses = new NeedNews(notifications, persons, waiting, proxies, nextOfKin);
        newsOfYeses.on(first);
        newsOfYeses.on(second);
        assertThat(asksOf(astrid)).isEqualTo(2);

        when(waiting.to(first.need())).thenReturn(1);
        newsOfYeses.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), first));
        assertThat(asksOf(astrid)).as("the other still waits").isEqualTo(1);

        when(waiting.to(first.need())).thenReturn(0);
        newsOfYeses.on(later(Happening.TURNED_DOWN, By.RESIDENT, astrid.id(), second));
        assertThat(asksOf(astrid)).isZero();
    }

    @Test
    void whatIsStillAskedThereStaysUnreadTheLatestFirst() {
        var astrid = person("astrid");
        var first = about(
                Happening.ACCEPTED,
                By.HELPER,
                astrid.id(),
                person("jonas").id(),
                person("trond").id());
        var second = laterYes(first);
        news.on(first);
        news.on(second);

        notifications.answered(astrid.id(), NeedLinks.need(first.need()), 1);

        assertThat(notifications.mine(astrid))
                .filteredOn(Message::unread)
                .extracting(Message::at)
                .containsExactly(second.at());
    }

    @Test
    void whenOneOfAnOrganisationHasSaidHowItWentTheOthersAreAskedNoMore() {
        var group = UUID.randomUUID();
        var solveig = person("solveig", Membership.coordinatorOf(group));
        var trond = person("trond", Membership.coordinatorOf(group));
        var astrid = person("astrid");
        var ended = agreed(Happening.AGREEMENT_ENDED, By.PROGRAM, null, astrid.id(), group);
        news.on(ended);
        assertThat(List.of(asksOf(solveig), asksOf(trond), asksOf(astrid))).containsOnly(1L);

        news.on(later(Happening.ANSWERED, By.HELPER, solveig.id(), ended));
        assertThat(List.of(asksOf(solveig), asksOf(trond))).containsOnly(0L);
        assertThat(asksOf(astrid)).isEqualTo(1);

        news.on(later(Happening.ANSWERED, By.RESIDENT, astrid.id(), ended));
        assertThat(asksOf(astrid)).isZero();
    }

    /** What asks for an answer that has not been given. */
    private long asksOf(Actor actor) {
        return notifications.mine(actor).stream()
                .filter(message -> message.asks() && message.unread())
                .count();
    }

    private static NeedChanged laterYes(NeedChanged first) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW.plus(Duration.ofDays(1)),
                first.need(),
                first.what(),
                first.by(),
                first.who(),
                null,
                first.resident(),
                first.municipality(),
                first.district(),
                null,
                null,
                first.asked(),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                null,
                null);
    }

    private static NeedChanged agreed(
            Happening what, By by, @Nullable PersonId who, PersonId resident, UUID organisation) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                what,
                by,
                who,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.organisation(new OrganisationId(organisation)),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                new AgreementId(UUID.randomUUID()),
                null);
    }

    private static NeedChanged later(Happening what, By by, PersonId who, NeedChanged of) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW.plusSeconds(60),
                of.need(),
                what,
                by,
                who,
                null,
                of.resident(),
                of.municipality(),
                of.district(),
                null,
                null,
                of.asked(),
                By.RESIDENT,
                of.proposal(),
                of.agreement(),
                null);
    }

    @Test
    void whatIsAskedNoMoreIsReadAsAllElse() {
        var jonas = person("jonas");
        news.on(about(Happening.ASKED, By.RESIDENT, person("astrid").id(), jonas.id()));
        notifications.markAllRead(jonas, List.of());
        assertThat(notifications.unreadCount(jonas)).isZero();
    }
}

@OnEmbedded
class StillAskedOnEmbeddedTest extends StillAskedContract {}

@OnMongod
class StillAskedOnMongodTest extends StillAskedContract {}

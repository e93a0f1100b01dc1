package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.accesslog.AccessLog;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Reach;
import no.heime.identity.Reach.Post;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.ReachesWhoAgreed;
import no.heime.identity.Somebody;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A receipt is sent first and written down when it has gone; whoever has sent it is told what is so (decision 031). */
class ReceiptThatCannotBeWrittenDownTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final String LEIRFJORD = "1822";
    private static final Actor KARI = new Actor(
            new PersonId(new UUID(0, 2)), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn(LEIRFJORD)));

    private final Person solrun = Somebody.newlyHere("solrun@heime.example", null);
    private final Talks talks = mock();
    private final PersonService people = mock();
    private final ReachesWhoAgreed reaches = mock();
    private final SentReceipt words = mock();
    private final AccessLog log = mock();
    private final ObjectProvider<KnowsWrittenDown> writtenDown = mock();
    private final ReadBackService service = new ReadBackService(talks, people, writtenDown, reaches, words, log, CLOCK);

    @BeforeEach
    void theyTalk() {
        var talk = Talk.begun(
                new TalkId(new UUID(0, 3)),
                solrun.id(),
                KARI.id(),
                LEIRFJORD,
                TalkWay.PHONE,
                "Ba om hjelp",
                NOON,
                ZoneOffset.UTC);
        when(talks.findByByAndUntilAfter(KARI.id(), NOON)).thenReturn(List.of(talk));
        when(talks.findById(talk.id())).thenReturn(Optional.of(talk));
        when(people.byId(solrun.id())).thenReturn(Optional.of(solrun));
        when(words.subject(any(), any())).thenReturn("Kvittering");
        when(words.text(any(), any(), any())).thenReturn("Kommunen har skrevet ned noe for deg.");
        when(reaches.waysTo(solrun)).thenReturn(List.of(new Reach(Post.E_MAIL, "solrun@heime.example", true)));
        goes(Outcome.SENT);
    }

    private void goes(Outcome outcome) {
        when(reaches.send(any(), any(), any(), any(), any())).thenReturn(outcome);
    }

    private Outcome send() {
        return service.send(KARI, solrun.id(), Post.E_MAIL, true);
    }

    @Test
    void whatDidNotGoIsWrittenDownNowhere() {
        goes(Outcome.AWAY);

        assertThat(send()).isEqualTo(Outcome.AWAY);

        verify(log, never()).read(any(), any(), any());
        verify(talks, never()).save(any());
    }

    @Test
    void whatWentIsSaidToHaveGoneAndStandsWithTheTalkWhenHerLogTakesNothing() {
        doThrow(new IllegalStateException("there is no room")).when(log).read(any(), any(), any());

        assertThat(send()).isEqualTo(Outcome.SENT);

        verify(talks).save(any());
    }

    @Test
    void whatWentIsSaidToHaveGoneAndStandsInHerLogWhenTheTalkCannotBeStored() {
        doThrow(new IllegalStateException("the store does not take it"))
                .when(talks)
                .save(any());

        assertThat(send()).isEqualTo(Outcome.SENT);

        verify(log).read(any(), any(), any());
    }
}
